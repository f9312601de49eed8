import type { Kysely } from 'kysely';
import type { Tables } from './tables';

declare const access: unique symbol;

/** The database as a reader sees it: the state after the last commit. */
export type ReadDb = Pick<Kysely<Tables>, 'selectFrom' | 'with'> & { readonly [access]: 'read' | 'write' };

/**
 * The database inside a transaction. Queries get only this: the outer handle, used inside a transaction, would wait for
 * its own connection for ever (measured).
 */
export type WriteTrx = Pick<
  Kysely<Tables>,
  'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom' | 'with' | 'executeQuery'
> & {
  readonly [access]: 'write';
};

export function asReadDb(db: Kysely<Tables>): ReadDb {
  return db as unknown as ReadDb;
}

export function asWriteTrx(trx: Kysely<Tables>): WriteTrx {
  return trx as unknown as WriteTrx;
}
