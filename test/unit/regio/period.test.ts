import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '#domain/regio/deadline-state';
import {
  daysOnly,
  formatPeriod,
  parsePeriod,
  period,
  periodSchema,
  workingDayAfter,
} from '#domain/regio/period';
import { hasClock } from '#domain/regio/rule';
import { daysBetween, plainDate, weekdayOf } from '#domain/tijd/plain-date';
import { anyDay } from '../tijd/any-day';
import { pack } from './bundled';

describe('a period', () => {
  test.each(['', 'P', 'P0D', 'PT3H', 'P1.5W', 'P-1D', '-P1D', 'P1W1Y', 'p1d', '6W', 'P1DT1H', 'P1D\n'])(
    '%j is none',
    (text) => {
      expect(periodSchema.safeParse(text).success).toBe(false);
    },
  );

  test.each([
    ['P1D', '1 dag'],
    ['P3W', '3 weken'],
    ['P1M', '1 maand'],
    ['P12M', '12 maanden'],
    ['P2Y', '2 jaar'],
    ['P1Y6M', '1 jaar en 6 maanden'],
    ['P275D', '275 dagen'],
  ])('%s is said as %s', (text, said) => {
    expect(formatPeriod(period(text))).toBe(said);
  });

  test('is a number of days or is not', () => {
    expect(daysOnly('P10D')).toBe(10);
    expect(daysOnly('P2W')).toBeNull();
  });
});

describe('working days', () => {
  test('pass over the weekend and over closed days', () => {
    const friday = plainDate('2026-12-18');
    expect(workingDayAfter(friday, 5, new Set())).toBe('2026-12-25');
    expect(workingDayAfter(friday, 5, new Set([plainDate('2026-12-25')]))).toBe('2026-12-28');
  });

  test('are days from Monday to Friday, five to a week', () => {
    fc.assert(
      fc.property(anyDay.map(plainDate), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const day = workingDayAfter(start, count, new Set());
        expect(weekdayOf(day)).toBeLessThan(6);
        expect(daysBetween(day, workingDayAfter(day, 5, new Set()))).toBe(7);
      }),
    );
  });

  test('count only where a rule says so', () => {
    const rule = pack('midden-ijssel').rules.filter(hasClock).at(0);
    if (!rule) throw new Error('No clock');
    const start = plainDate('2026-12-18');
    const moment = {
      events: { vgAangemeld: start },
      today: start,
      closed: new Set([plainDate('2026-12-25')]),
    };
    expect(standingOf(rule, moment).due).toBe('2027-01-01');
    expect(standingOf({ ...rule, period: period('P5D'), workingDays: true }, moment).due).toBe('2026-12-28');
  });
});

test.each([
  ['4 weken', 'P4W'],
  ['9 mnd.', 'P9M'],
  ['1 jaar', 'P1Y'],
  [' 275 dagen ', 'P275D'],
  ['10w', 'P10W'],
])('reads %s as a length', (text, read) => {
  expect(parsePeriod(text)).toBe(read);
});

test.each(['', '4', 'weken', '0 weken', '4 uur', '1 jaar en 6 maanden', '1000 dagen', '-2 weken'])(
  'does not guess at %s',
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);
