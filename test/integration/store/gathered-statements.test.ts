import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '#main/store/driver';
import { sqlLiteral, withLiterals } from '#main/store/sql-literal';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { transactionsOn } from '#main/store/transaction';
import { makeFolder, removeFolder } from '../../builders/running-program';

let folder: string;
let connection: Connection;

beforeEach(async () => {
  folder = await makeFolder();
  const driver = await loadSqlcipherDriver();
  connection = await driver.open({ path: join(folder, 'proef.db'), rawKey: 'ab'.repeat(32), mode: 'create' });
  await connection.execute('CREATE TABLE t (id INTEGER PRIMARY KEY, value ANY) STRICT');
});

afterEach(async () => {
  await connection.close();
  await removeFolder(folder);
});

/** Every kind of text that people and files bring: quotes, NUL, question marks, signs outside the first plane. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom("'", '"', '?', '\0', '-', '/', '*', ';', '\n', ':a', '€', '😀', ']', '`'),
  }),
);
const anyValue = fc.oneof(anyText, fc.maxSafeInteger(), fc.uint8Array({ maxLength: 64 }), fc.constant(null));

describe('a value that is written out', () => {
  test('is the value that would have been bound, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyValue, async (value) => {
        const [row] = await connection.all(`SELECT ${sqlLiteral(value)} AS written, ? AS bound`, [value]);
        expect(row?.written).toEqual(row?.bound);
        const types = await connection.all(
          `SELECT typeof(${sqlLiteral(value)}) AS kind, typeof(?) AS bound`,
          [value],
        );
        // The binding binds large whole numbers as fractions; the column's type makes them whole again.
        if (typeof value !== 'number') expect(types[0]?.kind).toBe(types[0]?.bound);
      }),
      { numRuns: 300 },
    );
  });

  test('takes the place of its own question mark, and of no other', () => {
    const sql = `SELECT '?' AS a, "?" AS b, ? AS c -- ?\n, /* ? */ ? AS d`;
    expect(withLiterals(sql, ["it's ?", 2])).toBe(
      `SELECT '?' AS a, "?" AS b, 'it''s ?' AS c -- ?\n, /* ? */ 2 AS d`,
    );
  });
});

describe('statements of a transaction', () => {
  test('go to SQLite together, in one text', async () => {
    const sent: string[] = [];
    const watched: Connection = {
      ...connection,
      execute(sql) {
        sent.push(sql);
        return connection.execute(sql);
      },
    };
    const transactions = transactionsOn(watched);
    await transactions.run('INSERT INTO t (value) VALUES (?)', ['een']);
    await transactions.run('INSERT INTO t (value) VALUES (?)', ['twee']);
    expect(sent).toEqual([]);
    await transactions.commit();
    expect(sent).toHaveLength(1);
    expect(await connection.all('SELECT value FROM t')).toEqual([{ value: 'een' }, { value: 'twee' }]);
  });

  test('are there for a read that follows them, and gone after a rollback', async () => {
    const transactions = transactionsOn(connection);
    await transactions.run('INSERT INTO t (value) VALUES (?)', ['een']);
    expect(await transactions.all('SELECT value FROM t')).toEqual([{ value: 'een' }]);
    await transactions.run('INSERT INTO t (value) VALUES (?)', ['twee']);
    await transactions.rollback();
    expect(await connection.all('SELECT value FROM t')).toEqual([]);
    await transactions.run('INSERT INTO t (value) VALUES (?)', ['drie']);
    await transactions.commit();
    expect(await connection.all('SELECT value FROM t')).toEqual([{ value: 'drie' }]);
  });

  test('keep nothing when one of them fails', async () => {
    const transactions = transactionsOn(connection);
    await transactions.run('INSERT INTO t (id, value) VALUES (?, ?)', [1, 'een']);
    await transactions.run('INSERT INTO t (id, value) VALUES (?, ?)', [1, 'nog eens']);
    await expect(transactions.commit()).rejects.toMatchObject({ code: 'constraint' });
    await transactions.rollback();
    expect(await connection.all('SELECT value FROM t')).toEqual([]);
  });

  test('bind what is too large to write out', async () => {
    const transactions = transactionsOn(connection);
    const large = 'x'.repeat(1_200_000);
    await transactions.run('INSERT INTO t (value) VALUES (?)', ['klein']);
    await transactions.run('INSERT INTO t (value) VALUES (?)', [large]);
    await transactions.commit();
    const rows = await connection.all('SELECT length(value) AS size FROM t');
    expect(rows).toEqual([{ size: 5 }, { size: 1_200_000 }]);
  });

  test('without any statement, nothing is begun', async () => {
    const sent: string[] = [];
    const transactions = transactionsOn({ ...connection, execute: async (sql) => void sent.push(sql) });
    await transactions.commit();
    await transactions.rollback();
    expect(sent).toEqual([]);
  });
});
