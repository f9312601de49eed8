import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../store/driver';
import { storedHead } from '../store/journal';
import { failedIntegrityChecks, openDatabase } from '../store/open-database';
import { readingDatabase } from '../store/read-database';
import type { JournalHead } from '../vault/keyring';
import { Unsound } from './backup-faults';

/** An encrypted database and its raw key. */
export interface KeyedDatabase {
  readonly path: string;
  readonly key: string;
}

/** What a database holds, told without any of it. */
export interface DatabaseFacts {
  readonly vaultId: string | null;
  readonly casussen: number;
  readonly persons: number;
  readonly journalHead: JournalHead;
}

const lookEveryMs = 100;

/**
 * Copies a database that is in use, encrypted with the same key, on a connection of its own: neither writer nor reader
 * waits. SQLite's backup call fails silently (measured), hence `VACUUM INTO`.
 * @param onBytes told now and then how many bytes more the copy has
 */
export async function copyDatabase(
  driver: Driver,
  { path, key }: KeyedDatabase,
  copy: string,
  onBytes: (count: number) => void,
): Promise<void> {
  await rm(copy, { force: true });
  // SQLite fills an empty file as it is; one that it made itself would be readable to others.
  await (await open(copy, 'wx', 0o600)).close();
  const connection = await openDatabase(driver, path, key, 'read');
  const ended = new AbortController();
  const looking = watchSize(copy, ended.signal, onBytes);
  try {
    await connection.run('VACUUM INTO ?', [copy]);
  } finally {
    ended.abort();
    await looking;
    await connection.close();
  }
}

async function watchSize(path: string, ended: AbortSignal, onBytes: (count: number) => void): Promise<void> {
  let seen = 0;
  while (!ended.aborted) {
    await pause(lookEveryMs, undefined, { signal: ended }).catch(() => undefined);
    const size = await stat(path).then(
      (file) => file.size,
      () => seen,
    );
    if (size > seen) onBytes(size - seen);
    seen = Math.max(seen, size);
  }
}

export function factsOf(driver: Driver, { path, key }: KeyedDatabase): Promise<DatabaseFacts> {
  return readingDatabase(driver, path, key, async (db, connection) => {
    const count = async (table: 'casus' | 'person') => {
      const [row] = await connection.all(`SELECT count(*) AS rows FROM ${table}`);
      return Number(row?.rows);
    };
    const [vault] = await connection.all("SELECT value FROM meta WHERE key = 'vaultId'");
    const { sequence, mac } = await storedHead(db);
    return {
      vaultId: typeof vault?.value === 'string' ? vault.value : null,
      casussen: await count('casus'),
      persons: await count('person'),
      journalHead: { sequence, mac: Buffer.from(mac).toString('hex') },
    };
  });
}

/** Looks at every page and every row of a copy; throws `Unsound` when one isn't whole. */
export async function requireSound(driver: Driver, { path, key }: KeyedDatabase): Promise<void> {
  const failed = await readingDatabase(driver, path, key, (_db, connection) =>
    failedIntegrityChecks(connection),
  );
  if (failed.length > 0) throw new Unsound(failed.join(' '));
}
