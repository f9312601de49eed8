import { describe, expect, test } from 'vitest';
import { emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import { newCasus } from '#domain/casus/casus';
import { placeInTwoYears, twoYearsOf } from '#domain/overname/two-years';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('two years');
const empty = newCasus([]);
const closed = {
  ...empty,
  besluit: { ...empty.besluit, behandelingAfgesloten: plainDate('2026-11-30') },
};

describe('the two years after closing', () => {
  test('are not known before a day of closing is', () => {
    expect(twoYearsOf(empty)).toBeNull();
  });

  test('begin at the expected closing until there is a real one', () => {
    const expected = { ...empty, besluit: { ...empty.besluit, afsluitingVerwacht: plainDate('2026-12-15') } };
    expect(twoYearsOf(expected)).toMatchObject({ from: '2026-12-15', until: '2028-12-15', expected: true });
    expect(twoYearsOf(closed)).toMatchObject({ from: '2026-11-30', until: '2028-11-30', expected: false });
  });

  test('hold the overname and the work that falls within them', () => {
    const when = {
      ...emptyWhen(),
      kind: 'ritme' as const,
      every: 6,
      unit: 'maand' as const,
      from: plainDate('2026-09-01'),
    };
    const agreement = { ...emptyAgreement(ids.next(), 'doelen'), what: 'evalueren', when };
    const act = {
      ...takeover({ date: plainDate('2026-12-01') }),
      id: ids.next(),
      recordedAt: '2026-12-01T08:00:00.000Z',
      recordedBy: ids.next(),
    };
    const years = twoYearsOf({
      ...closed,
      acts: [act],
      afsprakenformulier: { ...closed.afsprakenformulier, agreements: [agreement] },
    });
    expect(years?.takeover).toBe('2026-12-01');
    expect(years?.work).toMatchObject([
      { what: 'evalueren', days: ['2027-03-01', '2027-09-01', '2028-03-01', '2028-09-01'] },
    ]);
  });

  test('place a day between begin and end, never outside', () => {
    const years = { from: plainDate('2026-11-30'), until: plainDate('2028-11-30') };
    expect(placeInTwoYears(years, plainDate('2026-01-01'))).toBe(0);
    expect(placeInTwoYears(years, years.from)).toBe(0);
    expect(placeInTwoYears(years, plainDate('2027-11-30'))).toBeCloseTo(0.5, 2);
    expect(placeInTwoYears(years, plainDate('2030-01-01'))).toBe(1);
  });
});
