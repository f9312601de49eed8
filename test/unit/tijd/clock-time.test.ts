import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime, formatClockTime, parseClockTime } from '#domain/tijd/clock-time';
import { hostileWords } from './any-day';

const anyTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
const two = (part: number) => String(part).padStart(2, '0');

describe('a time as people write it', () => {
  test.each<readonly [string, (hour: number, minute: number) => string]>([
    ['8.30', (hour, minute) => `${hour}.${two(minute)}`],
    ['08:30', (hour, minute) => `${two(hour)}:${two(minute)}`],
    ['830', (hour, minute) => `${hour}${two(minute)}`],
    ['8u30', (hour, minute) => `${hour}u${two(minute)}`],
    ['8.30 uur', (hour, minute) => ` ${hour}.${two(minute)} uur`],
    ['8.30u', (hour, minute) => `${hour}.${two(minute)}U`],
  ])('%s means that time, whichever time it is', (_example, write) => {
    fc.assert(
      fc.property(anyTime, ([hour, minute]) => {
        expect(parseClockTime(write(hour, minute))).toBe(`${two(hour)}:${two(minute)}`);
      }),
    );
  });

  test('a whole hour needs no minutes', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      for (const text of [`${hour}`, `${hour} uur`, `${hour}u`])
        expect(parseClockTime(text)).toBe(`${two(hour)}:00`);
    }
  });

  test.each([
    '24:00',
    '8.60',
    '8.3',
    'half negen',
    '8:30:00',
    '-8.30',
    '12345',
    'uur',
    'u',
    ' uur ',
    'constructor',
  ])('%s is no time', (text) => {
    expect(parseClockTime(text)).toBe('invalid');
  });

  test('nothing, or spaces, is no time yet', () => {
    for (const text of ['', ' ', '\t']) expect(parseClockTime(text)).toBeNull();
  });

  test('no text at all makes it throw or gives something that is no time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostileWords), (text) => {
        const parsed = parseClockTime(text);
        if (parsed !== null && parsed !== 'invalid') expect(parsed).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });

  test('what is shown is read back as the same time', () => {
    fc.assert(
      fc.property(anyTime, ([hour, minute]) => {
        const time = clockTime(`${two(hour)}:${two(minute)}`);
        expect(parseClockTime(formatClockTime(time))).toBe(time);
      }),
    );
  });
});
