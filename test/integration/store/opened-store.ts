import { onTestFinished } from 'vitest';
import type { Connection, Driver } from '#main/store/driver';
import type { JournalEntry } from '#main/store/journal';
import { migrate } from '#main/store/migrate';
import { migrations } from '#main/store/migrations/index';
import { createDatabase, openDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { createStore, type Store } from '#main/store/store';
import { databasePlace, key, salt } from './encrypted-file';

export const journalKey = new Uint8Array(32).fill(9);

export interface OpenedStore {
  readonly store: Store;
  readonly path: string;
  readonly driver: Driver;
}

/** Puts something between the store and its connection. */
export type Between = (connection: Connection) => Connection;

/** A store on a database of the test's own, with the tables of the program. */
export async function openedStore(
  betweenWriter: Between = (connection) => connection,
  betweenReader: Between = (connection) => connection,
): Promise<OpenedStore> {
  const driver = await loadSqlcipherDriver();
  const path = await databasePlace();
  const connection = await createDatabase(driver, path, key, salt);
  await migrate(connection, migrations, async () => undefined);
  await connection.close();
  const store = await createStore(
    async () => betweenWriter(await openDatabase(driver, path, key, 'write')),
    async () => betweenReader(await openDatabase(driver, path, key, 'read')),
    journalKey,
  );
  onTestFinished(() => store.close().catch(() => undefined));
  return { store, path, driver };
}

export function entry(event: string): JournalEntry {
  return {
    at: '2026-11-22T08:00:00.000Z',
    zone: 'Europe/Amsterdam',
    event,
    action: 'E',
    outcome: 'done',
    user_id: 'u',
    user_name: 'H. Voorbeeld',
    roles: 'huisarts',
    responsible_user_id: 'u',
    person_id: null,
    casus_id: null,
    object: '',
    access_point: 'werkplek',
    emergency: 0,
  };
}

/** Writes rows into the journal, one transaction each. */
export async function journalled(store: Store, count: number): Promise<void> {
  for (let row = 1; row <= count; row += 1)
    await store.write(({ record }) => record(entry(`gebeurtenis-${'abcdefghij'.charAt(row % 10)}`)));
}

export async function metaKeys(store: Store): Promise<readonly string[]> {
  const rows = await store.read((db) => db.selectFrom('meta').select('key').orderBy('key').execute());
  return rows.map((row) => row.key);
}
