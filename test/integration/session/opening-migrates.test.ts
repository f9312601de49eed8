import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '#main/session/vault-database';
import { loadDriver } from '#main/store/driver-choice';
import { migrations } from '#main/store/migrations/index';
import type { Migration } from '#main/store/migrations/migration';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { unlockVault } from '#main/vault/unlock-vault';
import { beside } from '../../builders/database-beside';
import { folderContents } from '../../builders/folder-contents';
import { quickPorts } from '../../builders/quick-ports';
import { password } from '../../builders/running-program';
import { lockedVault } from './vault-of-a-test';

const next = migrations.length + 1;
const step = (...statements: readonly string[]): readonly Migration[] => [
  ...migrations,
  {
    version: next,
    name: 'a made-up step',
    async run(connection) {
      for (const statement of statements) await connection.execute(statement);
    },
  },
];
const working = step('CREATE TABLE later (id TEXT) STRICT');
const failing = step('CREATE TABLE later (id TEXT) STRICT', 'CREATE TABLE later (id TEXT) STRICT');

/** A vault of this program, and a way to open its database as a later program would. */
async function vaultForLater() {
  const { folder, place, personId } = await lockedVault();
  const driver = await loadDriver();
  async function open(steps: readonly Migration[]) {
    const unlocked = await unlockVault(
      { folder, password, attempts: createAttemptGate() },
      quickPorts(() => '2026-11-22T08:00:00.000Z'),
    );
    if (!unlocked.ok) throw new Error(unlocked.failure.code);
    const { vault } = unlocked.value;
    onTestFinished(() => vault.close());
    const opened = await openStore(driver, vault, steps);
    if (opened.ok) onTestFinished(() => opened.store.close());
    return opened;
  }
  const copy = { ...place, path: `${place.path}.voor-versie-${next}` };
  return { folder, place, copy, personId, open };
}

const people = (place: Parameters<typeof beside>[0]) =>
  beside(place, (connection) => connection.all('SELECT id FROM person'));

describe('security 35: opening the database of an earlier program', () => {
  test('makes a copy that opens on its own, for the owner alone, before the first step', async () => {
    const { place, copy, personId, open } = await vaultForLater();
    expect(await open(working)).toMatchObject({ ok: true });
    expect((await stat(copy.path)).mode & 0o777).toBe(0o600);
    expect(await people(copy)).toEqual([{ id: personId }]);
    const tables = 'SELECT count(*) AS found FROM sqlite_master WHERE name = ?';
    expect(await beside(copy, (one) => one.all(tables, ['later']))).toEqual([{ found: 0 }]);
    expect(await beside(place, (one) => one.all(tables, ['later']))).toEqual([{ found: 1 }]);
  });

  test('makes no copy when there is no step', async () => {
    const { folder, open } = await vaultForLater();
    const before = Object.keys(await folderContents(folder));
    await open(migrations);
    expect(Object.keys(await folderContents(folder)).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(
      before,
    );
  });

  test('leaves it as it was when a step fails, and can be tried again', async () => {
    const { place, copy, personId, open } = await vaultForLater();
    await expect(open(failing)).rejects.toMatchObject({ code: 'other' });
    expect(await people(place)).toEqual([{ id: personId }]);
    await expect(open(failing)).rejects.toMatchObject({ code: 'other' });
    expect(await open(working)).toMatchObject({ ok: true });
    expect(await people(copy)).toEqual([{ id: personId }]);
  });

  test('takes no half-made copy of an earlier attempt for a whole one', async () => {
    const { copy, personId, open } = await vaultForLater();
    await writeFile(`${copy.path}.nieuw`, 'half');
    expect(await open(working)).toMatchObject({ ok: true });
    expect(await people(copy)).toEqual([{ id: personId }]);
    await expect(stat(`${copy.path}.nieuw`)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('by an earlier program than that is refused, and leaves it as it is', async () => {
    const { place, open } = await vaultForLater();
    const opened = await open(working);
    if (opened.ok) await opened.store.close();
    const before = await readFile(place.path);
    expect(await open(migrations)).toEqual({ ok: false, fault: 'databaseNewer' });
    expect((await readFile(place.path)).equals(before)).toBe(true);
  });
});
