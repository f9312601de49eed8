import { type ClockTime, clockTime } from '../tijd/clock-time';
import { easterSunday } from '../tijd/easter';
import { addPeriod, type PlainDate, plainDate, weekdayOf } from '../tijd/plain-date';

/** A moment as the clock on the wall says it. */
export interface Moment {
  readonly day: PlainDate;
  readonly time: ClockTime;
}

/** The practice answers by day, the huisartsenpost at all other times. */
export const officeOpens = clockTime('08:00');
export const officeCloses = clockTime('17:00');

/** Why it is or isn't office hours. */
export type PartOfWeek = 'overdag' | 'avond' | 'nacht' | 'weekend' | 'feestdag';

export const partOfWeekWords: Readonly<Record<PartOfWeek, string>> = {
  overdag: 'de praktijk is open',
  avond: 'avond, de huisartsenpost neemt waar',
  nacht: 'nacht, de huisartsenpost neemt waar',
  weekend: 'weekend, de huisartsenpost neemt waar',
  feestdag: 'feestdag, de huisartsenpost neemt waar',
};

/** Office hours are Monday to Friday from 8.00 until 17.00, holidays left out; 17.00 itself is the post's. */
export function partOfWeek({ day, time }: Moment): PartOfWeek {
  if (isHoliday(day)) return 'feestdag';
  if (weekdayOf(day) > 5) return 'weekend';
  if (time < officeOpens) return 'nacht';
  return time < officeCloses ? 'overdag' : 'avond';
}

/**
 * Days on which practices are closed and the huisartsenpost answers: New Year, Easter Monday, King's Day, Ascension,
 * Whit Monday, both days of Christmas, and 5 May once in five years. Good Friday isn't among them: practices work then.
 */
function isHoliday(day: PlainDate): boolean {
  const year = Number(day.slice(0, 4));
  const date = day.slice(5);
  const easter = easterSunday(year);
  const fixed = ['01-01', kingsDay(year), '12-25', '12-26', ...(year % 5 === 0 ? ['05-05'] : [])];
  const moving = [easter, ...['P1D', 'P39D', 'P49D', 'P50D'].map((period) => addPeriod(easter, period))];
  return fixed.includes(date) || moving.includes(day);
}

/** 27 April, or the 26th when that is a Sunday. */
function kingsDay(year: number): string {
  const day = plainDate(`${String(year).padStart(4, '0')}-04-27`);
  return weekdayOf(day) === 7 ? '04-26' : '04-27';
}
