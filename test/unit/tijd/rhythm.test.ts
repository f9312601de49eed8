import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '#domain/tijd/plain-date';
import { daysOf, daysUpTo, lastDay, nextDay, type Rhythm } from '#domain/tijd/rhythm';
import { anyDay } from './any-day';

const anyRhythm: fc.Arbitrary<Rhythm> = fc.record({
  from: anyDay.map(plainDate),
  every: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom('dag', 'week', 'maand', 'jaar'),
  until: fc.option(anyDay.map(plainDate), { nil: null }),
});
const later = fc.integer({ min: 0, max: 4000 });

function daysAfter(day: string, days: number) {
  return plainDate(new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}

describe('a rhythm', () => {
  test('of a month from the 31st falls on the last day where there is no 31st, and on the 31st again after', () => {
    const rhythm: Rhythm = { from: plainDate('2026-12-31'), every: 1, unit: 'maand', until: null };
    expect(daysOf(rhythm, plainDate('2027-04-30'))).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  test('of a year from 29 February falls on 28 February where there is no 29th', () => {
    const rhythm: Rhythm = { from: plainDate('2028-02-29'), every: 1, unit: 'jaar', until: null };
    expect(nextDay(rhythm, plainDate('2028-02-29'))).toBe('2029-02-28');
    expect(nextDay(rhythm, plainDate('2031-12-31'))).toBe('2032-02-29');
  });

  test('has as many days as it lists, in order, none outside its bounds', () => {
    fc.assert(
      fc.property(anyRhythm, later, (rhythm, days) => {
        const day = daysAfter(rhythm.from, days);
        const all = daysOf(rhythm, day);
        expect(all).toHaveLength(daysUpTo(rhythm, day));
        expect([...all].sort()).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((each) => each >= rhythm.from && each <= day)).toBe(true);
        expect(all.every((each) => rhythm.until === null || each <= rhythm.until)).toBe(true);
        expect(lastDay(rhythm, day)).toBe(all.at(-1) ?? null);
      }),
    );
  });

  test('gives as next day the first one after, or none once it has ended', () => {
    fc.assert(
      fc.property(anyRhythm, later, (rhythm, days) => {
        const day = daysAfter(rhythm.from, days);
        const next = nextDay(rhythm, day);
        if (next === null) {
          expect(rhythm.until).not.toBeNull();
          return;
        }
        expect(next > day).toBe(true);
        expect(daysUpTo(rhythm, next)).toBe(daysUpTo(rhythm, day) + 1);
      }),
    );
  });
});
