import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { daysAround } from '#domain/oefenpraktijk/days';
import { daysBetween, plainDate } from '#domain/tijd/plain-date';
import { anyDay } from '../tijd/any-day';

test('days are counted from the day on which the oefenpraktijk is opened', () => {
  const { on } = daysAround(plainDate('2028-02-29'));
  expect([on('P0D'), on('-P3D'), on('P1Y')]).toEqual(['2028-02-29', '2028-02-26', '2029-02-28']);
});

test('what happens in a practice isn’t in a weekend, and at most two days later than said', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const { on, working } = daysAround(plainDate(today));
      const day = working('P6W');
      expect(Temporal.PlainDate.from(day).dayOfWeek).toBeLessThan(6);
      expect(daysBetween(on('P6W'), day)).toBeOneOf([0, 1, 2]);
    }),
  );
});
