import type { Connection } from './driver';
import type { Migration } from './migrations/migration';

export type MigrationOutcome =
  | { readonly ok: true; readonly from: number; readonly to: number }
  /** The database was written by a newer program; nothing was changed. */
  | { readonly ok: false; readonly reason: 'databaseNewer'; readonly version: number };

/** The schema version of a database; 0 for a new one. */
export async function schemaVersion(connection: Connection): Promise<number> {
  const [row] = await connection.all('PRAGMA user_version');
  return Number(row?.user_version ?? 0);
}

/**
 * Brings the tables to the newest version, each step in one transaction.
 * @param backUp called once before the first step on a database that already holds data
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  backUp: (version: number) => Promise<void>,
): Promise<MigrationOutcome> {
  const from = await schemaVersion(connection);
  const to = migrations.at(-1)?.version ?? 0;
  if (from > to) return { ok: false, reason: 'databaseNewer', version: from };
  const steps = migrations.filter(({ version }) => version > from);
  if (from > 0 && steps.length > 0) await backUp(from);
  for (const step of steps) {
    await connection.execute('BEGIN IMMEDIATE');
    try {
      await step.run(connection);
      await connection.execute(`PRAGMA user_version = ${step.version}`);
      await connection.execute('COMMIT');
    } catch (error) {
      await connection.execute('ROLLBACK');
      throw error;
    }
  }
  return { ok: true, from, to };
}
