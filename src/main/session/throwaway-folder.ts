import { lstat, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemErrorCode } from '../vault/file-port';

/** The six characters are mkdtemp's. */
const ourName = /^oefenpraktijk-[A-Za-z0-9]{6}$/;
const markerName = 'weggooien.txt';
const marker =
  'Deze map hoort bij een oefenpraktijk van Warme Overdracht: verzonnen mensen. Het programma gooit haar weg.\n';

/** A folder of its own for an oefenpraktijk, for the owner alone, marked as one to throw away. */
export async function makeThrowawayFolder(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'oefenpraktijk-'));
  await writeFile(join(folder, markerName), marker, { flag: 'wx', mode: 0o600 });
  return folder;
}

/** Removes such a folder and everything in it; links in it go, what they point at stays. */
export async function removeThrowawayFolder(folder: string): Promise<void> {
  // A virus scanner may hold a file for a moment.
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

/**
 * Removes what a killed program left. Only folders that are ours by name and by marker: not a link, not a folder that
 * merely looks like one. What can't be removed now is tried again at the next start.
 */
export async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await namesIn(parent)) {
    const folder = join(parent, name);
    if (ourName.test(name) && (await isOurs(folder)))
      await removeThrowawayFolder(folder).catch(() => undefined);
  }
}

async function namesIn(parent: string): Promise<readonly string[]> {
  return readdir(parent).catch((error: unknown) => {
    if (systemErrorCode(error) === null) throw error;
    return [];
  });
}

async function isOurs(folder: string): Promise<boolean> {
  const path = join(folder, markerName);
  try {
    if (!(await lstat(folder)).isDirectory() || !(await lstat(path)).isFile()) return false;
    return (await readFile(path, 'utf8')) === marker;
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return false;
  }
}
