import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '#main/store/driver';
import { failedIntegrityChecks, openDatabase, saltOfFile } from '#main/store/open-database';
import {
  databasePlace,
  filledDatabase,
  key,
  otherKey,
  overwritePage,
  pageSize,
  pagesOf,
  salt,
  withDatabase,
} from './encrypted-file';

const readsTables = 'SELECT count(*) AS tables FROM sqlite_master';

/** Keys, damage and copies: what a binding must make of a file. */
export function fileSuite(load: () => Promise<Driver>): void {
  let driver: Driver;
  beforeAll(async () => {
    driver = await load();
  });
  async function readError(driver: Driver, path: string, rawKey: string | null): Promise<unknown> {
    const connection = await driver.open({ path, rawKey, mode: 'write' });
    const error = await connection.all(readsTables).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    await connection.close();
    return error;
  }

  describe('keys', () => {
    test('a wrong key opens without a word, and the first reading fails', async () => {
      const path = await filledDatabase(driver, 1);
      const connection = await driver.open({ path, rawKey: otherKey, mode: 'write' });
      await expect(connection.all(readsTables)).rejects.toMatchObject({ code: 'notADatabase' });
      await connection.close();
    });

    test('a wrong key, no key and a bad first page all say: not a database', async () => {
      const path = await filledDatabase(driver, 1);
      const notADatabase = { code: 'notADatabase', sqliteCode: 'SQLITE_NOTADB' };
      expect(await readError(driver, path, otherKey)).toMatchObject(notADatabase);
      expect(await readError(driver, path, null)).toMatchObject(notADatabase);
      await overwritePage(path, 0);
      expect(await readError(driver, path, key)).toMatchObject(notADatabase);
    });

    test.each([
      ['too short', key.slice(1)],
      ['too long', `${key}0`],
      ['not hexadecimal', `g${key.slice(1)}`],
      ['in capitals', key.toUpperCase()],
      ['with a quote in it', `${key.slice(0, 60)}'"--`],
      ['empty', ''],
    ])('a key that is %s is refused before SQLCipher takes it for a passphrase', async (_how, bad) => {
      const path = await databasePlace();
      await expect(driver.open({ path, rawKey: bad, mode: 'create' })).rejects.toMatchObject({
        code: 'badParameter',
      });
      await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
    });

    test('a new file takes the salt that it was given', async () => {
      const path = await filledDatabase(driver, 1);
      expect(await saltOfFile(path)).toBe(salt);
    });

    test('nothing that is stored stands in the file as plain text', async () => {
      const path = await filledDatabase(driver, 5);
      expect((await readFile(path)).includes('note')).toBe(false);
      expect((await readFile(path)).includes('SQLite format 3')).toBe(false);
    });
  });

  describe('damage', () => {
    test('an empty file opens as an empty database, so its size must be looked at before', async () => {
      const path = await databasePlace();
      await writeFile(path, '');
      const connection = await driver.open({ path, rawKey: key, mode: 'write' });
      expect(await connection.all(readsTables)).toEqual([{ tables: 0 }]);
      await connection.close();
    });

    test('after one bad page a connection answers nothing any more, and a new one does', async () => {
      const path = await filledDatabase(driver);
      await overwritePage(path, Math.floor((await pagesOf(path)) / 2));
      await withDatabase(driver, path, 'read', async (connection) => {
        await expect(connection.all('SELECT text FROM note')).rejects.toMatchObject({ code: 'damaged' });
        await expect(connection.all('SELECT text FROM note WHERE id = 1')).rejects.toMatchObject({
          code: 'damaged',
        });
      });
      await withDatabase(driver, path, 'read', async (connection) => {
        expect(await connection.all('SELECT id FROM note WHERE id = 1')).toEqual([{ id: 1 }]);
      });
    });

    test('security 29: a whole database passes every check', async () => {
      const path = await filledDatabase(driver);
      expect(await withDatabase(driver, path, 'write', failedIntegrityChecks)).toEqual([]);
    });

    test('security 29: an overwritten page is found', async () => {
      const path = await filledDatabase(driver);
      await overwritePage(path, Math.floor((await pagesOf(path)) / 2));
      expect(await withDatabase(driver, path, 'write', failedIntegrityChecks)).toContain(
        'cipher_integrity_check',
      );
    });

    test('security 29: a file cut at the border of a page is found, though every page left is whole', async () => {
      const path = await filledDatabase(driver);
      const connection = await openDatabase(driver, path, key, 'write');
      await truncate(path, ((await pagesOf(path)) - 3) * pageSize);
      expect(await connection.brokenPages()).toBe(0);
      expect(await failedIntegrityChecks(connection)).toContain('integrity_check');
      await connection.close();
    });

    test('security 29: a row that names a row which is gone is found', async () => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, 'write', async (connection) => {
        await connection.execute('CREATE TABLE about (note INTEGER REFERENCES note (id)) STRICT');
        await connection.execute('PRAGMA foreign_keys = 0');
        await connection.run('INSERT INTO about (note) VALUES (?)', [99]);
        expect(await failedIntegrityChecks(connection)).toEqual(['foreign_key_check']);
      });
    });
  });

  describe('copies', () => {
    test('VACUUM INTO gives an encrypted copy that the same key opens', async () => {
      const path = await filledDatabase(driver);
      const copy = `${path}.copy`;
      await withDatabase(driver, path, 'write', (connection) => connection.run('VACUUM INTO ?', [copy]));
      expect((await readFile(copy)).includes('SQLite format 3')).toBe(false);
      await withDatabase(driver, copy, 'write', async (connection) => {
        expect(await connection.all('SELECT count(*) AS notes FROM note')).toEqual([{ notes: 400 }]);
        expect(await failedIntegrityChecks(connection)).toEqual([]);
      });
    });
  });
}
