import type { Connection, SqlRow } from '#main/store/driver';
import { loadDriver } from '#main/store/driver-choice';
import type { RunningProgram } from './running-program';

/** Where the database of an open vault is, and its key: to look at it, or to do harm to it, behind the program's back. */
export interface DatabasePlace {
  readonly path: string;
  readonly key: string;
}

export function placeOfDatabase({ program }: Pick<RunningProgram, 'program'>): DatabasePlace {
  const open = program.vault.current();
  if (!open) throw new Error('the vault is not open');
  return { path: open.vault.databasePath, key: open.vault.databaseKey() };
}

/** Works on the database on a connection of its own. */
export async function beside<Result>(
  { path, key }: DatabasePlace,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const driver = await loadDriver();
  const connection = await driver.open({ path, rawKey: key, mode: 'write' });
  try {
    await connection.execute('PRAGMA busy_timeout = 5000');
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** The rows of a query on the database of an open vault. */
export function rowsBeside(
  running: Pick<RunningProgram, 'program'>,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<readonly SqlRow[]> {
  return beside(placeOfDatabase(running), (connection) => connection.all(sql, parameters));
}
