import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Connection } from '#main/store/driver';
import { migrate, schemaVersion } from '#main/store/migrate';
import { migrations } from '#main/store/migrations/index';
import type { Migration } from '#main/store/migrations/migration';
import { createDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { databasePlace, key, salt, withDatabase } from './encrypted-file';

const driver = await loadSqlcipherDriver();

const step = (version: number, ...statements: readonly string[]): Migration => ({
  version,
  name: `step ${version}`,
  async run(connection) {
    for (const statement of statements) await connection.execute(statement);
  },
});
const one = step(1, 'CREATE TABLE note (text TEXT)', "INSERT INTO note VALUES ('first')");
const two = step(2, 'ALTER TABLE note ADD COLUMN colour TEXT', "UPDATE note SET colour = 'red'");
const failing = step(3, "INSERT INTO note VALUES ('third', 'blue')", 'CREATE TABLE note (text TEXT)');

async function emptyDatabase(): Promise<string> {
  const path = await databasePlace();
  await (await createDatabase(driver, path, key, salt)).close();
  return path;
}

/** Migrates, and tells before which versions a copy was made. */
async function migrated(path: string, steps: readonly Migration[]) {
  const copies: number[] = [];
  const outcome = await withDatabase(driver, path, 'write', (connection) =>
    migrate(connection, steps, async (version) => void copies.push(version)),
  );
  return { outcome, copies };
}

const inDatabase = <Result>(path: string, work: (connection: Connection) => Promise<Result>) =>
  withDatabase(driver, path, 'read', work);
const notes = (path: string) => inDatabase(path, (connection) => connection.all('SELECT * FROM note'));

describe('security 35: migrations', () => {
  test('of the program are numbered from 1, without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test('bring a new database to the newest version, without a copy of nothing', async () => {
    const path = await emptyDatabase();
    const { outcome, copies } = await migrated(path, [one, two]);
    expect(outcome).toEqual({ ok: true, from: 0, to: 2 });
    expect(copies).toEqual([]);
    expect(await notes(path)).toEqual([{ text: 'first', colour: 'red' }]);
  });

  test('bring a database with data further, with one copy before the first step', async () => {
    const path = await emptyDatabase();
    await migrated(path, [one]);
    const { outcome, copies } = await migrated(path, [one, two, step(3, 'CREATE TABLE other (id INTEGER)')]);
    expect(outcome).toEqual({ ok: true, from: 1, to: 3 });
    expect(copies).toEqual([1]);
    expect(await notes(path)).toEqual([{ text: 'first', colour: 'red' }]);
  });

  test('change nothing when there is nothing to do', async () => {
    const path = await emptyDatabase();
    await migrated(path, [one]);
    const before = await readFile(path);
    const { outcome, copies } = await migrated(path, [one]);
    expect(outcome).toEqual({ ok: true, from: 1, to: 1 });
    expect(copies).toEqual([]);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test('that fail roll their step back whole, and keep the steps before', async () => {
    const path = await emptyDatabase();
    await migrated(path, [one]);
    await expect(migrated(path, [one, two, failing])).rejects.toMatchObject({ code: 'other' });
    expect(await notes(path)).toEqual([{ text: 'first', colour: 'red' }]);
    expect(await inDatabase(path, schemaVersion)).toBe(2);
  });

  test('do nothing when the copy before them fails', async () => {
    const path = await emptyDatabase();
    await migrated(path, [one]);
    const before = await readFile(path);
    const refused = withDatabase(driver, path, 'write', (connection) =>
      migrate(connection, [one, two], () => Promise.reject(new Error('disk full'))),
    );
    await expect(refused).rejects.toThrow('disk full');
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test('leave a database of a newer program as it is', async () => {
    const path = await emptyDatabase();
    await migrated(path, [one, two]);
    const before = await readFile(path);
    const { outcome, copies } = await migrated(path, [one]);
    expect(outcome).toEqual({ ok: false, reason: 'databaseNewer', version: 2 });
    expect(copies).toEqual([]);
    expect((await readFile(path)).equals(before)).toBe(true);
  });
});
