import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection, Driver } from '#main/store/driver';
import { createDatabase, openDatabase } from '#main/store/open-database';
import { temporaryFolder } from '../../builders/temporary-folder';

export const key = '0123456789abcdef'.repeat(4);
export const otherKey = 'fedcba9876543210'.repeat(4);
export const salt = '00112233445566778899aabbccddeeff';
export const pageSize = 4096;

/** Where a database of the test's own can be made. */
export async function databasePlace(): Promise<string> {
  return join(await temporaryFolder(), 'dossier.db');
}

/** A database with a table of enough rows to fill many pages, closed. */
export async function filledDatabase(driver: Driver, rows = 400): Promise<string> {
  const path = await databasePlace();
  const connection = await createDatabase(driver, path, key, salt);
  await connection.execute('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  await connection.execute('BEGIN');
  for (let id = 1; id <= rows; id += 1) {
    await connection.run('INSERT INTO note (id, text) VALUES (?, ?)', [id, `note ${id} `.repeat(40)]);
  }
  await connection.execute('COMMIT');
  await connection.close();
  return path;
}

/** Opens, lets the test work, and closes whatever comes of it. */
export async function withDatabase<Result>(
  driver: Driver,
  path: string,
  mode: 'write' | 'read',
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await openDatabase(driver, path, key, mode);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

export async function pagesOf(path: string): Promise<number> {
  return (await stat(path)).size / pageSize;
}

/** Overwrites one page (counted from 0), as a bad sector does. */
export async function overwritePage(path: string, page: number): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(pageSize, 0xa5), 0, pageSize, page * pageSize);
  await file.close();
}
