import { execFile } from 'node:child_process';
import { chmod, chown, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { headerPath } from '#main/vault/vault-files';
import { machine, makeVault, password, snapshot, temporaryFolder } from './vault-folder';

// Root writes in a read-only folder all the same, so a root process hands the test to a user without rights.
const otherUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

async function reportWithoutAccess(folder: string): Promise<unknown> {
  const script = join(import.meta.dirname, 'without-write-access.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, folder, password],
    otherUser,
  );
  return JSON.parse(stdout);
}

test('security 31: in a folder that may only be read the vault opens, repairs nothing, saves nothing, and says why', async () => {
  const parent = await temporaryFolder();
  await chmod(parent, 0o755);
  const folder = join(parent, 'kluis');
  await makeVault(folder, machine);
  await writeFile(headerPath(folder, 'a'), 'beschadigd');
  if ('uid' in otherUser) {
    for (const name of await readdir(folder)) await chown(join(folder, name), 65_534, 65_534);
    await chown(folder, 65_534, 65_534);
  }
  await chmod(folder, 0o500);
  const before = await snapshot(folder);
  expect(await reportWithoutAccess(folder)).toEqual({
    inspected: { state: 'fault', fault: 'folderNotWritable' },
    unlocked: 'one',
    renewed: 'folderNotWritable',
  });
  expect(await snapshot(folder)).toBe(before);
  await chmod(folder, 0o700);
}, 20_000);
