import { open as openFile, rename, rm, stat } from 'node:fs/promises';
import type { VaultFault } from '#contract/vault-calls';
import { type Connection, type Driver, StoreFault } from '../store/driver';
import { migrate, schemaVersion } from '../store/migrate';
import { migrations } from '../store/migrations';
import type { Migration } from '../store/migrations/migration';
import {
  createDatabase,
  databaseSalt,
  failedIntegrityChecks,
  openDatabase,
  saltOfFile,
} from '../store/open-database';
import { createStore, type Store } from '../store/store';
import type { OpenVault } from '../vault/open-vault';

export type DatabaseFault = Extract<
  VaultFault,
  | 'databaseMissing'
  | 'databaseForeign'
  | 'databaseDamaged'
  | 'databaseEmpty'
  | 'databaseTruncated'
  | 'databaseNewer'
>;

export type OpenedStore =
  | {
      readonly ok: true;
      readonly store: Store;
      /** While it is open, no log is worked off into a file that may yet turn out to be damaged. */
      readonly guard?: Pick<Connection, 'close'>;
    }
  | { readonly ok: false; readonly fault: DatabaseFault };

/** Makes the database of a new vault, with its tables. */
export async function makeStore(driver: Driver, vault: OpenVault): Promise<Store> {
  const salt = databaseSalt(vault.vaultId, vault.generation);
  const connection = await createDatabase(driver, vault.databasePath, vault.databaseKey(), salt);
  try {
    await migrate(connection, migrations, async () => undefined);
    await connection.run('INSERT INTO meta (key, value) VALUES (?, ?)', ['vaultId', vault.vaultId]);
  } finally {
    await connection.close();
  }
  return connect(driver, vault);
}

/**
 * Opens the database of an unlocked vault. What can't be opened is looked at read-only and left as it is.
 * @param steps the migrations to the schema that this program writes
 */
export async function openStore(
  driver: Driver,
  vault: OpenVault,
  steps: readonly Migration[] = migrations,
): Promise<OpenedStore> {
  const newest = steps.at(-1)?.version ?? 0;
  const fault = await withoutTraces(vault.databasePath, () => inspectDatabase(driver, vault, newest));
  if (fault) return { ok: false, fault };
  let guard: Connection | null = null;
  try {
    guard = await openDatabase(driver, vault.databasePath, vault.databaseKey(), 'read');
    const writer = await openDatabase(driver, vault.databasePath, vault.databaseKey(), 'write');
    try {
      await migrate(writer, steps, (version) => copyAside(driver, writer, vault, version));
    } finally {
      await writer.close();
    }
    return { ok: true, store: await connect(driver, vault), guard };
  } catch (error) {
    await guard?.close();
    if (isDamage(error)) return { ok: false, fault: 'databaseDamaged' };
    throw error;
  }
}

async function inspectDatabase(
  driver: Driver,
  vault: OpenVault,
  newest: number,
): Promise<DatabaseFault | null> {
  const { databasePath: path, vaultId, generation } = vault;
  const size = await sizeOf(path);
  if (size === null) return 'databaseMissing';
  // An empty file would open as an empty database (measured).
  if (size === 0) return 'databaseEmpty';
  let reader: Connection | null = null;
  try {
    reader = await openDatabase(driver, path, vault.databaseKey(), 'read');
    if ((await schemaVersion(reader)) > newest) return 'databaseNewer';
    const [row] = await reader.all("SELECT value FROM meta WHERE key = 'vaultId'");
    return row?.value === vaultId ? null : 'databaseForeign';
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    // The header proved the key right, so the file is damaged, or another's: its salt tells which.
    const ours = (await saltOfFile(path)) === databaseSalt(vaultId, generation);
    if (error.code === 'notADatabase' && !ours) return 'databaseForeign';
    if (isDamageAtOpening(error))
      return (await isCutOff(driver, path, vault.databaseKey(), size))
        ? 'databaseTruncated'
        : 'databaseDamaged';
    throw error;
  } finally {
    await reader?.close();
  }
}

const pageSize = 4096;

/**
 * Whether a database lacks its end: it isn't a number of whole pages, or holds fewer of them than its first page says.
 * SQLite refuses the latter as damaged, unless it is told that the schema may be mended (measured).
 */
async function isCutOff(driver: Driver, path: string, key: string, size: number): Promise<boolean> {
  if (size % pageSize !== 0) return true;
  const connection = await driver.open({ path, rawKey: key, mode: 'read' });
  try {
    await connection.execute('PRAGMA writable_schema = ON');
    await connection.all('SELECT count(*) FROM sqlite_master');
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}

/** Opening a database in WAL mode makes two files beside it, even to read; those that weren't there before go again. */
async function withoutTraces<Result>(path: string, look: () => Promise<Result>): Promise<Result> {
  const wal = `${path}-wal`;
  const shared = `${path}-shm`;
  const [walBefore, sharedBefore] = [await sizeOf(wal), await sizeOf(shared)];
  try {
    return await look();
  } finally {
    if (sharedBefore === null) await rm(shared, { force: true });
    if (walBefore === null && (await sizeOf(wal)) === 0) await rm(wal);
  }
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (file) => file.size,
    () => null,
  );
}

/**
 * The same of what every whole database answers: opening asks nothing else. SQLite calls some damage a logic error
 * (measured).
 */
export function isDamageAtOpening(error: unknown): boolean {
  return isDamage(error) || (error instanceof StoreFault && error.code === 'other');
}

/** Whether an error says that a database isn't whole. */
function isDamage(error: unknown): boolean {
  return error instanceof StoreFault && (error.code === 'damaged' || error.code === 'notADatabase');
}

/**
 * A whole copy under its own name before tables change; SQLite's backup call fails silently (measured). It takes its
 * name once it is whole, and the place of the copy that an earlier attempt at the same step made.
 */
async function copyAside(
  driver: Driver,
  connection: Connection,
  vault: OpenVault,
  version: number,
): Promise<void> {
  const copy = `${vault.databasePath}.voor-versie-${version + 1}`;
  const unfinished = `${copy}.nieuw`;
  await rm(unfinished, { force: true });
  // SQLite fills an empty file as it is; one that it made itself would be readable to others.
  await (await openFile(unfinished, 'wx', 0o600)).close();
  await connection.run('VACUUM INTO ?', [unfinished]);
  await checkCopy(driver, unfinished, vault.databaseKey());
  await rename(unfinished, copy);
}

/** A copy counts only when it opens and is whole. */
async function checkCopy(driver: Driver, path: string, key: string): Promise<void> {
  const copy = await openDatabase(driver, path, key, 'write');
  try {
    const failed = await failedIntegrityChecks(copy);
    if (failed.length > 0) throw new StoreFault('damaged', failed.join(' '));
  } finally {
    await copy.close();
  }
}

function connect(driver: Driver, vault: OpenVault): Promise<Store> {
  const open = (mode: 'write' | 'read') => () =>
    openDatabase(driver, vault.databasePath, vault.databaseKey(), mode);
  return createStore(open('write'), open('read'), vault.journalKey());
}
