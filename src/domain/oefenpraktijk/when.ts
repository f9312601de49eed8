import { emptyWhen, type When } from '../casus/agreement';
import type { PlainDate } from '../tijd/plain-date';

/** On a day. */
export function onDay(date: PlainDate): When {
  return { ...emptyWhen(), kind: 'datum', date };
}

/** From a day on, and until another if there is an end. */
export function fromDay(from: PlainDate, until: PlainDate | null = null): When {
  return { ...emptyWhen(), kind: 'periode', from, until };
}

/** Every so many days, weeks, months or years, from a day. */
export function every(count: number, unit: NonNullable<When['unit']>, from: PlainDate): When {
  return { ...emptyWhen(), kind: 'ritme', every: count, unit, from };
}

/** When there is no day for it. */
export function inWords(words: string): When {
  return { ...emptyWhen(), kind: 'anders', words };
}
