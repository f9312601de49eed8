import type { Clock } from '#domain/tijd/clock';
import { dayOfInstant } from '#domain/tijd/plain-date';

/** A clock that stands where a test puts it, and ticks a millisecond at each look. */
export interface StandingClock extends Clock {
  set(instant: string): void;
}

export function standingClock(start = '2026-11-22T08:00:00.000Z', zone = 'Europe/Amsterdam'): StandingClock {
  let milliseconds = Date.parse(start);
  const now = () => new Date(milliseconds++).toISOString();
  return {
    now,
    zone: () => zone,
    today: () => dayOfInstant(new Date(milliseconds).toISOString(), zone),
    set: (instant) => {
      milliseconds = Date.parse(instant);
    },
  };
}
