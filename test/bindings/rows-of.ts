import type { Driver, SqlRow } from '#main/store/driver';
import { failedIntegrityChecks, openDatabase } from '#main/store/open-database';
import type { DatabasePlace } from '../builders/database-beside';

export interface Contents {
  readonly failedChecks: readonly string[];
  /** Every row of every table, the search index among them. */
  readonly tables: Readonly<Record<string, readonly SqlRow[]>>;
}

/** All that is in a closed database, read through one binding. */
export async function contentsOf(driver: Driver, { path, key }: DatabasePlace): Promise<Contents> {
  const connection = await openDatabase(driver, path, key, 'write');
  try {
    const failedChecks = await failedIntegrityChecks(connection);
    const names = await connection.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    const tables: Record<string, readonly SqlRow[]> = {};
    for (const { name } of names) tables[String(name)] = await connection.all(`SELECT * FROM "${name}"`);
    return { failedChecks, tables };
  } finally {
    await connection.close();
  }
}
