import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageOn,
  dayOfInstant,
  daysBetween,
  formatTimeOfInstant,
  plainDate,
  plainDateSchema,
} from '#domain/tijd/plain-date';
import { anyDay } from './any-day';

describe('a plain date', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00', '+002026-01-01', ''])(
    '%s is none',
    (text) => {
      expect(plainDateSchema.safeParse(text).success).toBe(false);
    },
  );

  test('every existing day is one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(plainDateSchema.safeParse(day).success).toBe(true);
      }),
    );
  });

  test('age counts whole years, and a birthday on 29 February from 1 March in other years', () => {
    const born = plainDate('2004-02-29');
    expect(ageOn(born, plainDate('2024-02-28'))).toBe(19);
    expect(ageOn(born, plainDate('2024-02-29'))).toBe(20);
    expect(ageOn(born, plainDate('2025-02-28'))).toBe(20);
    expect(ageOn(born, plainDate('2025-03-01'))).toBe(21);
  });

  test('days between two days are counted over summer time and leap days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(plainDate(from), plainDate(to))).toBe(
          (Date.parse(to) - Date.parse(from)) / 86_400_000,
        );
      }),
    );
  });

  test('security 34: the day of an instant is the day on the wall, also around summer time and midnight', () => {
    const zone = 'Europe/Amsterdam';
    expect(dayOfInstant('2026-11-21T23:30:00.000Z', zone)).toBe('2026-11-22');
    expect(dayOfInstant('2026-06-30T22:30:00.000Z', zone)).toBe('2026-07-01');
    expect(formatTimeOfInstant('2026-03-29T00:59:00.000Z', zone)).toBe('01:59');
    expect(formatTimeOfInstant('2026-03-29T01:00:00.000Z', zone)).toBe('03:00');
    expect(formatTimeOfInstant('2026-10-25T00:30:00.000Z', zone)).toBe('02:30');
    expect(formatTimeOfInstant('2026-10-25T01:30:00.000Z', zone)).toBe('02:30');
  });
});
