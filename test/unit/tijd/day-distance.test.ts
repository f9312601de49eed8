import { describe, expect, test } from 'vitest';
import { dayDistance } from '#domain/tijd/day-distance';
import { plainDate } from '#domain/tijd/plain-date';

const today = plainDate('2026-11-22');

describe('how far a day is', () => {
  test.each([
    ['2026-11-13', '9 dagen te laat'],
    ['2026-11-21', '1 dag te laat'],
    ['2026-11-22', 'vandaag'],
    ['2026-11-23', 'nog 1 dag'],
    ['2026-12-12', 'nog 20 dagen'],
    ['2026-12-13', 'nog 3 weken'],
    ['2026-12-14', 'nog ruim 3 weken'],
    ['2025-11-22', '365 dagen te laat'],
  ])('%s is %s', (due, words) => {
    expect(dayDistance(plainDate(due), today)).toBe(words);
  });
});
