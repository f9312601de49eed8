import { z } from 'zod';
import { addPeriod, type PlainDate, weekdayOf } from '../tijd/plain-date';
import type { ClosedDays } from './closed-days';

const parts = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;
const units = [
  ['jaar', 'jaar'],
  ['maand', 'maanden'],
  ['week', 'weken'],
  ['dag', 'dagen'],
] as const;

/** A length of time in calendar units, as ISO 8601 writes it: `P12M`, `P6W`. Never nothing, never hours. */
export const periodSchema = z
  .string()
  .max(20)
  .refine((text) => parts.test(text) && /[1-9]/.test(text), 'geen ISO 8601-periode als P12M, P6W of P3D')
  .brand<'Period'>();
export type Period = z.infer<typeof periodSchema>;

/** Reads a constant period; throws on anything else. */
export function period(text: string): Period {
  return periodSchema.parse(text);
}

/** `12 maanden`, `1 jaar en 6 maanden` */
export function formatPeriod(length: Period): string {
  const counts = parts.exec(length)?.slice(1) ?? [];
  const said = units.flatMap(([one, more], place) => {
    const count = Number(counts[place] ?? 0);
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return said.join(' en ');
}

/**
 * Reads a length as people write it, one number with one unit: `4 weken`, `9 mnd`, `1 jaar`. Null for anything else.
 */
export function parsePeriod(text: string): Period | null {
  const [, count, word] = /^\s*(\d{1,3})\s*([a-z]+)\.?\s*$/i.exec(text) ?? [];
  const unit = unitWords.find(([words]) => words.includes(word?.toLowerCase() ?? ''))?.[1];
  return unit === undefined ? null : (periodSchema.safeParse(`P${Number(count)}${unit}`).data ?? null);
}

const unitWords: readonly (readonly [readonly string[], string])[] = [
  [['jaar', 'jaren', 'j'], 'Y'],
  [['maand', 'maanden', 'mnd', 'm'], 'M'],
  [['week', 'weken', 'w'], 'W'],
  [['dag', 'dagen', 'd'], 'D'],
];

/**
 * The n-th working day after a day. Saturday, Sunday and what is in `closed` don't count.
 * @param closed holidays and the practice's own closed days
 */
export function workingDayAfter(start: PlainDate, workingDays: number, closed: ClosedDays): PlainDate {
  let day = start;
  for (let counted = 0; counted < workingDays; ) {
    day = addPeriod(day, 'P1D');
    if (weekdayOf(day) < 6 && !closed.has(day)) counted += 1;
  }
  return day;
}

/** Whether a period is a number of days and nothing else, and which. */
export function daysOnly(length: string): number | null {
  const days = /^P(\d{1,4})D$/.exec(length)?.[1];
  return days === undefined ? null : Number(days);
}
