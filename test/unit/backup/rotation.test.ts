import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '#domain/tijd/plain-date';
import { type Dated, superfluous } from '#main/backup/rotation';

const today = plainDate('2026-11-22');
const zone = 'Europe/Amsterdam';

/** Backups at these instants, numbered in this order. */
function made(...instants: readonly string[]): readonly Dated[] {
  return instants.map((createdAt, place) => ({ number: place + 1, createdAt }));
}

function kept(backups: readonly Dated[]): readonly number[] {
  const gone = new Set(superfluous(backups, today, zone));
  return backups.filter((one) => !gone.has(one)).map(({ number }) => number);
}

describe('security 36: of all backups', () => {
  test('three of today stay, the last ones', () => {
    const hours = ['08', '09', '10', '11', '12'].map((hour) => `2026-11-22T${hour}:00:00.000Z`);
    expect(kept(made(...hours))).toEqual([3, 4, 5]);
  });

  test('the last one of each earlier day stays, by the day of the workstation', () => {
    // 23:30 UTC is the next day in Amsterdam.
    const backups = made('2026-11-20T10:00:00.000Z', '2026-11-20T23:30:00.000Z', '2026-11-21T16:00:00.000Z');
    expect(kept(backups)).toEqual([1, 3]);
  });

  test('ten stay in all', () => {
    const days = Array.from(
      { length: 20 },
      (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}T10:00:00.000Z`,
    );
    expect(kept(made(...days))).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  test('security 34: the newest stays also when the clock was set back, and those from the future count as of today', () => {
    const backups = made(
      '2027-01-05T10:00:00.000Z',
      '2027-01-06T10:00:00.000Z',
      '2027-01-07T10:00:00.000Z',
      '2026-11-22T10:00:00.000Z',
    );
    expect(kept(backups)).toEqual([2, 3, 4]);
  });

  test('the newest always stays, never more than ten do, and what is told to go is among those given', () => {
    const instants = fc
      .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
      .map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 40 }), (all) => {
        const backups = made(...all);
        const stay = kept(backups);
        expect(stay).toContain(backups.length);
        expect(stay.length).toBeLessThanOrEqual(10);
        expect(superfluous(backups, today, zone).every((one) => backups.includes(one))).toBe(true);
      }),
    );
  });
});
