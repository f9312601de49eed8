import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Driver } from './driver';

/**
 * Holds a vault folder for this process, on top of the shell's single instance: an empty SQLite file with an exclusive
 * transaction, so the operating system lets go of it even after a kill.
 * @returns how to let go, or null when another process holds the folder
 */
export async function holdVaultFolder(driver: Driver, folder: string): Promise<(() => Promise<void>) | null> {
  const path = join(folder, 'in-gebruik.slot');
  await (await open(path, 'a', 0o600)).close();
  const connection = await driver.open({ path, rawKey: null, mode: 'write' });
  try {
    await connection.execute('PRAGMA busy_timeout = 0');
    // Nothing is ever written, so there is nothing to roll back and no journal beside the file.
    await connection.all('PRAGMA journal_mode = MEMORY');
    await connection.execute('BEGIN EXCLUSIVE');
    return () => connection.close();
  } catch {
    await connection.close();
    return null;
  }
}
