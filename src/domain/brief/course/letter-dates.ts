import type { PlainDate } from '../../tijd/plain-date';
import { plainDateSchema } from '../../tijd/plain-date';

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const monthWord =
  '(?:januari|jan|februari|febr?|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept?|oktober|okt|oct|november|nov|december|dec|january|february|march|may|june|july|august|october)';
const named = `(\\d{1,2})(?:e|ste|de)?[ -]?(${monthWord})\\.?(?:[ -]?(?:'?(\\d{4}|\\d{2}))(?![\\d:.]))?`;
const numeric = "(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?'?(\\d{4}|\\d{2})(?!\\d)";
const iso = '(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)';
const anyDate = new RegExp(`(?<![\\d/.-])(?:${iso}|${numeric}|${named})`, 'g');

/** A day as a letter writes it; `date` is null while the year is unknown. */
export interface LetterDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** All days in searchable text, in order: `12-05-2026`, `12/5/26`, `12 mei 2026`, `12 mei jl.`, `2026-05-12`. */
export function letterDates(text: string): readonly LetterDate[] {
  return [...text.matchAll(anyDate)].flatMap((match) => {
    const [whole, isoYear, isoMonth, isoDay, day, month, year, namedDay, monthName, namedYear] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (isoYear !== undefined)
      return [{ ...place, day: Number(isoDay), month: Number(isoMonth), year: Number(isoYear) }];
    if (day !== undefined)
      return [{ ...place, day: Number(day), month: Number(month), year: fullYear(year) }];
    return [
      { ...place, day: Number(namedDay), month: monthNumber(monthName ?? ''), year: fullYear(namedYear) },
    ];
  });
}

function monthNumber(name: string): number {
  const start =
    name.startsWith('maa') || name.startsWith('mar')
      ? 'mrt'
      : name.slice(0, 3).replace('oct', 'okt').replace('may', 'mei');
  return months.indexOf(start) + 1;
}

/** A letter of this century: `26` is 2026; a birth year in two digits isn't asked for. */
function fullYear(year: string | undefined): number | null {
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** The calendar day; without a year the last such day up to `latest`. Null when there is no such day. */
export function calendarDay({ day, month, year }: LetterDate, latest: PlainDate | null): PlainDate | null {
  if (year !== null) return existing(year, month, day);
  if (latest === null) return null;
  const same = existing(Number(latest.slice(0, 4)), month, day);
  // A day shortly after the letter can still be the one on which the treatment closes.
  if (same !== null && monthsAfter(latest, same) <= 2) return same;
  return existing(Number(latest.slice(0, 4)) - 1, month, day);
}

function monthsAfter(from: PlainDate, to: PlainDate): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}

function existing(year: number, month: number, day: number): PlainDate | null {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
  const date = plainDateSchema.safeParse(text);
  return date.success ? date.data : null;
}
