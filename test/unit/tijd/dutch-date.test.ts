import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDutchDate } from '#domain/tijd/dutch-date';
import { formatLongDate, plainDate } from '#domain/tijd/plain-date';
import { anyDay, hostileWords } from './any-day';
import { waysOfWriting } from './ways-of-writing';

const today = plainDate('2026-11-22');
const parse = (text: string) => parseDutchDate(text, today);
const two = (part: number) => String(part).padStart(2, '0');

describe('a date as people write it', () => {
  test.each(Object.entries(waysOfWriting))('%s means that day, whichever day it is', (_example, write) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parse(write(day))).toEqual({ kind: 'date', date: day });
      }),
    );
  });

  test('whatever is typed gives the date that stands there or an error, never another date', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'00112233456789-/. '), maxLength: 12 });
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parse(text);
        if (parsed.kind === 'date') expect(readings(text)).toContain(parsed.date);
      }),
      { numRuns: 3000 },
    );
  });

  test('day and month never change places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 13, max: 31 }),
        fc.integer({ min: 1000, max: 9999 }),
        (day, noMonth, year) => {
          expect(parse(`${day}-${noMonth}-${year}`)).toEqual({ kind: 'invalid', reason: 'noSuchDay' });
        },
      ),
    );
  });

  test.each([
    ['31-4-2026', 'noSuchDay'],
    ['29-2-2025', 'noSuchDay'],
    ['0-1-2026', 'noSuchDay'],
    ['31 februari 2026', 'noSuchDay'],
    ['3-2-80', 'yearTooShort'],
    ['3 februari 80', 'yearTooShort'],
    ['3-2', 'yearMissing'],
    ['3 februari', 'yearMissing'],
    ['3-2-19800', 'notADate'],
    ['3-2/1980', 'notADate'],
    ['19800203', 'notADate'],
    ['20121210', 'notADate'],
    ['februari 1980', 'notADate'],
    ['3 februarri 1980', 'notADate'],
    ['morgenochtend', 'notADate'],
    ['+6', 'notADate'],
    ['maandag', 'notADate'],
  ])('%s is no date: %s', (text, reason) => {
    expect(parse(text)).toEqual({ kind: 'invalid', reason });
  });

  test('a weekday that is not that day’s is an error', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('ma', 'dinsdag', 'wo', 'donderdag', 'vr', 'za', 'zondag'),
        (day, weekday) => {
          const right = formatLongDate(plainDate(day)).startsWith(weekday.slice(0, 2));
          expect(parse(`${weekday} ${day}`).kind).toBe(right ? 'date' : 'invalid');
        },
      ),
    );
  });

  test('nothing, or spaces, is empty', () => {
    for (const text of ['', ' ', '\t\n']) expect(parse(text)).toEqual({ kind: 'empty' });
  });

  test('no text at all makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostileWords), (text) => void parse(text)));
  });
});

describe('a date counted from today', () => {
  test.each([
    ['vandaag', '2026-11-22'],
    ['Morgen', '2026-11-23'],
    ['overmorgen', '2026-11-24'],
    ['gisteren', '2026-11-21'],
    ['eergisteren', '2026-11-20'],
    ['+6w', '2027-01-03'],
    ['+ 6 weken', '2027-01-03'],
    ['-3d', '2026-11-19'],
    ['+2m', '2027-01-22'],
    ['+1j', '2027-11-22'],
    ['-1 jaar', '2025-11-22'],
    ['over 2 weken', '2026-12-06'],
    ['over een maand', '2026-12-22'],
    ['3 dagen geleden', '2026-11-19'],
    ['één jaar geleden', '2025-11-22'],
    ['volgende week maandag', '2026-11-23'],
    ['deze week maandag', '2026-11-16'],
    ['vorige week zondag', '2026-11-15'],
    ['\u22123d', '2026-11-19'],
  ])('%s on 22 November 2026 is %s', (text, date) => {
    expect(parse(text)).toEqual({ kind: 'date', date });
  });

  test('so many days further is so many days further, over months and leap years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -999, max: 999 }), (day, days) => {
        const expected = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        const text = `${days < 0 ? '-' : '+'}${Math.abs(days)}d`;
        expect(parseDutchDate(text, plainDate(day))).toEqual({ kind: 'date', date: expected });
      }),
    );
  });

  test('a month further than the end of a month stays inside the month', () => {
    expect(parseDutchDate('+1m', plainDate('2027-01-31'))).toEqual({ kind: 'date', date: '2027-02-28' });
    expect(parseDutchDate('+1j', plainDate('2028-02-29'))).toEqual({ kind: 'date', date: '2029-02-28' });
  });
});

/** The days that a text of digits and separators can mean to a reader here, read without the parser. */
function readings(text: string): readonly string[] {
  const whole = text.trim();
  const parts = whole.split(/[-/. ]+/).map(Number);
  const found: string[] = [];
  const [first = 0, second = 0, third = 0] = parts;
  if (parts.length === 3 && /\d{4}$/.test(whole))
    found.push(`${String(third).padStart(4, '0')}-${two(second)}-${two(first)}`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(whole)) found.push(whole);
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(whole);
  if (compact) found.push(`${compact[3]}-${compact[2]}-${compact[1]}`);
  return found;
}
