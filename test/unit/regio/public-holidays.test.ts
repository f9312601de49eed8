import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedDays } from '#domain/regio/closed-days';
import { workingDayAfter } from '#domain/regio/period';
import { easterSunday, publicHoliday, publicHolidaysFrom } from '#domain/regio/public-holidays';
import { addPeriod, plainDate, weekdayOf } from '#domain/tijd/plain-date';
import { anyDay as anyDayText } from '../tijd/any-day';

const anyDay = anyDayText.map(plainDate);

describe('the Dutch public holidays', () => {
  // Days that were published, the earliest and latest possible ones among them.
  test.each([
    ['1818', '1818-03-22'],
    ['1943', '1943-04-25'],
    ['2000', '2000-04-23'],
    ['2008', '2008-03-23'],
    ['2016', '2016-03-27'],
    ['2019', '2019-04-21'],
    ['2024', '2024-03-31'],
    ['2025', '2025-04-20'],
    ['2026', '2026-04-05'],
    ['2027', '2027-03-28'],
    ['2038', '2038-04-25'],
  ])('Easter of %s is on %s', (year, day) => {
    expect(easterSunday(Number(year))).toBe(day);
  });

  test('of 2027 are these nine, and in 2030 there is Bevrijdingsdag too', () => {
    expect(publicHolidaysFrom(plainDate('2027-01-01')).map(({ day, name }) => `${day} ${name}`)).toEqual([
      '2027-01-01 Nieuwjaarsdag',
      '2027-03-28 Eerste paasdag',
      '2027-03-29 Tweede paasdag',
      '2027-04-27 Koningsdag',
      '2027-05-06 Hemelvaartsdag',
      '2027-05-16 Eerste pinksterdag',
      '2027-05-17 Tweede pinksterdag',
      '2027-12-25 Eerste kerstdag',
      '2027-12-26 Tweede kerstdag',
    ]);
    expect(publicHoliday(plainDate('2027-05-05'))).toBeNull();
    expect(publicHoliday(plainDate('2030-05-05'))).toBe('Bevrijdingsdag');
  });

  test('Koningsdag is a day earlier when the 27th is a Sunday', () => {
    expect(publicHoliday(plainDate('2025-04-26'))).toBe('Koningsdag');
    expect(publicHoliday(plainDate('2025-04-27'))).toBeNull();
  });

  test('Easter is always a Sunday from 22 March up to and including 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('closed days', () => {
  test('a working day is never a weekend, a public holiday or a day on which the practice is closed', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), fc.array(anyDay), (start, count, own) => {
        const closed = closedDays([...own, addPeriod(start, 'P2D')]);
        const day = workingDayAfter(start, count, closed);
        expect(weekdayOf(day) < 6 && !closed.has(day) && publicHoliday(day) === null).toBe(true);
      }),
    );
  });

  test('one more closed day never brings a working day nearer, and as many days lie between as were counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), anyDay, (start, count, extra) => {
        const before = workingDayAfter(start, count, closedDays([]));
        const closed = closedDays([extra]);
        const after = workingDayAfter(start, count, closed);
        expect(after >= before).toBe(true);
        let counted = 0;
        for (let day = addPeriod(start, 'P1D'); day <= after; day = addPeriod(day, 'P1D')) {
          if (weekdayOf(day) < 6 && !closed.has(day)) counted += 1;
        }
        expect(counted).toBe(count);
      }),
    );
  });

  test('five working days over Christmas 2026 end in January when the practice is closed in between', () => {
    const between = ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'].map(plainDate);
    expect(workingDayAfter(plainDate('2026-12-22'), 5, closedDays([]))).toBe('2026-12-30');
    // 23, 24, then 4, 5 and 6 January: the 25th and 26th, 1 January and a weekend lie between.
    expect(workingDayAfter(plainDate('2026-12-22'), 5, closedDays(between))).toBe('2027-01-06');
  });
});
