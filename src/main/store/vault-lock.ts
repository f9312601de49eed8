import { join } from 'node:path';
import type { Driver } from './driver';

/**
 * Holds a vault folder for this process, on top of the shell's single instance: an empty SQLite file with an exclusive
 * transaction, so the operating system lets go of it even after a kill.
 * @returns how to let go, or null when another process holds the folder
 */
export async function holdVaultFolder(driver: Driver, folder: string): Promise<(() => Promise<void>) | null> {
  const connection = await driver.open({
    path: join(folder, 'in-gebruik.slot'),
    rawKey: null,
    mode: 'create',
  });
  try {
    await connection.execute('PRAGMA busy_timeout = 0');
    await connection.execute('BEGIN EXCLUSIVE');
    return () => connection.close();
  } catch {
    await connection.close();
    return null;
  }
}
