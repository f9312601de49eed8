import { Kysely } from 'kysely';
import type { Connection, Driver } from './driver';
import { connectionDialect } from './kysely-dialect';
import { openDatabase } from './open-database';
import type { Tables } from './tables';
import { transactionsOn } from './transaction';
import { asReadDb, type ReadDb } from './transactions';

/** Opens a database that isn't the vault's own, looks into it and closes it: a backup's. */
export async function readingDatabase<Result>(
  driver: Driver,
  path: string,
  key: string,
  work: (db: ReadDb, connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await openDatabase(driver, path, key, 'read');
  try {
    const dialect = connectionDialect(transactionsOn(connection));
    return await work(asReadDb(new Kysely<Tables>({ dialect })), connection);
  } finally {
    await connection.close();
  }
}
