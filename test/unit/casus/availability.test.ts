import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWindow, type Weekday, weekdayNames, weekdays } from '#domain/casus/availability';
import { clockTime } from '#domain/tijd/clock-time';

const window = (days: readonly Weekday[], from: string | null = null, until: string | null = null) => ({
  id: '019362b1-0000-7000-8000-000000000001',
  days: [...days],
  from: from === null ? null : clockTime(from),
  until: until === null ? null : clockTime(until),
});

describe('when someone can be reached', () => {
  test.each<readonly [string, readonly Weekday[], string | null, string | null]>([
    ['maandag t/m vrijdag van 8.30 tot 17.00 uur', ['ma', 'di', 'wo', 'do', 'vr'], '08:30', '17:00'],
    ['maandag, woensdag en donderdag', ['ma', 'wo', 'do'], null, null],
    ['maandag en dinsdag', ['ma', 'di'], null, null],
    ['zondag', ['zo'], null, null],
    ['maandag t/m woensdag en vrijdag t/m zondag', ['ma', 'di', 'wo', 'vr', 'za', 'zo'], null, null],
    ['maandag t/m zondag', [...weekdays], null, null],
    ['vanaf 9.05 uur', [], '09:05', null],
    ['tot 12.00 uur', [], null, '12:00'],
    ['', [], null, null],
  ])('reads: %s', (expected, days, from, until) => {
    expect(formatWindow(window(days, from, until))).toBe(expected);
  });

  test('the order in which days were chosen doesn’t matter', () => {
    expect(formatWindow(window(['vr', 'ma', 'wo', 'di', 'do']))).toBe('maandag t/m vrijdag');
  });

  test('the words mean exactly the days that were chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...weekdays]), (days) => {
        expect(daysIn(formatWindow(window(days)))).toEqual(days);
      }),
    );
  });
});

/** Reads the days back from the words. */
function daysIn(text: string): readonly Weekday[] {
  const place = (name: string) => weekdays.findIndex((day) => weekdayNames[day] === name);
  return text
    .split(/, | en /)
    .filter(Boolean)
    .flatMap((part) => {
      const [from = '', until = from] = part.split(' t/m ');
      return weekdays.slice(place(from), place(until) + 1);
    });
}
