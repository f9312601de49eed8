import { readFile, stat } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Connection, Driver } from '#main/store/driver';
import { createDatabase } from '#main/store/open-database';
import { filledDatabase, key, salt, withDatabase } from './encrypted-file';

/** Values, settings and statements: what a binding must make of what it is asked. */
export function statementSuite(load: () => Promise<Driver>): void {
  let driver: Driver;
  beforeAll(async () => {
    driver = await load();
  });

  describe('values', () => {
    test.each([
      ['a bigint', 1n],
      ['undefined', undefined],
      ['a boolean', true],
      ['an object', { id: 1 }],
      ['a list', [1]],
      ['a date', new Date(0)],
      ['not a number', Number.NaN],
      ['infinity', Number.POSITIVE_INFINITY],
      ['a whole number that is not exact', 2 ** 53],
      ['a function', () => 1],
    ])('%s is refused', async (_what, value) => {
      await memory(async (connection) => {
        await expect(connection.all('SELECT ? AS value', [value])).rejects.toMatchObject({
          code: 'badParameter',
        });
      });
    });

    test.each([
      ['none for one', 'SELECT ? AS one', []],
      ['one for two', 'SELECT ? AS one, ? AS two', [1]],
      ['two for one', 'SELECT ? AS one', [1, 2]],
      ['one for none', "SELECT '?' AS one -- ?", [1]],
      ['a named one', 'SELECT :one AS one', [1]],
      ['a numbered one', 'SELECT ?1 AS one', [1]],
    ])('a wrong number of values is refused: %s', async (_what, sql, values) => {
      await memory(async (connection) => {
        await expect(connection.all(sql, values)).rejects.toMatchObject({ code: 'badParameter' });
        await expect(connection.run(sql, values)).rejects.toMatchObject({ code: 'badParameter' });
      });
    });

    test('a question mark in a text, a name or a comment asks for no value', async () => {
      await memory(async (connection) => {
        const sql = `SELECT 'it''s ?' AS "a?", ? AS b /* ? */ -- ?`;
        expect(await connection.all(sql, [7])).toEqual([{ 'a?': "it's ?", b: 7 }]);
      });
    });

    test.each([
      ['text', 'Çelik 👩‍⚕️'],
      ['text with a zero character', 'a\u0000b'],
      ['the empty text', ''],
      ['a whole number', -9007199254740991],
      ['a broken number', 0.1],
      ['nothing', null],
    ])('%s comes back as it went', async (_what, value) => {
      await memory(async (connection) => {
        expect(await connection.all('SELECT ? AS value', [value])).toEqual([{ value }]);
      });
    });

    test('bytes come back as they went', async () => {
      await memory(async (connection) => {
        const [row] = await connection.all('SELECT ? AS value', [new Uint8Array([0, 255, 1])]);
        expect(row?.value).toEqual(Buffer.from([0, 255, 1]));
      });
    });

    test('a row that is refused says so by code alone, without a value', async () => {
      await memory(async (connection) => {
        await connection.execute('CREATE TABLE one (value TEXT UNIQUE) STRICT');
        await connection.run('INSERT INTO one VALUES (?)', ['Jansen']);
        const again = connection.run('INSERT INTO one VALUES (?)', ['Jansen']);
        await expect(again).rejects.toMatchObject({
          code: 'constraint',
          message: 'constraint (SQLITE_CONSTRAINT)',
        });
      });
    });

    async function memory(work: (connection: Connection) => Promise<void>): Promise<void> {
      const connection = await driver.open({ path: ':memory:', rawKey: null, mode: 'create' });
      await work(connection);
      await connection.close();
    }
  });

  describe('settings', () => {
    test.each(['write', 'read'] as const)('security 28: what must hold, holds to %s', async (mode) => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, mode, async (connection) => {
        const settings = ['foreign_keys', 'synchronous', 'temp_store', 'secure_delete', 'journal_mode'];
        const found: Record<string, unknown> = {};
        for (const setting of settings) {
          const [row] = await connection.all(`PRAGMA ${setting}`);
          found[setting] = row?.[setting];
        }
        expect(found).toEqual({
          foreign_keys: 1,
          synchronous: 2,
          temp_store: 2,
          secure_delete: 1,
          journal_mode: 'wal',
        });
      });
    });

    test('security 28: it is SQLCipher 4 on SQLite 3.51.3 or later', async () => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, 'read', async (connection) => {
        const [sqlite] = await connection.all('SELECT sqlite_version() AS version');
        expect(await connection.cipherFormat()).toBe(4);
        const [major = 0, minor = 0, patch = 0] = String(sqlite?.version).split('.').map(Number);
        expect(major * 1_000_000 + minor * 1000 + patch).toBeGreaterThanOrEqual(3_051_003);
      });
    });

    test('what is opened to read cannot be written', async () => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, 'read', async (connection) => {
        await expect(connection.run('DELETE FROM note')).rejects.toMatchObject({ code: 'readOnly' });
      });
    });

    test('the file and what belongs to it are for the owner alone', async () => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, 'write', async (connection) => {
        await connection.run('DELETE FROM note');
        for (const name of [path, `${path}-wal`, `${path}-shm`]) {
          expect((await stat(name)).mode & 0o777).toBe(0o600);
        }
      });
    });

    test('a file that is there already is not taken for a new database', async () => {
      const path = await filledDatabase(driver, 1);
      const before = await readFile(path);
      await expect(createDatabase(driver, path, key, salt)).rejects.toMatchObject({ code: 'EEXIST' });
      expect((await readFile(path)).equals(before)).toBe(true);
    });
  });

  describe('statements', () => {
    test('more statements than are kept still answer right, the oldest too', async () => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, 'read', async (connection) => {
        for (const round of [1, 2]) {
          for (let number = 0; number < 250; number += 1) {
            const rows = await connection.all(`SELECT ${number} AS number, ? AS round`, [round]);
            expect(rows).toEqual([{ number, round }]);
          }
        }
      });
    });

    test('many statements at once don’t take each other’s place', async () => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, 'read', async (connection) => {
        const numbers = Array.from({ length: 300 }, (_, index) => index);
        const answers = await Promise.all(
          numbers.map((number) => connection.all(`SELECT ${number % 150} AS number, ? AS at`, [number])),
        );
        expect(answers).toEqual(numbers.map((number) => [{ number: number % 150, at: number }]));
      });
    });

    test('a statement with an error in it doesn’t spoil the next one', async () => {
      const path = await filledDatabase(driver, 1);
      await withDatabase(driver, path, 'read', async (connection) => {
        await expect(connection.all('SELECT nothing FROM nowhere')).rejects.toMatchObject({
          code: 'other',
        });
        expect(await connection.all('SELECT count(*) AS notes FROM note')).toEqual([{ notes: 1 }]);
      });
    });
  });
}
