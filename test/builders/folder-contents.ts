import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that only says who holds the folder; it is made and taken at every start. */
export const holdingFile = 'in-gebruik.slot';

/** Every file of a folder with its mode and the hash of its content, but for the one that says who holds it. */
export async function folderContents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name !== holdingFile).sort();
  const described = names.map(async (name): Promise<[string, string]> => {
    const path = join(folder, name);
    const { mode } = await stat(path);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [name, `${(mode & 0o777).toString(8)} ${hash}`];
  });
  return Object.fromEntries(await Promise.all(described));
}
