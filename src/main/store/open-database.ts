import { createHash } from 'node:crypto';
import { open as openFile } from 'node:fs/promises';
import { type Connection, type Driver, StoreFault } from './driver';

/** Settings that must hold on every connection of the vault's database (security.md 28). */
const required = {
  foreign_keys: 1,
  synchronous: 2,
  temp_store: 2,
  secure_delete: 1,
} as const;

/** SQLite versions below this one lack a WAL fix that the vault relies on. */
const oldestSqlite = '3.51.3';

/** Makes a new encrypted database; the salt follows from vault and generation, so that a foreign file is recognised. */
export async function createDatabase(
  driver: Driver,
  path: string,
  key: string,
  salt: string,
): Promise<Connection> {
  const made = await openFile(path, 'wx', 0o600);
  await made.close();
  const connection = await driver.open({ path, rawKey: key + salt, mode: 'create' });
  await prepare(connection, 'write');
  return connection;
}

/** Opens an existing database with its raw key; a wrong key, foreign file or bad first page is `notADatabase`. */
export async function openDatabase(
  driver: Driver,
  path: string,
  key: string,
  mode: 'write' | 'read',
): Promise<Connection> {
  const connection = await driver.open({ path, rawKey: key, mode });
  try {
    await prepare(connection, mode);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function prepare(connection: Connection, mode: 'write' | 'read'): Promise<void> {
  await connection.execute('PRAGMA busy_timeout = 5000');
  await connection.all('SELECT count(*) FROM sqlite_master');
  if (mode === 'write') await connection.execute('PRAGMA journal_mode = WAL');
  for (const [name, value] of Object.entries(required)) await connection.execute(`PRAGMA ${name} = ${value}`);
  await assertSettings(connection, mode);
}

async function assertSettings(connection: Connection, mode: 'write' | 'read'): Promise<void> {
  for (const [name, value] of Object.entries(required)) {
    const [row] = await connection.all(`PRAGMA ${name}`);
    if (row?.[name] !== value) throw new StoreFault('other', `PRAGMA ${name}`);
  }
  const [journal] = await connection.all('PRAGMA journal_mode');
  if (mode === 'write' && journal?.journal_mode !== 'wal')
    throw new StoreFault('other', 'PRAGMA journal_mode');
  if ((await connection.cipherFormat()) !== 4) throw new StoreFault('other', 'cipherFormat');
  const [sqlite] = await connection.all('SELECT sqlite_version() AS version');
  if (!atLeast(String(sqlite?.version ?? ''), oldestSqlite)) throw new StoreFault('other', 'sqlite_version');
}

function atLeast(version: string, oldest: string): boolean {
  const present = version.split('.').map(Number);
  const bound = oldest.split('.').map(Number);
  for (const [index, part] of bound.entries()) {
    const here = present[index] ?? 0;
    if (here !== part) return here > part;
  }
  return true;
}

/** The 16-byte salt, as hex, of the database of a generation of a vault. */
export function databaseSalt(vaultId: string, generation: number): string {
  return createHash('sha256')
    .update(`warme-overdracht salt ${vaultId} ${generation}`)
    .digest('hex')
    .slice(0, 32);
}

/** The salt that a database file carries in its first 16 bytes, as hex; empty for a file shorter than that. */
export async function saltOfFile(path: string): Promise<string> {
  const file = await openFile(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return bytesRead === 16 ? buffer.toString('hex') : '';
  } finally {
    await file.close();
  }
}

/**
 * Whether a database is whole. Authenticating the pages alone misses page-aligned truncation (measured), hence the
 * checkpoint before and the ordinary checks after it. A connection that has pages in its cache may miss damage in the
 * file (measured), so give it a fresh one.
 * @returns the names of the checks that failed; empty when all is well
 */
export async function failedIntegrityChecks(connection: Connection): Promise<readonly string[]> {
  const checks = {
    wal_checkpoint: async () => {
      await connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
      return true;
    },
    cipher_integrity_check: async () => (await connection.brokenPages()) === 0,
    integrity_check: async () => {
      const [whole] = await connection.all('PRAGMA integrity_check(1)');
      return whole?.integrity_check === 'ok';
    },
    foreign_key_check: async () => (await connection.all('PRAGMA foreign_key_check')).length === 0,
  };
  const failed: string[] = [];
  for (const [name, passes] of Object.entries(checks))
    if (!(await passes().catch(isUnreadable))) failed.push(name);
  return failed;
}

/** A check that runs into the damage has found it; anything else is passed on. */
function isUnreadable(error: unknown): false {
  if (error instanceof StoreFault && (error.code === 'damaged' || error.code === 'notADatabase'))
    return false;
  throw error;
}
