import { createHmac } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { JournalColumns } from './tables';
import type { ReadDb, WriteTrx } from './transactions';

/** What a row says, before sequence and chain are added. */
export type JournalEntry = Omit<JournalColumns, 'sequence' | 'mac'>;

/** Where the chain ends: the number of the last row and its mac. */
export interface ChainHead {
  readonly sequence: number;
  readonly mac: Uint8Array;
}

/** The head of a journal without rows. */
export const emptyChain: ChainHead = { sequence: 0, mac: new Uint8Array(32) };

/** The fields of a row in the order in which the mac covers them. */
const columns = [
  'at',
  'zone',
  'event',
  'action',
  'outcome',
  'user_id',
  'user_name',
  'roles',
  'responsible_user_id',
  'person_id',
  'casus_id',
  'object',
  'access_point',
  'emergency',
] as const satisfies readonly (keyof JournalEntry)[];

/** Written out once: every save makes a row. */
const insertRow = `INSERT INTO journal (sequence, ${columns.join(', ')}, mac) VALUES (?${', ?'.repeat(columns.length + 1)})`;

/** Writes the next row of the chain. @returns the new head, which counts only once the transaction is committed */
export async function appendRow(
  trx: WriteTrx,
  key: Uint8Array,
  head: ChainHead,
  entry: JournalEntry,
): Promise<ChainHead> {
  const sequence = head.sequence + 1;
  const mac = rowMac(key, head.mac, sequence, entry);
  await trx.executeQuery(
    CompiledQuery.raw(insertRow, [sequence, ...columns.map((column) => entry[column]), mac]),
  );
  return { sequence, mac };
}

/** The mac over a row and its predecessor's: HMAC-SHA-256 under the journal key, over the fields in a fixed order. */
export function rowMac(
  key: Uint8Array,
  previous: Uint8Array,
  sequence: number,
  entry: JournalEntry,
): Uint8Array {
  const fields = [sequence, ...columns.map((column) => entry[column])];
  return createHmac('sha256', key).update(previous).update(JSON.stringify(fields)).digest();
}

/** Whether the row that was anchored is still there as it was: tells at once that the end was cut off. */
export async function holdsAnchor(db: ReadDb, anchor: ChainHead): Promise<boolean> {
  if (anchor.sequence === 0) return true;
  const row = await db
    .selectFrom('journal')
    .select('mac')
    .where('sequence', '=', anchor.sequence)
    .executeTakeFirst();
  return row !== undefined && equalBytes(row.mac, anchor.mac);
}

/** The last row that is stored. */
export async function storedHead(db: ReadDb): Promise<ChainHead> {
  const row = await db
    .selectFrom('journal')
    .select(['sequence', 'mac'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { sequence: row.sequence, mac: new Uint8Array(row.mac) } : emptyChain;
}

/** Few enough that whoever asks something in between hardly waits. */
const rowsAtOnce = 500;

export type ChainFault =
  /** A row was changed, inserted, removed or moved; the first one that doesn't fit. */
  | { readonly fault: 'broken'; readonly sequence: number }
  /** Rows at the end are gone: the anchored head lies beyond the last row, or doesn't match. */
  | { readonly fault: 'truncated'; readonly sequence: number };

/**
 * Checks the whole chain, and that it still holds the anchored head; rows after the anchor are accepted.
 * @param pause awaited between a few hundred rows, with how many were checked: lets other work go first
 * @returns null when all is well
 */
export async function verifyChain(
  db: ReadDb,
  key: Uint8Array,
  anchor: ChainHead,
  pause: (rows: number) => Promise<void> = async () => undefined,
): Promise<ChainFault | null> {
  let head = emptyChain;
  let anchorSeen = anchor.sequence === 0;
  for (;;) {
    const rows = await db
      .selectFrom('journal')
      .selectAll()
      .where('sequence', '>', head.sequence)
      .orderBy('sequence')
      .limit(rowsAtOnce)
      .execute();
    if (rows.length === 0) break;
    await pause(head.sequence);
    for (const { sequence, mac, ...entry } of rows) {
      const expected = rowMac(key, head.mac, head.sequence + 1, entry);
      if (sequence !== head.sequence + 1 || !equalBytes(expected, mac)) return { fault: 'broken', sequence };
      head = { sequence, mac: expected };
      if (sequence === anchor.sequence) anchorSeen = equalBytes(expected, anchor.mac);
    }
  }
  return anchorSeen ? null : { fault: 'truncated', sequence: head.sequence };
}

export function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one).equals(Buffer.from(other));
}
