import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { decryptedPages } from '../../builders/decrypted-pages';
import { filledDatabase, key, pageSize, withDatabase } from './encrypted-file';

/** What SQLCipher keeps at the end of every page, and what it keeps from the first one. */
const reserved = 80;
const header = Buffer.from('SQLite format 3\0');

/** Puts decrypted pages together as SQLite has them, with nothing in the place that SQLCipher reserved. */
function plainDatabase(decrypted: Buffer): Buffer {
  const whole = Buffer.concat([header, decrypted]);
  const used = pageSize - reserved;
  const pages: Buffer[] = [];
  for (let offset = 0; offset < whole.length; offset += used)
    pages.push(whole.subarray(offset, offset + used), Buffer.alloc(reserved));
  return Buffer.concat(pages);
}

test('who has the key needs no SQLCipher: AES alone makes a plain SQLite file of the database', async () => {
  const driver = await loadSqlcipherDriver();
  const path = await filledDatabase(driver);
  const asWritten = await withDatabase(driver, path, 'read', (connection) =>
    connection.all('SELECT * FROM note'),
  );
  const plain = `${path}.plain`;
  await writeFile(plain, plainDatabase(await decryptedPages({ path, key })));

  const connection = await driver.open({ path: plain, rawKey: null, mode: 'write' });
  expect(await connection.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(await connection.all('SELECT * FROM note')).toEqual(asWritten);
  expect(asWritten).toHaveLength(400);
  await connection.close();
});
