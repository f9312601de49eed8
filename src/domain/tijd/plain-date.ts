import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day without a time: `YYYY-MM-DD`, always an existing day. */
export const plainDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isExistingDay)
  .brand<'PlainDate'>();
export type PlainDate = z.infer<typeof plainDateSchema>;

function isExistingDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Reads `YYYY-MM-DD`; throws on anything else, so it is for constants and values that were parsed before. */
export function plainDate(text: string): PlainDate {
  return plainDateSchema.parse(text);
}

/** The calendar day at an instant in a time zone. */
export function dayOfInstant(instant: string, zone: string): PlainDate {
  return plainDate(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString());
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** `03-02-1980` */
export function formatShortDate(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${day}-${month}-${year}`;
}

/** `3 februari 1980` */
export function formatDate(date: PlainDate): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return `${day} ${months[month - 1]} ${year}`;
}

/** `zondag 3 februari 1980` */
export function formatLongDate(date: PlainDate): string {
  return `${weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]} ${formatDate(date)}`;
}

/** `14:03`, or `14:03:27`: the wall-clock time of an instant in a zone. */
export function formatTimeOfInstant(
  instant: string,
  zone: string,
  smallestUnit: 'minute' | 'second' = 'minute',
): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit });
}

/** The instant, in UTC, at which a day begins in a zone. */
export function beginOfDay(date: PlainDate, zone: string): string {
  const begin = Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant();
  return begin.toString({ smallestUnit: 'millisecond' });
}

/** Whole years between a birth date and a day; a birthday on 29 February counts from 1 March in other years. */
export function ageOn(birth: PlainDate, day: PlainDate): number {
  const born = Temporal.PlainDate.from(birth);
  const on = Temporal.PlainDate.from(day);
  const hadBirthday = on.month > born.month || (on.month === born.month && on.day >= born.day);
  return on.year - born.year - (hadBirthday ? 0 : 1);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** Adds an ISO 8601 calendar period (`P6W`, `P12M`) to a day; the end of a month is kept inside the month. */
export function addPeriod(date: PlainDate, period: string): PlainDate {
  return plainDate(Temporal.PlainDate.from(date).add(Temporal.Duration.from(period)).toString());
}
