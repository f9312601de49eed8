import { Temporal } from 'temporal-polyfill';
import { addPeriod, type PlainDate } from '../tijd/plain-date';

/** The days of the oefenpraktijk: all of them relative to the day on which it is opened. */
export interface Days {
  /** So far from today, as an ISO 8601 period: `-P3D`, `P6W`. */
  on(period: string): PlainDate;
  /** The same, or the Monday after it when that is in a weekend: for what happens in a practice. */
  working(period: string): PlainDate;
}

/** @param today the day on which the oefenpraktijk is opened */
export function daysAround(today: PlainDate): Days {
  const on = (period: string) => addPeriod(today, period);
  return {
    on,
    working(period) {
      const day = on(period);
      const beyondFriday = Temporal.PlainDate.from(day).dayOfWeek - 5;
      return beyondFriday > 0 ? addPeriod(day, `P${3 - beyondFriday}D`) : day;
    },
  };
}
