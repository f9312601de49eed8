import { Temporal } from 'temporal-polyfill';
import { addPeriod, type PlainDate, plainDateSchema } from './plain-date';

/** What a typed date means, or why it means nothing. Ambiguous text is never guessed. */
export type DutchDate =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly reason: 'notADate' | 'noSuchDay' | 'yearMissing' | 'yearTooShort' };

const monthNames: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  febr: 2,
  maart: 3,
  mrt: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augustus: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};
const dayWords: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const weekdayNames =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\.?,?\s+/;
/** The dashes and the minus that word processors put in the place of a hyphen. */
const dashes = /[\u2010-\u2015\u2212]/g;
const relative = /^([+-])\s*(\d{1,3})\s*(d|dag|dagen|w|week|weken|m|maand|maanden|j|jaar)$/;
/** Later than any month and day that could stand in the place of a year. */
const earliestCompactYear = 1300;
const periodUnit: Readonly<Record<string, string>> = { d: 'D', w: 'W', m: 'M', j: 'Y' };
/** In words: `over 2 weken`, `een maand geleden`. */
const ahead = /^over (\d{1,3}|een|één) (dag|dagen|week|weken|maand|maanden|jaar)$/;
const ago = /^(\d{1,3}|een|één) (dag|dagen|week|weken|maand|maanden|jaar) geleden$/;
const weekShift: Readonly<Record<string, number>> = { vorige: -1, deze: 0, volgende: 1 };
const dayOfWeek = /^(vorige|deze|volgende) week ([a-z]+)$/;

/**
 * Reads a date as people in the Netherlands write it, day before month: `3-2-1980`, `03/02/1980`, `3.2.1980`,
 * `03021980`, `3 februari 1980`, `zo 3 feb 1980`, `1980-02-03`, and relative to today: `vandaag`, `morgen`, `+6w`, `-3d`,
 * `+2m`, `+1j`, `over 2 weken`, `een maand geleden`, `volgende week maandag` (weeks begin on Monday). A year must have four digits and a weekday must be right: what is typed gives that date or an error,
 * never another date. Two digits are no year: 80 can be 1980 and 2080.
 */
export function parseDutchDate(text: string, today: PlainDate): DutchDate {
  const typed = text.trim().toLowerCase().replace(dashes, '-').replace(/\s+/g, ' ');
  if (typed === '') return { kind: 'empty' };
  const counted = countedFrom(typed, today);
  if (counted !== null) return { kind: 'date', date: counted };
  const weekday = weekdayNames.exec(typed);
  const parsed = parseAbsolute(weekday ? typed.slice(weekday[0].length) : typed);
  if (weekday && parsed.kind === 'date' && !isThatWeekday(parsed.date, weekday[0])) {
    return { kind: 'invalid', reason: 'noSuchDay' };
  }
  return parsed;
}

/** A day that is counted from today, or null when the text says something else. */
function countedFrom(typed: string, today: PlainDate): PlainDate | null {
  const word = known(dayWords, typed);
  if (word !== undefined) return daysFrom(today, word);
  const step = relative.exec(typed);
  if (step) return periodFrom(today, step[1] === '-' ? '-' : '', step[2], step[3]);
  const forward = ahead.exec(typed);
  if (forward) return periodFrom(today, '', forward[1], forward[2]);
  const back = ago.exec(typed);
  if (back) return periodFrom(today, '-', back[1], back[2]);
  const week = dayOfWeek.exec(typed);
  const weekday = weekdays.indexOf(week?.[2] ?? '');
  if (!week || weekday === -1) return null;
  const monday = 1 - Temporal.PlainDate.from(today).dayOfWeek;
  return daysFrom(today, monday + 7 * (known(weekShift, week[1] ?? '') ?? 0) + weekday);
}

function daysFrom(today: PlainDate, days: number): PlainDate {
  return addPeriod(today, days < 0 ? `-P${-days}D` : `P${days}D`);
}

function periodFrom(today: PlainDate, sign: '' | '-', count = '', unit = ''): PlainDate {
  const times = /^\d+$/.test(count) ? count : '1';
  return addPeriod(today, `${sign}P${times}${known(periodUnit, unit.charAt(0)) ?? 'D'}`);
}

/** What a table says of a word; words like "constructor" are in no table. */
function known<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function parseAbsolute(typed: string): DutchDate {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  // 19800203 is 3 February 1980 written the other way round, not the 19th of a month 80 or a day in the year 203.
  if (compact && Number(compact[3]) < earliestCompactYear) return { kind: 'invalid', reason: 'notADate' };
  if (compact) return existing(Number(compact[3]), Number(compact[2]), Number(compact[1]));
  const numeric = /^(\d{1,2})([-/.]| )(\d{1,2})(?:\2(\d+))?$/.exec(typed);
  if (numeric) return withYear(Number(numeric[1]), Number(numeric[3]), numeric[4]);
  const named = /^(\d{1,2})[ -]([a-z]+)\.?(?:[ -](\d+))?$/.exec(typed);
  const month = named ? known(monthNames, named[2] ?? '') : undefined;
  if (named && month !== undefined) return withYear(Number(named[1]), month, named[3]);
  return { kind: 'invalid', reason: 'notADate' };
}

function withYear(day: number, month: number, year: string | undefined): DutchDate {
  if (year === undefined) return { kind: 'invalid', reason: 'yearMissing' };
  if (year.length < 4) return { kind: 'invalid', reason: 'yearTooShort' };
  if (year.length > 4) return { kind: 'invalid', reason: 'notADate' };
  return existing(Number(year), month, day);
}

function existing(year: number, month: number, day: number): DutchDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = plainDateSchema.safeParse(text);
  return date.success ? { kind: 'date', date: date.data } : { kind: 'invalid', reason: 'noSuchDay' };
}

function isThatWeekday(date: PlainDate, typed: string): boolean {
  return weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1]?.slice(0, 2) === typed.slice(0, 2);
}
