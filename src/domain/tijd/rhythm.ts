import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type PlainDate, plainDate, plainDateSchema } from './plain-date';

/** Something that comes back: every so many days, weeks, months or years from a day, until a day (inclusive) or for ever. */
export const rhythmSchema = z.object({
  from: plainDateSchema,
  every: z.int().min(1),
  unit: z.enum(['dag', 'week', 'maand', 'jaar']),
  until: plainDateSchema.nullable(),
});
export type Rhythm = z.infer<typeof rhythmSchema>;

const unitNames = { dag: 'days', week: 'weeks', maand: 'months', jaar: 'years' } as const;

/** The n-th day of a rhythm, from 0; counted from its start, so that the 31st stays the 31st where there is one. */
export function dayOf({ from, every, unit }: Rhythm, index: number): PlainDate {
  return plainDate(
    Temporal.PlainDate.from(from)
      .add({ [unitNames[unit]]: every * index })
      .toString(),
  );
}

/** The number of days of a rhythm up to and including a day. */
export function daysUpTo(rhythm: Rhythm, day: PlainDate): number {
  if (day < rhythm.from) return 0;
  const start = Temporal.PlainDate.from(rhythm.from);
  const last = rhythm.until !== null && rhythm.until < day ? rhythm.until : day;
  if (last < rhythm.from) return 0;
  const unit = unitNames[rhythm.unit];
  const passed = start.until(Temporal.PlainDate.from(last), { largestUnit: unit })[unit];
  // Counting back over short months can be one off.
  let index = Math.max(0, Math.floor(passed / rhythm.every) - 1);
  while (dayOf(rhythm, index + 1) <= last) index += 1;
  return index + 1;
}

/** The first day of a rhythm after a day, or null when it has ended by then. */
export function nextDay(rhythm: Rhythm, after: PlainDate): PlainDate | null {
  const day = dayOf(rhythm, daysUpTo({ ...rhythm, until: null }, after));
  return rhythm.until !== null && day > rhythm.until ? null : day;
}

/** The last day of a rhythm up to and including a day, or null when it hasn't begun. */
export function lastDay(rhythm: Rhythm, upTo: PlainDate): PlainDate | null {
  const count = daysUpTo(rhythm, upTo);
  return count === 0 ? null : dayOf(rhythm, count - 1);
}

/** Every day of a rhythm up to and including a day. */
export function daysOf(rhythm: Rhythm, upTo: PlainDate): readonly PlainDate[] {
  return Array.from({ length: daysUpTo(rhythm, upTo) }, (_, index) => dayOf(rhythm, index));
}
