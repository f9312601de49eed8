import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '#domain/casus/act';
import { type Casus, newCasus } from '#domain/casus/casus';
import {
  closedNotTakenOver,
  partsWithGgz,
  responsibilityPeriods,
  responsibleOn,
  temporaryAgreementOn,
} from '#domain/casus/responsibility';
import { responsibilityMoments, responsibilitySpan } from '#domain/casus/responsibility-history';
import { type CarePart, careParts } from '#domain/casus/takeover';
import { firstContactPoint } from '#domain/overname/phases';
import type { RecordableEvent } from '#domain/regio/casus-events';
import { addPeriod, type PlainDate, plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('responsibility');
const recorded = () => ({
  id: ids.next(),
  recordedAt: '2026-11-22T08:00:00.000Z',
  recordedBy: '019362b1-0000-7000-8000-000000000001',
});
const day = plainDate;
const takenOver = (
  date: PlainDate,
  parts: readonly CarePart[] = careParts,
  by: 'huisarts' | 'poh-ggz' = 'huisarts',
): Act => ({
  ...recorded(),
  ...takeover({ date, parts: [...parts], by, responsibleHuisarts: by === 'huisarts' ? '' : 'H. Voorbeeld' }),
});
const resumed = (date: PlainDate): Act => ({
  ...recorded(),
  kind: 'beeindigd',
  date,
  reason: 'behandelingHervat',
  note: '',
});
const correction = (corrects: string): Act => ({
  ...recorded(),
  kind: 'correctie',
  corrects,
  reason: 'verkeerde dag',
});
function casus(acts: readonly Act[], closed: PlainDate | null = null): Casus {
  const empty = newCasus([]);
  return { ...empty, besluit: { ...empty.besluit, behandelingAfgesloten: closed }, acts: [...acts] };
}

describe('responsible for treatment', () => {
  test('is the ggz until someone took over, also when treatment was closed before (001:25, 33)', () => {
    const closed = casus([], day('2026-10-01'));
    expect(responsibleOn(closed, day('2026-11-22'))).toMatchObject({ by: 'ggz', since: null });
    expect(firstContactPoint(closed, day('2026-11-22'))).toBe('huisarts');
    expect(closedNotTakenOver(closed, day('2026-09-30'))).toBe(false);
    expect(closedNotTakenOver(closed, day('2026-10-01'))).toBe(true);
  });

  test('goes over part by part, and the ggz is responsible for the whole as long as it is for a part', () => {
    const acts = [
      takenOver(day('2026-10-01'), ['begeleiding'], 'poh-ggz'),
      takenOver(day('2026-11-01'), ['medicatie', 'crisis']),
    ];
    const half = responsibleOn(casus(acts), day('2026-10-15'));
    expect(half).toMatchObject({ by: 'ggz', since: null });
    expect(half.parts.begeleiding).toEqual({ by: 'poh-ggz', from: '2026-10-01', reason: 'overgenomen' });
    expect(half.parts.medicatie.by).toBe('ggz');
    expect(partsWithGgz(casus(acts), day('2026-10-15'))).toEqual(['medicatie', 'crisis']);
    expect(responsibleOn(casus(acts), day('2026-11-01'))).toMatchObject({
      by: 'huisarts',
      since: '2026-11-01',
    });
  });

  test('is still the ggz for what was closed and only partly taken over', () => {
    const part = casus([takenOver(day('2026-10-01'), ['begeleiding'])], day('2026-10-01'));
    expect(closedNotTakenOver(part, day('2026-10-02'))).toBe(true);
    const whole = casus([takenOver(day('2026-10-01'))], day('2026-10-01'));
    expect(closedNotTakenOver(whole, day('2026-10-01'))).toBe(false);
  });

  test('a takeover before the day of closing stays a takeover', () => {
    const early = casus([takenOver(day('2026-10-01'))], day('2026-11-01'));
    expect(responsibleOn(early, day('2026-11-02')).by).toBe('huisarts');
  });

  test('is the ggz again from the day on which treatment is resumed, and so is the first contact point', () => {
    const again = casus([takenOver(day('2026-02-01')), resumed(day('2026-06-01'))], day('2026-02-01'));
    expect(responsibleOn(again, day('2026-05-31')).by).toBe('huisarts');
    expect(responsibleOn(again, day('2026-06-01'))).toMatchObject({ by: 'ggz', since: '2026-06-01' });
    expect(firstContactPoint(again, day('2026-06-01'))).toBe('sggz');
    expect(closedNotTakenOver(again, day('2026-06-01'))).toBe(false);
  });

  test('is the ggz again also when treatment resumes on the day of closing, or only a part was taken over', () => {
    const closed = day('2026-02-01');
    const sameDay = casus([resumed(closed)], closed);
    expect(responsibleOn(sameDay, closed).by).toBe('ggz');
    expect(firstContactPoint(sameDay, closed)).toBe('sggz');
    const part = casus([takenOver(closed, ['medicatie']), resumed(day('2026-06-01'))], closed);
    expect(partsWithGgz(part, day('2026-06-01'))).toEqual([...careParts]);
  });

  test('what was corrected never counted, on no day', () => {
    const wrong = takenOver(day('2026-10-01'));
    const right = takenOver(day('2026-10-08'));
    const acts = casus([wrong, correction(wrong.id), right]);
    expect(responsibleOn(acts, day('2026-10-07')).by).toBe('ggz');
    expect(responsibleOn(acts, day('2026-10-08')).by).toBe('huisarts');
  });
});

describe('around a referral', () => {
  const event = (event: RecordableEvent, date: string): Act => ({
    ...recorded(),
    kind: 'gebeurtenis',
    date: day(date),
    event,
  });

  test('the huisarts is responsible until the ggz takes it up (003:92)', () => {
    const acts = casus([
      event('verwijzingGeschreven', '2026-03-01'),
      event('ggzVerantwoordelijk', '2026-04-01'),
    ]);
    expect(responsibleOn(acts, day('2026-03-31'))).toMatchObject({ by: 'huisarts', since: '2026-03-01' });
    expect(responsibleOn(acts, day('2026-04-01'))).toMatchObject({ by: 'ggz', since: '2026-04-01' });
  });

  test('what the ggz closes it had taken up, and it keeps that until the takeover', () => {
    const closed = casus([event('verwijzingGeschreven', '2026-03-01')], day('2026-09-01'));
    expect(responsibleOn(closed, day('2026-08-31')).by).toBe('huisarts');
    expect(responsibleOn(closed, day('2026-09-01')).by).toBe('ggz');
    expect(closedNotTakenOver(closed, day('2026-09-01'))).toBe(true);
  });

  test('a new referral takes nobody away from the ggz that treats (001:25)', () => {
    const acts = [event('ggzVerantwoordelijk', '2026-03-01'), event('verwijzingGeschreven', '2026-05-01')];
    expect(responsibleOn(casus(acts), day('2026-06-01')).by).toBe('ggz');
    expect(responsibleOn(casus([...acts].reverse()), day('2026-06-01')).by).toBe('ggz');
    const closed = casus([event('verwijzingGeschreven', '2026-05-01')], day('2026-04-01'));
    expect(responsibleOn(closed, day('2026-06-01')).by).toBe('ggz');
  });

  test('after a takeover the ggz is responsible again once it takes a new referral up', () => {
    const acts = casus([
      takenOver(day('2026-02-01')),
      event('verwijzingGeschreven', '2026-05-01'),
      event('ggzVerantwoordelijk', '2026-06-01'),
    ]);
    expect(responsibleOn(acts, day('2026-05-31')).by).toBe('huisarts');
    expect(responsibleOn(acts, day('2026-06-01')).by).toBe('ggz');
    expect(partsWithGgz(acts, day('2026-06-01'))).toHaveLength(3);
  });

  test('a verkennend gesprek gives a temporary agreement, until a referral follows (003:15)', () => {
    const held = [event('vgGesprek', '2026-03-01')];
    expect(temporaryAgreementOn(casus(held), day('2026-02-28'))).toBeNull();
    expect(temporaryAgreementOn(casus(held), day('2026-03-02'))).toBe('2026-03-01');
    const referred = casus([...held, event('verwijzingGeschreven', '2026-03-10')]);
    expect(temporaryAgreementOn(referred, day('2026-03-09'))).toBe('2026-03-01');
    expect(temporaryAgreementOn(referred, day('2026-03-10'))).toBeNull();
  });
});

describe('what is shown of it', () => {
  test('what changed together is one moment, in order', () => {
    const acts = casus([
      takenOver(day('2026-10-01'), ['begeleiding', 'crisis']),
      takenOver(day('2026-11-01'), ['medicatie']),
    ]);
    expect(responsibilityMoments(acts).map(({ from, by, parts }) => [from, by, parts])).toEqual([
      [null, 'ggz', ['medicatie', 'begeleiding', 'crisis']],
      ['2026-10-01', 'huisarts', ['begeleiding', 'crisis']],
      ['2026-11-01', 'huisarts', ['medicatie']],
    ]);
    expect(responsibilitySpan(acts, day('2026-11-22'))).toEqual(['2026-07-01', '2026-12-22']);
  });
});

describe('whatever is recorded', () => {
  const start = day('2026-01-01');
  const anyDay = fc.integer({ min: 0, max: 200 }).map((days) => addPeriod(start, `P${days}D`));
  const anyAct = fc.oneof(
    fc
      .tuple(anyDay, fc.subarray([...careParts], { minLength: 1 }), fc.constantFrom('huisarts', 'poh-ggz'))
      .map(([date, parts, by]) => takenOver(date, parts, by as 'huisarts' | 'poh-ggz')),
    anyDay.map(resumed),
    fc.tuple(anyDay, fc.constantFrom('verwijzingGeschreven', 'ggzVerantwoordelijk')).map(
      ([date, event]): Act => ({
        ...recorded(),
        kind: 'gebeurtenis',
        date,
        event,
      }),
    ),
  );
  const anyCasus = fc.tuple(fc.array(anyAct, { maxLength: 6 }), fc.option(anyDay));

  test('somebody is responsible for every part on every day, and the periods are in order', () => {
    fc.assert(
      fc.property(anyCasus, anyDay, ([acts, closed], on) => {
        const known = casus(acts, closed);
        const { by, parts } = responsibleOn(known, on);
        const all = careParts.map((part) => parts[part].by);
        expect(all).toContain(by);
        expect(by === 'ggz').toBe(all.includes('ggz'));
        for (const part of careParts) {
          const days = responsibilityPeriods(known, part).map(({ from }) => from ?? '');
          expect(days).toEqual([...new Set(days)].sort());
        }
      }),
    );
  });

  test('an act of a later day changes no earlier day, nor does the order of recording', () => {
    fc.assert(
      fc.property(anyCasus, anyAct, anyDay, ([acts, closed], later, on) => {
        fc.pre('date' in later && later.date > on);
        const before = responsibleOn(casus(acts, closed), on);
        // Of two ends only the first counts.
        const others = acts.filter(({ kind }) => kind === 'overgenomen' || later.kind === 'overgenomen');
        fc.pre(others.length === acts.length);
        expect(responsibleOn(casus([...acts, later], closed), on)).toEqual(before);
      }),
    );
  });
});
