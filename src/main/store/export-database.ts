import { type Connection, type Driver, StoreFault } from './driver';
import { schemaVersion } from './migrate';
import { createDatabase, failedIntegrityChecks, openDatabase } from './open-database';

/** Where a copy goes, and under which key. */
export interface CopyPlace {
  readonly path: string;
  /** 64 hexadecimal digits. */
  readonly key: string;
  /** 32 hexadecimal digits. */
  readonly salt: string;
}

/**
 * Copies a whole database to a new file under another key: a key is never changed in place, since a kill in the middle
 * leaves either one (measured). The copy counts only when it opens, is whole and holds as many rows in every table.
 * @param adjust changes made in the copy alone
 */
export async function exportDatabase(
  driver: Driver,
  from: Connection,
  { path, key, salt }: CopyPlace,
  adjust: (copy: Connection) => Promise<void>,
): Promise<void> {
  await (await createDatabase(driver, path, key, salt)).close();
  await from.run(`ATTACH DATABASE ? AS next KEY "x'${key}${salt}'"`, [path]);
  try {
    await from.all("SELECT sqlcipher_export('next')");
    await from.execute(`PRAGMA next.user_version = ${await schemaVersion(from)}`);
  } finally {
    await from.execute('DETACH DATABASE next');
  }
  const copy = await openDatabase(driver, path, key, 'write');
  try {
    const failed = await failedIntegrityChecks(copy);
    if (failed.length > 0) throw new StoreFault('damaged', failed.join(' '));
    if ((await rowCounts(copy)) !== (await rowCounts(from))) throw new StoreFault('damaged', 'rows');
    await adjust(copy);
  } finally {
    // The last connection takes what is in the WAL into the file.
    await copy.close();
  }
}

async function rowCounts(connection: Connection): Promise<string> {
  const tables = await connection.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  const counts: string[] = [];
  for (const { name } of tables) {
    const [row] = await connection.all(`SELECT count(*) AS rows FROM "${name}"`);
    counts.push(`${name} ${row?.rows}`);
  }
  return counts.join('\n');
}
