import type { Clock } from '#domain/tijd/clock';
import type { Store } from '../store/store';

/** Clocks are put right by a little now and then; more than this is worth a word. */
const toleranceMs = 60_000;

/** Whether the clock is before the last journal row: it was set back. Order is by number, so nothing gets mixed up. */
export async function isClockBehind(store: Store, clock: Clock): Promise<boolean> {
  const last = await store.read((db) =>
    db.selectFrom('journal').select('at').orderBy('sequence', 'desc').limit(1).executeTakeFirst(),
  );
  return last !== undefined && Date.parse(clock.now()) < Date.parse(last.at) - toleranceMs;
}
