import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeThrowawayFolder, removeLeftovers, removeThrowawayFolder } from '#main/session/throwaway-folder';
import { temporaryFolder } from '../../builders/temporary-folder';

describe('what a killed program left of an oefenpraktijk', () => {
  test('is removed at the next start, whatever is in it', async () => {
    const parent = await temporaryFolder();
    const folder = await makeThrowawayFolder(parent);
    await mkdir(join(folder, 'kluis'));
    await writeFile(join(folder, 'kluis', 'dossier-1.db'), 'x');
    await removeLeftovers(parent);
    expect(await readdir(parent)).toEqual([]);
  });

  test('isn’t anything else: other names, no marker, another marker, a link', async () => {
    const parent = await temporaryFolder();
    const elsewhere = await makeThrowawayFolder(await temporaryFolder());
    await symlink(elsewhere, join(parent, 'oefenpraktijk-linked'));
    await rename(await makeThrowawayFolder(parent), join(parent, 'kluis'));
    await rename(await makeThrowawayFolder(parent), join(parent, 'oefenpraktijk-van-mij'));
    await mkdir(join(parent, 'oefenpraktijk-abc123'));
    await mkdir(join(parent, 'oefenpraktijk-abc456'));
    await writeFile(join(parent, 'oefenpraktijk-abc456', 'weggooien.txt'), 'iets anders');
    await mkdir(join(parent, 'oefenpraktijk-abc789'));
    await symlink(join(elsewhere, 'weggooien.txt'), join(parent, 'oefenpraktijk-abc789', 'weggooien.txt'));
    await writeFile(join(parent, 'oefenpraktijk-abcdef'), 'een bestand');
    const before = (await readdir(parent)).sort();
    await removeLeftovers(parent);
    expect((await readdir(parent)).sort()).toEqual(before);
    expect(await readdir(elsewhere)).toEqual(['weggooien.txt']);
  });

  test('takes nothing along that a link in it points at', async () => {
    const parent = await temporaryFolder();
    const mine = await temporaryFolder();
    await writeFile(join(mine, 'van-mij.txt'), 'x');
    const folder = await makeThrowawayFolder(parent);
    await symlink(mine, join(folder, 'kluis'));
    await removeThrowawayFolder(folder);
    expect(await readdir(parent)).toEqual([]);
    expect(await readdir(mine)).toEqual(['van-mij.txt']);
  });

  test('is nothing when there is no data folder yet', async () => {
    await expect(removeLeftovers(join(await temporaryFolder(), 'nergens'))).resolves.toBeUndefined();
  });
});
