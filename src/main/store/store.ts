import { Kysely } from 'kysely';
import { type Connection, StoreFault } from './driver';
import { appendRow, type ChainHead, type JournalEntry, storedHead } from './journal';
import { connectionDialect } from './kysely-dialect';
import type { Tables } from './tables';
import { type Transactions, transactionsOn } from './transaction';
import { asReadDb, asWriteTrx, type ReadDb, type WriteTrx } from './transactions';

/** What work in a transaction gets: the tables, and the journal that must have a row in the same transaction. */
export interface WriteContext {
  readonly db: WriteTrx;
  readonly record: (entry: JournalEntry) => Promise<void>;
  /** Runs something in memory once the transaction is committed. */
  readonly afterCommit: (effect: () => void) => void;
}

/** The open database: one writer that takes work in turn, one reader that never waits for it. */
export interface Store {
  read<Result>(work: (db: ReadDb) => Promise<Result>): Promise<Result>;
  /** Runs work in one transaction; when it throws, nothing of it is kept. */
  write<Result>(work: (context: WriteContext) => Promise<Result>): Promise<Result>;
  /**
   * Works on the writer's own connection while nobody else writes; whoever wants to waits. Afterwards both connections are
   * opened anew, wherever the database then is; what is being read is read to its end where it was.
   */
  exclusively<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  /** Moves what was written into the database file and empties the log beside it, so that nothing erased stays there. */
  emptyLog(): Promise<boolean>;
  /** The end of the journal as committed. */
  journalHead(): ChainHead;
  close(): Promise<void>;
}

interface Handle {
  readonly connection: Connection;
  readonly transactions: Transactions;
  readonly db: Kysely<Tables>;
  /** How many work with it, and whether it closes with the last of them. */
  readonly use: { count: number; retired: boolean };
}

/** Puts a store on a database of which migrations are done; the connections are opened, and reopened after damage. */
export async function createStore(
  connectWriter: () => Promise<Connection>,
  connectReader: () => Promise<Connection>,
  journalKey: Uint8Array,
): Promise<Store> {
  const writer = replaceable(connectWriter);
  const reader = replaceable(connectReader);
  let head = await storedHead(asReadDb((await writer.get()).db));
  let turn: Promise<unknown> = Promise.resolve();
  await reader.get();

  async function write<Result>(
    { transactions, db: writable }: Handle,
    work: (context: WriteContext) => Promise<Result>,
  ): Promise<Result> {
    const effects: (() => void)[] = [];
    let next = head;
    const db = asWriteTrx(writable);
    try {
      const result = await work({
        db,
        record: async (entry) => {
          next = await appendRow(db, journalKey, next, entry);
        },
        afterCommit: (effect) => effects.push(effect),
      });
      await transactions.commit();
      head = next;
      for (const effect of effects) effect();
      return result;
    } catch (error) {
      await transactions.rollback();
      throw error;
    }
  }

  return {
    read: (work) => reader.use(({ db }) => work(asReadDb(db))),
    write(work) {
      const mine = turn.then(() => writer.use((handle) => write(handle, work)));
      turn = mine.catch(() => undefined);
      return mine;
    },
    exclusively(work) {
      const mine = turn.then(async () => {
        try {
          return await writer.use(({ connection }) => work(connection));
        } finally {
          await writer.retire();
          await reader.retire();
        }
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    emptyLog() {
      const mine = turn.then(() =>
        writer.use(async ({ connection }) => {
          const [row] = await connection.all('PRAGMA wal_checkpoint(TRUNCATE)');
          return row?.busy === 0;
        }),
      );
      turn = mine.catch(() => undefined);
      return mine;
    },
    journalHead: () => head,
    async close() {
      await turn;
      await reader.close();
      await writer.close();
    },
  };
}

/** A connection that is replaced after damage: after one bad page it answers with an error to everything (measured). */
function replaceable(connect: () => Promise<Connection>) {
  let opened: Promise<Handle> | null = null;
  let closed = false;
  function get(): Promise<Handle> {
    // A closed store stays closed, whoever still asks.
    if (closed) return Promise.reject(new StoreFault('other', 'closed'));
    opened ??= connect().then(
      (connection) => {
        const transactions = transactionsOn(connection);
        return {
          connection,
          transactions,
          db: new Kysely<Tables>({ dialect: connectionDialect(transactions) }),
          use: { count: 0, retired: false },
        };
      },
      (error: unknown) => {
        opened = null;
        throw error;
      },
    );
    return opened;
  }

  async function discard(damaged: Handle): Promise<void> {
    // Work beside this may have met the same damage and replaced the connection already.
    if (opened === null || (await opened) !== damaged) return;
    opened = null;
    await damaged.connection.close().catch(() => undefined);
  }

  /** A connection that is in use; one that was let go of in the meantime is passed over. */
  async function take(): Promise<Handle> {
    for (;;) {
      const handle = await get();
      if (handle.use.retired) continue;
      handle.use.count += 1;
      return handle;
    }
  }

  async function giveBack({ use, connection }: Handle): Promise<void> {
    use.count -= 1;
    if (use.retired && use.count === 0) await connection.close().catch(() => undefined);
  }

  return {
    get,
    async use<Result>(work: (handle: Handle) => Promise<Result>): Promise<Result> {
      const handle = await take();
      try {
        return await work(handle);
      } catch (error) {
        if (error instanceof StoreFault && error.code === 'damaged') await discard(handle);
        throw error;
      } finally {
        await giveBack(handle);
      }
    },
    /** Lets go of the connection: the next to ask opens another, and it closes when who works with it is done. */
    async retire(): Promise<void> {
      const last = await opened?.catch(() => null);
      opened = null;
      if (!last) return;
      last.use.count += 1;
      last.use.retired = true;
      await giveBack(last);
    },
    async close(): Promise<void> {
      closed = true;
      const last = opened;
      opened = null;
      await (await last)?.connection.close();
    },
  };
}
