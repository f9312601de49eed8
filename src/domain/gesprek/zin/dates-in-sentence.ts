import { parseDutchDate } from '../../tijd/dutch-date';
import { type PlainDate, weekdayOf } from '../../tijd/plain-date';
import { beforeOrAfter } from './before-and-after';
import { numberPattern, readNumber } from './number-words';
import { allOf, type Span, wholeWords } from './span';
import { nextWeekday, shortWeekdayPattern, weekdayNumber, weekdayPattern } from './weekdays';

/** What a date is to what is agreed: the day itself, its first, or its last day. */
export type DateRole = 'on' | 'from' | 'until';

/** Why a date can't be taken as it stands; it is said, never changed. */
export type DateProblem =
  | { readonly kind: 'otherWeekday'; readonly typed: string; readonly date: PlainDate }
  | { readonly kind: 'noSuchDay'; readonly typed: string }
  | { readonly kind: 'yearTooShort'; readonly typed: string };

export type DateFound =
  | { readonly role: DateRole; readonly date: PlainDate; readonly span: Span; readonly problem: null }
  | { readonly role: DateRole; readonly date: null; readonly span: Span; readonly problem: DateProblem };

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const roles = `(op|vanaf|met ingang van|per|sinds|van|tussen|tot en met|t\\/m|tot|uiterlijk(?: op)?|en|${beforeOrAfter})\\s+`;
const notATime = '(?!\\s*(?:uur|u|mg|ml|x|keer|%)(?![\\p{L}])|[.,:/-]\\d)';
const absolute = `(?:(${shortWeekdayPattern})\\.?,?\\s+)?(\\d{1,2}\\s+(?:${months})\\b\\.?(?:\\s+\\d+)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}-\\d{1,2}${notATime}|\\d{4}-\\d{2}-\\d{2})`;
const relative = [
  'vandaag|overmorgen|morgen',
  `over\\s+(?:${numberPattern})\\s+(?:dag|dagen|week|weken|maand|maanden|jaar)`,
  `(?:deze|volgende)\\s+week\\s+(?:op\\s+)?(?:${weekdayPattern})`,
  `(?:${weekdayPattern})\\s+(?:deze|volgende)\\s+week`,
  `(?:aanstaande|komende)\\s+(?:${weekdayPattern})|(?:${weekdayPattern})\\s+a\\.s\\.`,
  '\\+\\d{1,3}[dwmj]',
  // A bare day of the week; two of them are a habit, not a date.
  `(?<!(?:elke|iedere|eerste|tweede|derde|vierde|laatste|en|tot|t\\/m|of|,)\\s+)(?:${weekdayPattern})(?!\\s+(?:en|of|tot|t\\/m|van)|,)`,
].join('|');
const pattern = wholeWords(`(?:(?:en\\s+)?(?:daarna|dan)\\s+)?(?:${roles})?(?:${absolute}|(${relative}))`);

/** Every date that a sentence names, with what it is to the agreement. A day without a year is the next such day. */
export function datesIn(text: string, today: PlainDate): readonly DateFound[] {
  const found: DateFound[] = [];
  for (const { match, span } of allOf(pattern, text)) {
    const [, lead, weekday, day, counted] = match;
    const previous = found.at(-1);
    const role = roleOf(lead, previous);
    // "A en B" is a period only after "tussen"; a day that comes before or after it ("voor 1 dec") is left to the words.
    if (role === null) continue;
    const start = role === 'until' && previous?.date ? previous.date : today;
    found.push({
      role,
      span,
      ...(counted === undefined ? readDay(day ?? '', weekday, start) : readCounted(counted, today)),
    });
  }
  return found;
}

function roleOf(lead: string | undefined, previous: DateFound | undefined): DateRole | null {
  const word = lead?.toLowerCase() ?? 'op';
  if (word === 'en') return previous?.role === 'from' ? 'until' : null;
  if (/^(?:voor|vóór|na)$/.test(word)) return null;
  if (/^(?:tot|t\/m|uiterlijk)/.test(word)) return 'until';
  return word === 'op' ? 'on' : 'from';
}

type Read =
  | Pick<Extract<DateFound, { problem: null }>, 'date' | 'problem'>
  | { date: null; problem: DateProblem };

function readDay(typed: string, weekday: string | undefined, start: PlainDate): Read {
  const said = weekday === undefined ? typed : `${weekday} ${typed}`;
  const day = dayFrom(typed.toLowerCase().replace(/\./g, typed.match(/[a-z]/i) ? '' : '-'), start);
  if (day.kind !== 'date') return { date: null, problem: { kind: day.kind, typed: said } };
  const { date } = day;
  if (weekday !== undefined && weekdayNumber(weekday) !== weekdayOf(date))
    return { date: null, problem: { kind: 'otherWeekday', typed: said, date } };
  return { date, problem: null };
}

/** Between two leap years lie at most eight. */
const yearsAhead = 8;

type Day =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'noSuchDay' | 'yearTooShort' };

/** A day with its year, or the next such day from `start` on. */
function dayFrom(typed: string, start: PlainDate): Day {
  const read = parseDutchDate(typed, start);
  if (read.kind === 'date') return read;
  if (read.kind === 'empty' || read.reason === 'notADate') return { kind: 'noSuchDay' };
  if (read.reason !== 'yearMissing') return { kind: read.reason };
  const separator = /[a-z]/.test(typed) ? ' ' : '-';
  const first = Number(start.slice(0, 4));
  for (let year = first; year <= first + yearsAhead; year += 1) {
    const whole = parseDutchDate(`${typed}${separator}${year}`, start);
    if (whole.kind === 'date' && whole.date >= start) return whole;
  }
  return { kind: 'noSuchDay' };
}

function readCounted(typed: string, today: PlainDate): Read {
  const words = typed.toLowerCase().replace(/\s+/g, ' ');
  const weekday = new RegExp(weekdayPattern).exec(words)?.[0];
  const week = /(?:deze|volgende) week/.exec(words)?.[0];
  if (weekday !== undefined && week === undefined)
    return { date: nextWeekday(weekdayNumber(weekday), today, false), problem: null };
  const plain =
    weekday === undefined
      ? words.replace(/^over (\S+)/, (_, count: string) => `over ${readNumber(count) ?? count}`)
      : `${week} ${weekday}`;
  const read = parseDutchDate(plain, today);
  return read.kind === 'date'
    ? { date: read.date, problem: null }
    : { date: null, problem: { kind: 'noSuchDay', typed } };
}
