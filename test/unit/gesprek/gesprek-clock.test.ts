import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockTurnsSchema,
  elapsedSeconds,
  formatElapsed,
  isRunning,
  stretchOf,
  turned,
} from '#domain/gesprek/gesprek-clock';
import { gesprekMinutes } from '#domain/overname/voorbereiding';

const at = (time: string) => `2026-12-07T${time}.000Z`;

describe('the clock of a gesprek', () => {
  test('counts from the moment it was started, also when the program was locked meanwhile', () => {
    const turns = turned([], at('09:00:00'));
    expect(isRunning(turns)).toBe(true);
    expect(elapsedSeconds(turns, at('09:18:40'))).toBe(18 * 60 + 40);
  });

  test('stands still while it is paused, and goes on from there', () => {
    const paused = turned(turned([], at('09:00:00')), at('09:10:00'));
    expect(isRunning(paused)).toBe(false);
    expect(elapsedSeconds(paused, at('09:30:00'))).toBe(600);
    expect(elapsedSeconds(turned(paused, at('09:30:00')), at('09:35:00'))).toBe(900);
  });

  test('says nought before it is started, and when the workstation’s clock was put back', () => {
    expect(elapsedSeconds([], at('09:00:00'))).toBe(0);
    expect(elapsedSeconds([at('10:00:00')], at('09:00:00'))).toBe(0);
  });

  test('never runs backwards', () => {
    const instant = fc
      .integer({ min: 0, max: 10_000 })
      .map((second) => new Date(second * 1000).toISOString());
    fc.assert(
      fc.property(
        fc.array(instant, { maxLength: 9 }),
        instant,
        fc.integer({ min: 0, max: 999 }),
        (turns, now, more) => {
          const later = new Date(Date.parse(now) + more * 1000).toISOString();
          expect(elapsedSeconds(turns, later)).toBeGreaterThanOrEqual(elapsedSeconds(turns, now));
          expect(clockTurnsSchema.safeParse(turns).success).toBe(true);
        },
      ),
    );
  });

  test.each([
    [0, '0:00'],
    [65, '1:05'],
    [1120, '18:40'],
    [3725, '62:05'],
  ])('%i seconds are written %s', (seconds, text) => {
    expect(formatElapsed(seconds)).toBe(text);
  });

  test('is over its plan after 30 minutes, and longer than any gesprek that was seen after 45 (000:206)', () => {
    expect(stretchOf(30 * 60, gesprekMinutes)).toBe('planned');
    expect(stretchOf(30 * 60 + 1, gesprekMinutes)).toBe('over');
    expect(stretchOf(45 * 60, gesprekMinutes)).toBe('over');
    expect(stretchOf(45 * 60 + 1, gesprekMinutes)).toBe('longest');
  });
});
