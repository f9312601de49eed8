import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type Connection, StoreFault } from '#main/store/driver';
import { emptyChain, verifyChain } from '#main/store/journal';
import { putMeta } from '#main/store/meta-store';
import type { Store } from '#main/store/store';
import { overwritePage, pagesOf, withDatabase } from './encrypted-file';
import { entry, journalKey, metaKeys, openedStore } from './opened-store';

/** A question that keeps a connection busy for a good while. */
function longRead(store: Store): Promise<unknown> {
  return store.read((db) =>
    db
      .selectFrom(
        sql<{ n: number }>`(WITH RECURSIVE number (n) AS
          (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3000000) SELECT count(*) AS n FROM number)`.as(
          'counted',
        ),
      )
      .select('counted.n')
      .execute(),
  );
}

describe('reading and writing side by side', () => {
  test('a long read holds up no write, and sees what was there when it began', async () => {
    const { store } = await openedStore();
    const order: string[] = [];
    const reading = longRead(store).then(() => order.push('read'));
    await store.write(({ db }) => putMeta(db, 'vaultId', 'v'));
    order.push('written');
    await reading;
    expect(order).toEqual(['written', 'read']);
  });

  test('a whole copy in the making holds up no write', async () => {
    const { store, driver, path } = await openedStore();
    await store.write(async ({ db }) => {
      for (let row = 0; row < 3000; row += 1) {
        const words = `woord${row} `.repeat(200);
        await db
          .insertInto('search_text')
          .values({ rowid: row + 1, words })
          .execute();
      }
    });
    const order: string[] = [];
    await withDatabase(driver, path, 'read', async (reader) => {
      const copying = reader.run('VACUUM INTO ?', [`${path}.copy`]).then(() => order.push('copied'));
      await store.write(({ db }) => putMeta(db, 'vaultId', 'v'));
      order.push('written');
      await copying;
    });
    expect(order).toEqual(['written', 'copied']);
  });

  test('writes go one at a time, in the order in which they were asked', async () => {
    const { store } = await openedStore();
    const order: string[] = [];
    await Promise.all(
      [5, 1, 3].map((wait, place) =>
        store.write(async () => {
          order.push(`begin ${place}`);
          await new Promise((resolve) => setTimeout(resolve, wait));
          order.push(`end ${place}`);
        }),
      ),
    );
    expect(order).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  test('a read during a write sees what was there before', async () => {
    const { store } = await openedStore();
    await store.write(async ({ db }) => {
      await putMeta(db, 'vaultId', 'v');
      expect(await metaKeys(store)).toEqual([]);
    });
    expect(await metaKeys(store)).toEqual(['vaultId']);
  });
});

describe('a write that fails', () => {
  test('leaves nothing of what it did, and the next one goes on', async () => {
    const { store } = await openedStore();
    const failing = store.write(async ({ db }) => {
      await putMeta(db, 'vaultId', 'v');
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    await store.write(({ db }) => putMeta(db, 'recoverySheetConfirmedAt', 'now'));
    expect(await metaKeys(store)).toEqual(['recoverySheetConfirmedAt']);
  });

  test('runs none of its effects in memory', async () => {
    const { store } = await openedStore();
    let ran = false;
    const failing = store.write(async ({ afterCommit }) => {
      afterCommit(() => {
        ran = true;
      });
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(ran).toBe(false);
  });

  test('security 39: leaves no gap in the journal, also when only its commit fails', async () => {
    let failCommit = false;
    const { store } = await openedStore((connection) => ({
      ...connection,
      async execute(statements) {
        if (statements.endsWith('COMMIT') && failCommit) throw new StoreFault('diskFull', 'SQLITE_FULL');
        return connection.execute(statements);
      },
    }));
    await store.write(({ record }) => record(entry('a')));
    const before = store.journalHead();
    failCommit = true;
    await expect(store.write(({ record }) => record(entry('b')))).rejects.toMatchObject({ code: 'diskFull' });
    failCommit = false;
    expect(store.journalHead()).toEqual(before);
    await store.write(async ({ record }) => {
      await record(entry('c'));
      await record(entry('d'));
    });
    const rows = await store.read((db) => db.selectFrom('journal').select(['sequence', 'event']).execute());
    expect(rows).toEqual([
      { sequence: 1, event: 'a' },
      { sequence: 2, event: 'c' },
      { sequence: 3, event: 'd' },
    ]);
    expect(await store.read((db) => verifyChain(db, journalKey, emptyChain))).toBeNull();
  });
});

describe('a bad page', () => {
  /** A store with one bad page under the search index; everything else is whole. */
  async function storeWithBadPage() {
    const opened = await openedStore();
    await opened.store.write(async ({ db }) => {
      for (let row = 1; row <= 200; row += 1)
        await db
          .insertInto('search_text')
          .values({ rowid: row, words: `woord${row} `.repeat(300) })
          .execute();
    });
    await withDatabase(opened.driver, opened.path, 'write', async (connection) => {
      await connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
    });
    expect(await pagesOf(opened.path)).toBeGreaterThan(100);
    await overwritePage(opened.path, Math.floor((await pagesOf(opened.path)) * 0.75));
    return opened;
  }
  const readAll = (store: Store) =>
    store.read((db) => db.selectFrom('search_text').select('words').execute());
  const damaged = { code: 'damaged' };

  test('fails the read that meets it, and reading goes on elsewhere', async () => {
    const { store } = await storeWithBadPage();
    await expect(readAll(store)).rejects.toMatchObject(damaged);
    expect(await metaKeys(store)).toEqual([]);
  });

  test('fails the write that meets it, and writing goes on elsewhere', async () => {
    const { store } = await storeWithBadPage();
    const failing = store.write(async ({ db }) => {
      await putMeta(db, 'vaultId', 'v');
      await db.selectFrom('search_text').select('words').execute();
    });
    await expect(failing).rejects.toMatchObject(damaged);
    await store.write(({ db, record }) =>
      putMeta(db, 'recoverySheetConfirmedAt', 'now').then(() => record(entry('a'))),
    );
    expect(await metaKeys(store)).toEqual(['recoverySheetConfirmedAt']);
  });

  test('met by reads side by side replaces the connection once', async () => {
    let opened = 0;
    const meetIt: (() => void)[] = [];
    const { store } = await openedStore(undefined, (connection) => {
      opened += 1;
      return {
        ...connection,
        async all(statement, parameters) {
          if (!statement.includes('search_text')) return connection.all(statement, parameters);
          await new Promise<void>((resolve) => meetIt.push(resolve));
          throw new StoreFault('damaged', 'SQLITE_NOMEM');
        },
      };
    });
    const [first, later] = [readAll(store), readAll(store)];
    await new Promise((resolve) => setImmediate(resolve));
    for (const [place, reading] of [first, later].entries()) {
      meetIt[place]?.();
      await expect(reading).rejects.toMatchObject(damaged);
      expect(await metaKeys(store)).toEqual([]);
    }
    expect(opened).toBe(2);
  });
});

describe('a closed store', () => {
  test('finishes what is being written', async () => {
    const { store, driver, path } = await openedStore();
    const writing = store.write(async ({ db }) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await putMeta(db, 'vaultId', 'v');
    });
    await store.close();
    await writing;
    const rows = await withDatabase(driver, path, 'read', (connection: Connection) =>
      connection.all('SELECT key FROM meta'),
    );
    expect(rows).toEqual([{ key: 'vaultId' }]);
  });

  test('opens for nobody again', async () => {
    const { store } = await openedStore();
    await store.close();
    await expect(metaKeys(store)).rejects.toMatchObject({ sqliteCode: 'closed' });
    await expect(store.write(async () => undefined)).rejects.toMatchObject({ sqliteCode: 'closed' });
  });
});
