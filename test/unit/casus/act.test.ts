import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Act, type NewAct, validActs } from '#domain/casus/act';
import { newCasus } from '#domain/casus/casus';
import { refuseAct } from '#domain/casus/refuse-act';
import { responsibleOn } from '#domain/casus/responsibility';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { seededIds } from '../../builders/seeded-ids';

const today = '2026-11-22';
const recorded = {
  recordedAt: '2026-11-22T08:00:00.000Z',
  recordedBy: '019362b1-0000-7000-8000-000000000001',
};
const ids = seededIds('acts');
const takenOver = (date = '2026-11-20', by: 'huisarts' | 'poh-ggz' = 'huisarts'): Act => ({
  ...recorded,
  id: ids.next(),
  ...takeover({ date: plainDate(date), by, responsibleHuisarts: by === 'huisarts' ? '' : 'H. Voorbeeld' }),
});
const correction = (corrects: string): Act => ({
  ...recorded,
  id: ids.next(),
  kind: 'correctie',
  corrects,
  reason: 'verkeerde dag',
});
const withActs = (acts: readonly Act[]) => ({ ...newCasus([]), acts: [...acts] });
const asNew = ({ id: _id, recordedAt: _at, recordedBy: _by, ...act }: Act): NewAct => act as NewAct;

describe('acts', () => {
  test('the ggz is responsible until someone has taken over, and from that day on', () => {
    const acts = [takenOver('2026-11-20', 'poh-ggz')];
    expect(responsibleOn(withActs([]), plainDate(today))).toMatchObject({ by: 'ggz', since: null });
    expect(responsibleOn(withActs(acts), plainDate('2026-11-19'))).toMatchObject({ by: 'ggz', since: null });
    expect(responsibleOn(withActs(acts), plainDate('2026-11-20'))).toMatchObject({
      by: 'poh-ggz',
      since: '2026-11-20',
    });
  });

  test('a second takeover is refused', () => {
    expect(refuseAct([takenOver()], asNew(takenOver()), today)).toBe('alreadyTakenOver');
  });

  test('a takeover in the future is refused, one of today is not', () => {
    expect(refuseAct([], asNew(takenOver('2026-11-23')), today)).toBe('inTheFuture');
    expect(refuseAct([], asNew(takenOver(today)), today)).toBeNull();
  });

  test('a corrected takeover no longer counts, and another one can follow', () => {
    const wrong = takenOver();
    const acts = [wrong, correction(wrong.id)];
    expect(validActs(acts)).toEqual([]);
    expect(responsibleOn(withActs(acts), plainDate(today)).by).toBe('ggz');
    expect(refuseAct(acts, asNew(takenOver()), today)).toBeNull();
  });

  test('what was corrected already, a correction itself, or nothing at all can’t be corrected', () => {
    const wrong = takenOver();
    const right = correction(wrong.id);
    const acts = [wrong, right];
    for (const id of [wrong.id, right.id, ids.next()]) {
      expect(refuseAct(acts, asNew(correction(id)), today)).toBe('nothingToCorrect');
    }
  });

  test('whatever is recorded in whatever order: at most one takeover counts, and none that was corrected', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 }), (choices) => {
        let acts: readonly Act[] = [];
        for (const choice of choices) {
          const act = choice === 0 ? takenOver() : correction(acts.at(-choice)?.id ?? ids.next());
          if (refuseAct(acts, asNew(act), today) === null) acts = [...acts, act];
        }
        const corrected = acts.flatMap((act) => (act.kind === 'correctie' ? [act.corrects] : []));
        expect(validActs(acts).length).toBeLessThanOrEqual(1);
        expect(new Set(corrected).size).toBe(corrected.length);
        for (const { id } of validActs(acts)) expect(corrected).not.toContain(id);
      }),
    );
  });
});
