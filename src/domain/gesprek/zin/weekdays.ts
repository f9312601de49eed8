import { addPeriod, type PlainDate, weekdayOf } from '../../tijd/plain-date';

const names = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** A day of the week in full, as part of a pattern. */
export const weekdayPattern = names.join('|');
/** The same, also in two letters: those only stand before a date. */
export const shortWeekdayPattern = `${weekdayPattern}|ma|di|wo|do|vr|za|zo`;

/** 1 for Monday up to 7 for Sunday, of a name or its first two letters. */
export function weekdayNumber(name: string): number {
  const short = name.slice(0, 2).toLowerCase();
  return names.findIndex((full) => full.startsWith(short)) + 1;
}

/** `maandag` */
export function weekdayName(date: PlainDate): string {
  return names[weekdayOf(date) - 1] ?? '';
}

/** The first such day of the week after a day; on the day itself when that is asked. */
export function nextWeekday(weekday: number, after: PlainDate, todayCounts: boolean): PlainDate {
  const ahead = (weekday - weekdayOf(after) + 7) % 7;
  return addPeriod(after, `P${ahead === 0 && !todayCounts ? 7 : ahead}D`);
}
