import { type ChainFault, type ChainHead, emptyChain, equalBytes, rowMac } from './journal';
import type { JournalColumns } from './tables';
import type { ReadDb } from './transactions';

/** What was done to the chain, as far as the rows tell. */
export type BreakKind = 'edited' | 'inserted' | 'removed' | 'reordered' | 'truncated' | 'unclear';

type Row = Omit<JournalColumns, 'mac'> & { readonly mac: Uint8Array };

/** How many rows after the break are looked at. */
const lookedAt = 500;

/**
 * Tells what broke the chain. Each row's mac covers its number, its fields and the mac before it, so a row that was moved
 * or whose neighbour went still fits somewhere: where it does tells what happened. Without such a place it stays unclear.
 */
export async function diagnoseBreak(
  db: ReadDb,
  key: Uint8Array,
  { fault, sequence }: ChainFault,
  anchor: ChainHead,
): Promise<BreakKind> {
  if (fault === 'truncated') return 'truncated';
  const rows: readonly Row[] = await db
    .selectFrom('journal')
    .selectAll()
    .where('sequence', '>=', sequence - 1)
    .orderBy('sequence')
    .limit(lookedAt)
    .execute();
  const before = rows.find((row) => row.sequence === sequence - 1);
  // A number is missing: the row before the break has another one.
  if (!before && sequence > 1) return 'removed';
  const from = rows.filter((row) => row.sequence >= sequence);
  const [broken, next] = from;
  if (!broken) return 'unclear';
  const previous = before?.mac ?? emptyChain.mac;
  const fits = (row: Row, mac: Uint8Array, at: number) =>
    equalBytes(rowMac(key, mac, at, entryOf(row)), row.mac);

  if (next) {
    // Its successor still stands on its mac, or on the one that its fields give: only this row was touched.
    const own = rowMac(key, previous, sequence, entryOf(broken));
    if (fits(next, broken.mac, next.sequence) || fits(next, own, next.sequence)) return 'edited';
  }
  const moved = from.slice(1).find((row) => fits(row, previous, sequence));
  if (moved) return isShift(moved, broken, fits) ? 'inserted' : 'reordered';
  // Numbered anew after rows went: the next one still says that it came one or more places later.
  if (next && [1, 2, 3, 4, 5].some((gone) => fits(next, broken.mac, next.sequence + gone))) return 'removed';
  if (anchor.sequence === sequence && equalBytes(anchor.mac, broken.mac)) return 'edited';
  return 'unclear';
}

/** Whether the row that belongs here stands right behind a stranger, and not in a place that it swapped. */
function isShift(moved: Row, broken: Row, fits: (row: Row, mac: Uint8Array, at: number) => boolean): boolean {
  return moved.sequence === broken.sequence + 1 && !fits(broken, moved.mac, moved.sequence);
}

function entryOf({ sequence: _number, mac: _mac, ...entry }: Row) {
  return entry;
}
