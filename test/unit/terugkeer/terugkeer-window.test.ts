import { describe, expect, test } from 'vitest';
import { terugkeerRoad, terugkeerWindow } from '#domain/terugkeer/terugkeer-window';
import { plainDate } from '#domain/tijd/plain-date';
import { closedCasus } from '../../builders/terugkeer';
import { pack } from '../regio/bundled';

const eemland = [pack('eemland'), pack('landelijk')];

function on(closed: string | null, day: string) {
  return terugkeerWindow(closedCasus(closed), eemland, plainDate(day));
}

describe('the window of a terugkeerconsultatie (001:14, 34)', () => {
  test.each([
    ['2026-02-28', '2027-02-28'],
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['2026-08-31', '2027-08-31'],
  ])('closed on %s runs to and including %s; the day after it has passed', (closed, last) => {
    expect(on(closed, last)).toMatchObject({ kind: 'open', until: last, daysLeft: 0 });
    const after = new Date(`${last}T12:00:00Z`);
    after.setUTCDate(after.getUTCDate() + 1);
    expect(on(closed, after.toISOString().slice(0, 10))).toMatchObject({ kind: 'passed', daysLeft: -1 });
  });

  test('begins on the day of closing', () => {
    expect(on('2026-02-28', '2026-02-28')).toMatchObject({ kind: 'open', daysLeft: 365 });
    expect(on('2026-02-28', '2026-02-27')).toEqual({ kind: 'notClosed' });
    expect(on(null, '2026-02-28')).toEqual({ kind: 'notClosed' });
  });

  test('is there in no other region', () => {
    for (const region of ['nhn', 'midden-ijssel', 'landelijk']) {
      const window = terugkeerWindow(closedCasus('2026-02-28'), [pack(region)], plainDate('2026-03-01'));
      expect(window).toEqual({ kind: 'notAgreed' });
    }
  });

  test('leads to the consultatie, the agreed opschaling, or the ordinary road', () => {
    const open = on('2026-02-28', '2026-03-01');
    expect(terugkeerRoad(open, null)).toBe('consultatie');
    expect(terugkeerRoad(open, 'ja')).toBe('consultatie');
    expect(terugkeerRoad(open, 'nee')).toBe('verwijzing');
    expect(terugkeerRoad(on('2026-02-28', '2027-03-01'), 'ja')).toBe('verwijzing');
    expect(terugkeerRoad({ kind: 'notAgreed' }, 'ja')).toBe('opschaling');
    expect(terugkeerRoad({ kind: 'notClosed' }, null)).toBe('notClosed');
  });
});
