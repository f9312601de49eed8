import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate, weekdayOf } from '../tijd/plain-date';

/** Days from Easter Sunday. */
const afterEaster: ReadonlyMap<number, string> = new Map([
  [0, 'Eerste paasdag'],
  [1, 'Tweede paasdag'],
  [39, 'Hemelvaartsdag'],
  [49, 'Eerste pinksterdag'],
  [50, 'Tweede pinksterdag'],
]);
const fixed: Readonly<Record<string, string>> = {
  '01-01': 'Nieuwjaarsdag',
  '12-25': 'Eerste kerstdag',
  '12-26': 'Tweede kerstdag',
};

/**
 * What a Dutch public holiday is called; null on any other day. Goede Vrijdag is an ordinary day, and Bevrijdingsdag is a
 * day off once in five years: who closes on them anyway sets them as days of the practice.
 */
export function publicHoliday(day: PlainDate): string | null {
  const { year, month } = Temporal.PlainDate.from(day);
  const monthAndDay = day.slice(5);
  const known = fixed[monthAndDay] ?? afterEaster.get(daysAfterEaster(day, year));
  if (known !== undefined) return known;
  // The King's birthday is the 27th; never on a Sunday.
  if (month === 4 && day === kingsDay(year)) return 'Koningsdag';
  return monthAndDay === '05-05' && year % 5 === 0 ? 'Bevrijdingsdag' : null;
}

function kingsDay(year: number): PlainDate {
  const birthday = plainDate(`${year}-04-27`);
  return weekdayOf(birthday) === 7 ? plainDate(`${year}-04-26`) : birthday;
}

function daysAfterEaster(day: PlainDate, year: number): number {
  return easterSunday(year).until(day, { largestUnit: 'days' }).days;
}

/** Easter Sunday of a year in the Gregorian calendar, by the computation that is known as Meeus, Jones and Butcher. */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(counted / 31), day: (counted % 31) + 1 });
}
