import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CasusEvent, type CasusEvents, casusEventNames } from '#domain/regio/casus-events';
import { deadlines } from '#domain/regio/deadlines';
import { plainDate } from '#domain/tijd/plain-date';
import { anyDay } from '../tijd/any-day';
import { packs } from './bundled';

const all = [...packs.values()];
const dayInMs = 86_400_000;
const anyEvents: fc.Arbitrary<CasusEvents> = fc.dictionary(
  fc.constantFrom<CasusEvent>(...casusEventNames),
  fc.option(anyDay.map(plainDate), { nil: null }),
);
const anyToday = anyDay.map(plainDate);

/** Another way to the same day, by arithmetic on numbers: years and months first, then back into the month, then days. */
function reckoned(start: string, period: string): string {
  const count = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
  const months = year * 12 + month - 1 + count('Y') * 12 + count('M');
  const length = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const moved = Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, length));
  return new Date(moved + (count('W') * 7 + count('D')) * dayInMs).toISOString().slice(0, 10);
}

/** Starting days where calendars go wrong: ends of months, leap days, and the nights on which the clock changes. */
const awkwardDay = fc.oneof(
  anyDay,
  fc
    .tuple(fc.integer({ min: 1999, max: 2060 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)),
  fc.constantFrom(
    '2024-02-29',
    '2028-02-29',
    '2000-02-29',
    '2026-03-28',
    '2026-03-29',
    '2026-10-24',
    '2026-10-25',
  ),
);

describe('on any day', () => {
  test('each clock ends on the day that arithmetic says', () => {
    fc.assert(
      fc.property(awkwardDay, (start) => {
        const events = Object.fromEntries(casusEventNames.map((event) => [event, plainDate(start)]));
        const { terugkeerAlleenAdvies: _, ...asked } = events;
        for (const { rule, due } of deadlines(asked, all, plainDate(start))) {
          expect([rule.id, due]).toEqual([rule.id, reckoned(start, rule.period)]);
        }
      }),
    );
  });

  test('the zone of the machine has no part in it', () => {
    const before = process.env.TZ;
    try {
      const seen = ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/St_Johns'].map((zone) => {
        process.env.TZ = zone;
        const events = {
          behandelingAfgesloten: plainDate('2025-03-30'),
          vgAangemeld: plainDate('2026-10-11'),
        };
        return deadlines(events, all, plainDate('2026-10-25'));
      });
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test('a state fits its days', () => {
    fc.assert(
      fc.property(anyEvents, anyToday, (events, today) => {
        for (const { rule, state, due, metOn, daysLeft } of deadlines(events, all, today)) {
          expect(due === null).toBe(state === 'notStarted' || state === 'notApplicable');
          expect(daysLeft === null).toBe(due === null);
          expect(metOn !== null).toBe(state === 'met' || state === 'metLate');
          if (rule.kind === 'window') expect(['late', 'met', 'metLate']).not.toContain(state);
          else expect(state).not.toBe('expired');
          if (due === null) continue;
          if (state === 'dueToday') expect(due).toBe(today);
          if (state === 'late' || state === 'expired') expect(due < today).toBe(true);
          if (state === 'running' && rule.kind !== 'earliest') expect(due > today).toBe(true);
        }
      }),
    );
  });

  test('what lies ahead changes nothing, but for the planned gesprek', () => {
    fc.assert(
      fc.property(anyEvents, anyToday, (events, today) => {
        const past = Object.entries(events).filter(([, day]) => day !== null && day <= today);
        const happened: CasusEvents = { ...Object.fromEntries(past), vgGesprek: null };
        const planned = { ...events, vgGesprek: null };
        expect(deadlines(planned, all, today)).toEqual(deadlines(happened, all, today));
      }),
    );
  });

  test('every clock of the packs is there once, in order of day', () => {
    fc.assert(
      fc.property(anyEvents, anyToday, (events, today) => {
        const found = deadlines(events, all, today);
        expect(found).toHaveLength(10);
        const days = found.map(({ due }) => due ?? '9999');
        expect(days).toEqual([...days].sort());
      }),
    );
  });

  test('time only ever takes days away', () => {
    fc.assert(
      fc.property(awkwardDay, fc.nat(900), (start, later) => {
        const events = { behandelingAfgesloten: plainDate(start) };
        const today = plainDate(new Date(Date.parse(start) + later * dayInMs).toISOString().slice(0, 10));
        const [first] = deadlines(events, all, plainDate(start));
        const [now] = deadlines(events, all, today);
        expect(now?.daysLeft).toBe((first?.daysLeft ?? 0) - later);
      }),
    );
  });
});
