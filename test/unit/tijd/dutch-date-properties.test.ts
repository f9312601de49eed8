import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDutchDate } from '#domain/tijd/dutch-date';
import { formatLongDate, plainDate } from '#domain/tijd/plain-date';
import { anyDay, dayParts } from './any-day';
import { referenceReading } from './reference-reading';
import { waysOfWriting } from './ways-of-writing';

const today = '2026-11-22';
const parse = (text: string) => parseDutchDate(text, plainDate(today));

const written = fc
  .tuple(anyDay, fc.constantFrom(...Object.values(waysOfWriting)))
  .map(([day, write]) => ({ day, text: write(day) }));

const relatives = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('+', '-', '+ '),
      fc.nat(999),
      fc.constantFrom('d', 'dagen', 'w', ' weken', 'm', ' maand', 'j', ' jaar'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.nat(99), fc.constantFrom('dagen', 'weken', 'maanden', 'jaar'))
    .map(([count, unit]) => `over ${count} ${unit}`),
  fc
    .tuple(fc.nat(99), fc.constantFrom('dagen', 'weken', 'maanden', 'jaar'))
    .map(([count, unit]) => `${count} ${unit} geleden`),
  fc
    .tuple(
      fc.constantFrom('vorige', 'deze', 'volgende'),
      fc.constantFrom('maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'),
    )
    .map(([week, weekday]) => `${week} week ${weekday}`),
  fc.constantFrom('vandaag', 'morgen', 'overmorgen', 'gisteren', 'eergisteren', 'over een week'),
);

/** One slip of the finger: a character changed, put in, left out, or two that changed places. */
const slip = fc.record({
  at: fc.nat(30),
  how: fc.constantFrom('change', 'insert', 'drop', 'swap'),
  typed: fc.constantFrom(...'0123456789-/. +abdefgijklmnorsuvwz'),
});

function slipped(text: string, { at, how, typed }: { at: number; how: string; typed: string }): string {
  const place = at % (text.length + 1);
  const [before, here, after] = [text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1)];
  if (how === 'insert') return `${before}${typed}${here}${after}`;
  if (how === 'drop') return `${before}${after}`;
  if (how === 'swap') return `${before}${after.slice(0, 1)}${here}${after.slice(1)}`;
  return `${before}${typed}${after}`;
}

describe('whatever is typed gives the date that stands there or an error, never another date', () => {
  test('of a date with a slip of the finger', () => {
    fc.assert(
      fc.property(written, slip, ({ text }, mistake) => {
        const typed = slipped(text, mistake);
        const parsed = parse(typed);
        if (parsed.kind === 'date') expect(parsed.date, typed).toBe(referenceReading(typed, today));
      }),
      { numRuns: 20_000 },
    );
  });

  test('of a date with two slips', () => {
    fc.assert(
      fc.property(written, slip, slip, ({ text }, one, other) => {
        const typed = slipped(slipped(text, one), other);
        const parsed = parse(typed);
        if (parsed.kind === 'date') expect(parsed.date, typed).toBe(referenceReading(typed, today));
      }),
      { numRuns: 10_000 },
    );
  });

  test('of a day counted from today, as it should be written and with a slip', () => {
    fc.assert(
      fc.property(relatives, fc.option(slip), anyDay, (text, mistake, from) => {
        const typed = mistake === null ? text : slipped(text, mistake);
        const parsed = parseDutchDate(typed, plainDate(from));
        if (mistake === null) expect(parsed.kind, typed).toBe('date');
        if (parsed.kind === 'date')
          expect(parsed.date, `${typed} on ${from}`).toBe(referenceReading(typed, from));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('what people do around a date', () => {
  test('capitals, spaces and the dashes of a word processor change nothing', () => {
    const around = fc.tuple(fc.constantFrom('', ' ', '\t', '\u00a0'), fc.constantFrom('', '  ', '\n'));
    const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2212');
    fc.assert(
      fc.property(written, around, dash, ({ day, text }, [before, after], hyphen) => {
        const typed = `${before}${text.toUpperCase().replaceAll('-', hyphen)}${after}`;
        expect(parse(typed)).toEqual({ kind: 'date', date: day });
      }),
    );
  });

  test('two digits are never a year, in no way of writing', () => {
    fc.assert(
      fc.property(written, ({ day, text }) => {
        const year = day.slice(0, 4);
        // Written year first, or in one piece, it is another text altogether.
        fc.pre(text.trim().endsWith(year) && /\D/.test(text.trim()));
        expect(parse(text.trim().replace(new RegExp(`${year}$`), year.slice(2)))).toEqual({
          kind: 'invalid',
          reason: 'yearTooShort',
        });
      }),
    );
  });

  test('month before day is an error when it can be seen, never a day and month that changed places', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('-', '/', '.'), (date, separator) => {
        const [day = 0, month = 0, year = 0] = dayParts(date);
        const parsed = parse([month, day, year].join(separator));
        if (day > 12) expect(parsed).toEqual({ kind: 'invalid', reason: 'noSuchDay' });
        else expect(parsed).toEqual(parse([month, day, year].join('-')));
        if (parsed.kind === 'date') expect(dayParts(parsed.date)).toEqual([month, day, year]);
      }),
    );
  });

  test('a day that doesn’t exist is one in no way of writing', () => {
    const impossible = fc.oneof(
      fc.tuple(fc.constantFrom(30, 31), fc.constant(2)),
      fc.tuple(fc.constant(31), fc.constantFrom(4, 6, 9, 11)),
      fc.tuple(fc.constantFrom(0, 32, 99), fc.integer({ min: 1, max: 12 })),
    );
    const names = [
      'jan',
      'februari',
      'mrt',
      'april',
      'mei',
      'juni',
      'jul',
      'aug',
      'sept',
      'okt',
      'nov',
      'dec',
    ];
    fc.assert(
      fc.property(impossible, fc.integer({ min: 1900, max: 2099 }), ([day, month], year) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const texts = [
          `${day}-${month}-${year}`,
          `${day}.${month}.${year}`,
          `${two(day)}${two(month)}${year}`,
          `${year}-${two(month)}-${two(day)}`,
          `${day} ${names[month - 1]} ${year}`,
        ];
        for (const text of texts) expect(parse(text), text).toEqual({ kind: 'invalid', reason: 'noSuchDay' });
      }),
    );
  });

  test('29 February is a day in leap years alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2200 }), (year) => {
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        expect(parse(`29-2-${year}`).kind).toBe(leap ? 'date' : 'invalid');
      }),
    );
  });

  test('what the field shows under a text is read as the same day', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const parsed = parse(text);
        if (parsed.kind !== 'date') throw new Error(text);
        expect(parse(formatLongDate(parsed.date))).toEqual(parsed);
      }),
    );
  });
});
