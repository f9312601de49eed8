import { describe, expect, test } from 'vitest';
import { emptyAgreement, emptyWhen, type When } from '#domain/casus/agreement';
import { newCasus } from '#domain/casus/casus';
import { tasksOf } from '#domain/casus/task';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('tasks');
const casusId = ids.next();
const day = plainDate('2026-12-07');

function casusWith(...whens: readonly Partial<When>[]) {
  const casus = newCasus([]);
  const agreements = whens.map((when) => ({
    ...emptyAgreement(ids.next(), 'contact'),
    when: { ...emptyWhen(), ...when },
  }));
  return { ...casus, afsprakenformulier: { ...casus.afsprakenformulier, agreements } };
}

describe('the tasks of a casus', () => {
  test('follow from the day on which an agreement first asks for something', () => {
    const casus = casusWith(
      { kind: 'datum', date: day },
      { kind: 'periode', from: day },
      { kind: 'ritme', from: day, every: 4, unit: 'week' },
    );
    expect(tasksOf(casusId, casus, []).map(({ due }) => due)).toEqual([day, day, day]);
  });

  test('are not made of agreements without a day', () => {
    const casus = casusWith(
      {},
      { kind: 'datum' },
      { kind: 'ritme', every: 1 },
      { kind: 'anders', date: day, words: 'x' },
    );
    expect(tasksOf(casusId, casus, [])).toEqual([]);
  });

  test('have ids that follow from their origin, so that making them again gives the same', () => {
    const casus = casusWith({ kind: 'datum', date: day }, { kind: 'periode', from: day });
    expect(tasksOf(casusId, casus, [])).toEqual(tasksOf(casusId, structuredClone(casus), []));
    expect(new Set(tasksOf(casusId, casus, []).map(({ id }) => id)).size).toBe(2);
  });
});
