import { Temporal } from 'temporal-polyfill';
import { addPeriod, type PlainDate, plainDate, weekdayOf } from '../tijd/plain-date';

const perYear = new Map<number, ReadonlyMap<PlainDate, string>>();

/**
 * What a Dutch public holiday is called; null on any other day. Goede Vrijdag is an ordinary day, and Bevrijdingsdag is a
 * day off once in five years: who closes on them anyway sets them as days of the practice.
 */
export function publicHoliday(day: PlainDate): string | null {
  return holidaysOf(yearOf(day)).get(day) ?? null;
}

/** The public holidays of the year that begins on a day, in order. */
export function publicHolidaysFrom(
  first: PlainDate,
): readonly { readonly day: PlainDate; readonly name: string }[] {
  const end = addPeriod(first, 'P1Y');
  return [...holidaysOf(yearOf(first)), ...holidaysOf(yearOf(end))]
    .map(([day, name]) => ({ day, name }))
    .filter(({ day }) => day >= first && day < end);
}

/** In order of day. */
function holidaysOf(year: number): ReadonlyMap<PlainDate, string> {
  const known = perYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const found = new Map<PlainDate, string>([
    [plainDate(`${year}-01-01`), 'Nieuwjaarsdag'],
    [easter, 'Eerste paasdag'],
    [addPeriod(easter, 'P1D'), 'Tweede paasdag'],
    [kingsDay(year), 'Koningsdag'],
    [addPeriod(easter, 'P39D'), 'Hemelvaartsdag'],
    [addPeriod(easter, 'P49D'), 'Eerste pinksterdag'],
    [addPeriod(easter, 'P50D'), 'Tweede pinksterdag'],
    [plainDate(`${year}-12-25`), 'Eerste kerstdag'],
    [plainDate(`${year}-12-26`), 'Tweede kerstdag'],
  ]);
  const liberation = plainDate(`${year}-05-05`);
  if (year % 5 === 0 && !found.has(liberation)) found.set(liberation, 'Bevrijdingsdag');
  const ordered = new Map([...found].sort(([one], [other]) => one.localeCompare(other)));
  perYear.set(year, ordered);
  return ordered;
}

/** The King's birthday is the 27th; never on a Sunday. */
function kingsDay(year: number): PlainDate {
  const birthday = plainDate(`${year}-04-27`);
  return weekdayOf(birthday) === 7 ? plainDate(`${year}-04-26`) : birthday;
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** Easter Sunday of a year in the Gregorian calendar, by the computation that is known as Meeus, Jones and Butcher. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  const month = Math.floor(counted / 31);
  return plainDate(Temporal.PlainDate.from({ year, month, day: (counted % 31) + 1 }).toString());
}
