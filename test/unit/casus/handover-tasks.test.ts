import { expect, test } from 'vitest';
import type { NewAct } from '#domain/casus/act';
import { type Casus, newCasus } from '#domain/casus/casus';
import { type CarePart, careParts } from '#domain/casus/takeover';
import { tasksOf } from '#domain/casus/task';
import { plainDate } from '#domain/tijd/plain-date';
import { takeover } from '../../builders/acts';
import { seededIds } from '../../builders/seeded-ids';

const ids = seededIds('handover');
const closedOn = plainDate('2026-10-31');
const date = plainDate('2026-11-03');

function tasks(closed: typeof closedOn | null, ...acts: readonly NewAct[]) {
  const empty = newCasus([]);
  const recorded = () => ({
    id: ids.next(),
    recordedAt: '2026-11-22T08:00:00.000Z',
    recordedBy: ids.next(),
  });
  const casus: Casus = {
    ...empty,
    besluit: { ...empty.besluit, behandelingAfgesloten: closed },
    acts: acts.map((act) => ({ ...recorded(), ...act })),
  };
  return tasksOf(ids.next(), casus, []).filter(({ origin }) => origin === 'nietOvergenomen');
}

const refused = (parts: readonly CarePart[]): NewAct => ({
  kind: 'overnameGeweigerd',
  date,
  parts: [...parts],
  huisarts: 'H. Voorbeeld',
  reason: 'geen oproepsysteem',
  needed: '',
});

test('from the day after closing someone calls the ggz (001:25, 33)', () => {
  expect(tasks(closedOn)).toMatchObject([
    { what: 'Bel de ggz: nog niet overgenomen', actor: 'praktijk', due: '2026-11-01' },
  ]);
  expect(tasks(null)).toEqual([]);
});

test('not about what was taken over or refused', () => {
  expect(tasks(closedOn, takeover({ date }))).toEqual([]);
  expect(tasks(closedOn, refused(careParts))).toEqual([]);
  expect(
    tasks(closedOn, takeover({ date, parts: ['medicatie'] }), refused(['begeleiding', 'crisis'])),
  ).toEqual([]);
  expect(tasks(closedOn, takeover({ date, parts: ['medicatie'] }))).toHaveLength(1);
});

test('not once the casus ended, nor for who is in treatment again', () => {
  for (const reason of ['afgerond', 'verhuisd', 'behandelingHervat'] as const) {
    expect(tasks(closedOn, { kind: 'beeindigd', date, reason, note: '' })).toEqual([]);
  }
});
