import { copyFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Connection } from '#main/store/driver';
import { type ChainFault, type ChainHead, emptyChain, verifyChain } from '#main/store/journal';
import { openDatabase } from '#main/store/open-database';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { createStore, type Store } from '#main/store/store';
import { key, withDatabase } from './encrypted-file';
import { entry, journalKey, journalled, openedStore } from './opened-store';

/** A journal of ten rows, with its head anchored, after someone wrote to the database behind the program's back. */
async function faultAfter(tamper: (connection: Connection) => Promise<unknown>): Promise<ChainFault | null> {
  const { store, driver, path } = await openedStore();
  await journalled(store, 10);
  const anchor = store.journalHead();
  await withDatabase(driver, path, 'write', async (connection) => void (await tamper(connection)));
  return store.read((db) => verifyChain(db, journalKey, anchor));
}

/** Another run of the store on a database that is there. */
async function withStore<Result>(path: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const driver = await loadSqlcipherDriver();
  const store = await createStore(
    () => openDatabase(driver, path, key, 'write'),
    () => openDatabase(driver, path, key, 'read'),
    journalKey,
  );
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('security 39: the chain of the journal', () => {
  test('is whole as the program wrote it, also over a thousand rows', async () => {
    const { store } = await openedStore();
    await store.write(async ({ record }) => {
      for (let row = 0; row < 1203; row += 1) await record(entry('a'));
    });
    expect(store.journalHead().sequence).toBe(1203);
    expect(await store.read((db) => verifyChain(db, journalKey, store.journalHead()))).toBeNull();
  });

  test('of an empty journal is whole', async () => {
    const { store } = await openedStore();
    expect(store.journalHead()).toEqual(emptyChain);
    expect(await store.read((db) => verifyChain(db, journalKey, emptyChain))).toBeNull();
  });

  test('shows that any field of a row was changed, and is whole again when it is changed back', async () => {
    const { store, driver, path } = await openedStore();
    await journalled(store, 5);
    const verified = () => store.read((db) => verifyChain(db, journalKey, emptyChain));
    for (const column of Object.keys(entry('a'))) {
      const change = `UPDATE journal SET ${column} = ? WHERE sequence = 4`;
      await withDatabase(driver, path, 'write', async (connection) => {
        const [before] = await connection.all(`SELECT ${column} AS value FROM journal WHERE sequence = 4`);
        await connection.run(change, [column === 'emergency' ? 1 : 'x']);
        expect(await verified(), column).toEqual({ fault: 'broken', sequence: 4 });
        await connection.run(change, [before?.value]);
        expect(await verified(), column).toBeNull();
      });
    }
  });

  test('shows that the mac of a row was changed', async () => {
    expect(
      await faultAfter((connection) =>
        connection.run('UPDATE journal SET mac = zeroblob(32) WHERE sequence = 4'),
      ),
    ).toEqual({ fault: 'broken', sequence: 4 });
  });

  test('shows that a row was removed', async () => {
    expect(
      await faultAfter((connection) => connection.run('DELETE FROM journal WHERE sequence = 4')),
    ).toEqual({
      fault: 'broken',
      sequence: 5,
    });
  });

  test('shows that a row was removed and the others were numbered anew', async () => {
    const fault = await faultAfter(async (connection) => {
      await connection.run('DELETE FROM journal WHERE sequence = 4');
      for (let row = 5; row <= 10; row += 1)
        await connection.run('UPDATE journal SET sequence = sequence - 1 WHERE sequence = ?', [row]);
    });
    expect(fault).toEqual({ fault: 'broken', sequence: 4 });
  });

  test('shows that a row was put in between, also as a copy of another', async () => {
    const fault = await faultAfter(async (connection) => {
      for (let row = 10; row >= 5; row -= 1)
        await connection.run('UPDATE journal SET sequence = sequence + 1 WHERE sequence = ?', [row]);
      await connection.execute(
        'INSERT INTO journal SELECT * FROM (SELECT * FROM journal WHERE sequence = 4) WHERE 0',
      );
      await connection.execute('CREATE TEMP TABLE copied AS SELECT * FROM journal WHERE sequence = 4');
      await connection.execute('UPDATE copied SET sequence = 5');
      await connection.execute('INSERT INTO journal SELECT * FROM copied');
    });
    expect(fault).toEqual({ fault: 'broken', sequence: 5 });
  });

  test('shows that two rows changed places', async () => {
    const fault = await faultAfter(async (connection) => {
      for (const [from, to] of [
        [4, 99],
        [7, 4],
        [99, 7],
      ] as const)
        await connection.run('UPDATE journal SET sequence = ? WHERE sequence = ?', [to, from]);
    });
    expect(fault).toEqual({ fault: 'broken', sequence: 4 });
  });

  test.each([1, 3, 10])('shows that the last %i rows are gone, by the anchored head', async (count) => {
    const fault = await faultAfter((connection) =>
      connection.run('DELETE FROM journal WHERE sequence > ?', [10 - count]),
    );
    expect(fault).toEqual({ fault: 'truncated', sequence: 10 - count });
  });

  test('shows that the end was cut off and written on by the program since', async () => {
    const { store, driver, path } = await openedStore();
    await journalled(store, 10);
    const anchor = store.journalHead();
    await store.close();
    await withDatabase(driver, path, 'write', (connection) =>
      connection.run('DELETE FROM journal WHERE sequence > ?', [8]),
    );
    const fault = await withStore(path, async (again) => {
      await journalled(again, 5);
      return again.read((db) => verifyChain(db, journalKey, anchor));
    });
    expect(fault).toMatchObject({ fault: 'truncated' });
  });

  test('shows that a row was put in the place of its like from another past, such as a copy that was put back', async () => {
    const { store, driver, path } = await openedStore();
    await journalled(store, 5);
    await store.close();
    const otherPast = `${path}.other`;
    await copyFile(path, otherPast);
    await withStore(path, (one) => journalled(one, 5));
    await withStore(otherPast, (other) => other.write(({ record }) => record(entry('iets-anders'))));
    await withDatabase(driver, path, 'write', async (connection) => {
      await connection.execute(`ATTACH DATABASE '${otherPast}' AS other KEY "x'${key}'"`);
      await connection.execute('DELETE FROM journal WHERE sequence = 6');
      await connection.execute('INSERT INTO journal SELECT * FROM other.journal WHERE sequence = 6');
    });
    const fault = await withStore(path, (one) =>
      one.read((db) => verifyChain(db, journalKey, one.journalHead())),
    );
    expect(fault).toEqual({ fault: 'broken', sequence: 7 });
  });

  test('accepts rows after the anchored head', async () => {
    const { store } = await openedStore();
    await journalled(store, 3);
    const anchor: ChainHead = store.journalHead();
    await journalled(store, 3);
    expect(await store.read((db) => verifyChain(db, journalKey, anchor))).toBeNull();
  });

  test('of someone without the key is found out', async () => {
    const { store } = await openedStore();
    await journalled(store, 3);
    const otherKey = new Uint8Array(32).fill(1);
    expect(await store.read((db) => verifyChain(db, otherKey, store.journalHead()))).toEqual({
      fault: 'broken',
      sequence: 1,
    });
  });
});
