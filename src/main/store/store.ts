import { Kysely } from 'kysely';
import { type Connection, StoreFault } from './driver';
import { appendRow, type ChainHead, type JournalEntry, storedHead } from './journal';
import { connectionDialect } from './kysely-dialect';
import type { Tables } from './tables';
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
  /** The end of the journal as committed. */
  journalHead(): ChainHead;
  close(): Promise<void>;
}

interface Handle {
  readonly connection: Connection;
  readonly db: Kysely<Tables>;
}

/** Puts a store on a database of which migrations are done; the connections are opened, and reopened after damage. */
export async function createStore(
  connectWriter: () => Promise<Connection>,
  connectReader: () => Promise<Connection>,
  journalKey: Uint8Array,
): Promise<Store> {
  let writer = await handle(connectWriter);
  let reader = await handle(connectReader);
  let head = await storedHead(asReadDb(writer.db));
  let turn: Promise<unknown> = Promise.resolve();

  async function write<Result>(work: (context: WriteContext) => Promise<Result>): Promise<Result> {
    const effects: (() => void)[] = [];
    let next = head;
    const db = asWriteTrx(writer.db);
    await writer.connection.run('BEGIN IMMEDIATE');
    try {
      const result = await work({
        db,
        record: async (entry) => {
          next = await appendRow(db, journalKey, next, entry);
        },
        afterCommit: (effect) => effects.push(effect),
      });
      await writer.connection.run('COMMIT');
      head = next;
      for (const effect of effects) effect();
      return result;
    } catch (error) {
      await writer.connection.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  return {
    async read(work) {
      try {
        return await work(asReadDb(reader.db));
      } catch (error) {
        if (isDamage(error)) reader = await reopened(reader, connectReader);
        throw error;
      }
    },
    write(work) {
      const mine = turn.then(async () => {
        try {
          return await write(work);
        } catch (error) {
          if (isDamage(error)) writer = await reopened(writer, connectWriter);
          throw error;
        }
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    journalHead: () => head,
    async close() {
      await turn;
      await reader.connection.close();
      await writer.connection.close();
    },
  };
}

async function handle(connect: () => Promise<Connection>): Promise<Handle> {
  const connection = await connect();
  return { connection, db: new Kysely<Tables>({ dialect: connectionDialect(connection) }) };
}

/** After one bad page a connection answers with an error to everything (measured), so it is replaced. */
function isDamage(error: unknown): boolean {
  return error instanceof StoreFault && error.code === 'damaged';
}

async function reopened(old: Handle, connect: () => Promise<Connection>): Promise<Handle> {
  await old.connection.close().catch(() => undefined);
  return handle(connect);
}
