import type { Casus } from '../casus/casus';
import type { PlainDate } from '../tijd/plain-date';
import type { Deadline } from './deadlines';
import { eventsOf } from './events-of-casus';

/** A clock as a bar in time: from the event that started it up to its last day. */
export interface ClockBar {
  readonly deadline: Deadline;
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** The clocks that have begun, in order of their begin. Of an `earliest` rule the bar is the time in which it is too soon. */
export function clockBars(casus: Casus, deadlines: readonly Deadline[]): readonly ClockBar[] {
  const events = eventsOf(casus);
  return deadlines
    .flatMap((deadline) => {
      const from = events[deadline.rule.from] ?? null;
      return from === null || deadline.due === null ? [] : [{ deadline, from, until: deadline.due }];
    })
    .sort((one, other) => one.from.localeCompare(other.from));
}

/** The time that holds all of these days; null without any. */
export function spanOf(
  days: readonly PlainDate[],
): { readonly from: PlainDate; readonly until: PlainDate } | null {
  const ordered = [...days].sort();
  const [from, until] = [ordered[0], ordered.at(-1)];
  return from === undefined || until === undefined ? null : { from, until };
}
