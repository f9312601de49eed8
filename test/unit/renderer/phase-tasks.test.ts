import { describe, expect, test } from 'vitest';
import type { Act } from '#domain/casus/act';
import { newCasus } from '#domain/casus/casus';
import { plainDate } from '#domain/tijd/plain-date';
import { linkGroups } from '../../../src/renderer/screens/casus/casus-link-groups';
import { phaseTasks } from '../../../src/renderer/screens/casus/phases/phase-tasks';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('phase tasks');

function placesAfter(acts: readonly Act[]): readonly string[] {
  return phaseTasks({ ...newCasus([]), acts: [...acts] }, 5).map(({ place }) =>
    place.to === 'act' ? place.act : place.to,
  );
}

const ended: Act = {
  id: ids.next(),
  kind: 'beeindigd',
  date: plainDate('2026-11-22'),
  reason: 'verhuisd',
  note: '',
  recordedAt: '2026-11-22T08:00:00.000Z',
  recordedBy: ids.next(),
};

describe('where the tasks of the last phase lead to', () => {
  test('to the form of an act while it can still be recorded', () => {
    expect(placesAfter([])).toEqual(expect.arrayContaining(['overgenomen', 'vervolggesprek', 'beeindigd']));
  });

  test('never to the form of an act once the casus ended', () => {
    for (const act of ['overgenomen', 'vervolggesprek', 'beeindigd'])
      expect(placesAfter([ended])).not.toContain(act);
  });
});

test('the overview leads to each screen of a casus once, by a name of its own', () => {
  const places = linkGroups.flatMap((group) => group.places);
  const once = <Value>(values: readonly Value[]) => [...new Set(values)];
  const labels = places.map(({ label }) => label);
  expect(labels).toEqual(once(labels));
  const targets = places.map(({ place, step }) => [place, step].join(' '));
  expect(targets).toEqual(once(targets));
});
