import { copyFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { beside, type DatabasePlace } from '../../builders/database-beside';
import { folderContents } from '../../builders/folder-contents';
import { password } from '../../builders/running-program';
import { overwritePage, pageSize, pagesOf } from '../store/encrypted-file';
import { lockedVault, start } from './vault-of-a-test';

/** What can have happened to a database, and what the user is told. */
const happenings: readonly (readonly [string, string, (place: DatabasePlace) => Promise<unknown>])[] = [
  ['gone', 'databaseMissing', ({ path }) => rm(path)],
  [
    'of another vault',
    'databaseForeign',
    async ({ path }) => copyFile((await lockedVault()).place.path, path),
  ],
  [
    'something else altogether',
    'databaseForeign',
    ({ path }) => writeFile(path, 'geen database'.repeat(1000)),
  ],
  [
    'said to be of another vault, though the key fits',
    'databaseForeign',
    (place) =>
      beside(place, (connection) => connection.run("UPDATE meta SET value = 'x' WHERE key = 'vaultId'")),
  ],
  ['emptied', 'databaseEmpty', ({ path }) => writeFile(path, '')],
  ['damaged in its first page', 'databaseDamaged', damageFirstPage],
  ['cut off in the middle of a page', 'databaseTruncated', ({ path }) => truncate(path, 5000)],
  [
    'cut off at the border of a page',
    'databaseTruncated',
    async ({ path }) => truncate(path, ((await pagesOf(path)) - 2) * pageSize),
  ],
  [
    'written by a newer program',
    'databaseNewer',
    (place) => beside(place, (connection) => connection.execute('PRAGMA user_version = 99')),
  ],
];

/** Damages the first page and leaves the salt at its beginning. */
async function damageFirstPage({ path }: DatabasePlace): Promise<void> {
  const bytes = await readFile(path);
  bytes.fill(0xa5, 16, pageSize);
  await writeFile(path, bytes);
}

describe('security 32: a database that is', () => {
  test.each(happenings)('%s is told as %s, and stays as it is', async (_what, code, happen) => {
    const { folder, place } = await lockedVault();
    await happen(place);
    const before = await folderContents(folder);
    const running = await start(folder);
    const refused = { ok: false, code, paths: [] };
    expect(await running.ask('vault.unlock', { password })).toMatchObject(refused);
    expect(await running.ask('vault.unlock', { password })).toMatchObject(refused);
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'locked' });
    expect(await running.ask('settings.get', {})).toMatchObject({ code: 'locked' });
    await running.end();
    expect(await folderContents(folder)).toEqual(before);
    expect(running.bugs).toEqual([]);
  });

  test('damaged and then put back opens again', async () => {
    const { folder, place, personId } = await lockedVault();
    const whole = await readFile(place.path);
    await damageFirstPage(place);
    const running = await start(folder);
    expect(await running.ask('vault.unlock', { password })).toMatchObject({ code: 'databaseDamaged' });
    await writeFile(place.path, whole);
    await running.must('vault.unlock', { password });
    expect(await running.must('persoon.open', { id: personId, visit: running.id() })).toMatchObject({
      id: personId,
    });
    await running.end();
  });

  test('damaged somewhere in the middle opens, and says so where it is met; what is whole still works', async () => {
    const { folder, place, personId } = await lockedVault();
    await damagePageOf(place, 'search_text_data');
    const running = await start(folder);
    await running.must('vault.unlock', { password });
    expect(await running.must('persoon.open', { id: personId, visit: running.id() })).toMatchObject({
      id: personId,
    });
    expect(await running.ask('search.text', { query: 'wat' })).toMatchObject({
      ok: false,
      code: 'storeFailed',
    });
    expect(await running.must('persoon.open', { id: personId, visit: running.id() })).toMatchObject({
      id: personId,
    });
    expect(running.bugs).toEqual([]);
    await running.end();
  });
});

/** Overwrites the page where a table begins. */
async function damagePageOf(place: DatabasePlace, table: string): Promise<void> {
  const page = await beside(place, async (connection) => {
    const [row] = await connection.all('SELECT rootpage FROM sqlite_master WHERE name = ?', [table]);
    return Number(row?.rootpage);
  });
  await overwritePage(place.path, page - 1);
}
