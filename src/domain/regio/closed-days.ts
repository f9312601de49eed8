import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema } from '../record/field-types';
import { type PlainDate, plainDateSchema } from '../tijd/plain-date';
import { publicHoliday } from './public-holidays';

/** A day on which the practice is closed besides weekends and public holidays. */
export const closedDaySchema = z.object({
  id: idSchema,
  /** Null while the day isn't filled in. */
  date: plainDateSchema.nullable(),
  name: lineSchema,
});

/** Tells of a day whether it is closed. A set of days is one. */
export type ClosedDays = Pick<ReadonlySet<PlainDate>, 'has'>;

/** Public holidays and the practice's own closed days; weekends are no part of it. */
export function closedDays(own: Iterable<PlainDate>): ClosedDays {
  const days = new Set(own);
  return { has: (day) => days.has(day) || publicHoliday(day) !== null };
}
