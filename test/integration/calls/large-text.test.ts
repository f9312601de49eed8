import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeCasus, doelen, makeWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

const megabytes = (count: number) => 'kanarie '.repeat((count * 1024 * 1024) / 8);

test('security 16: ten megabytes of text are refused by every call that takes text, and nothing of it is kept', async () => {
  const { running, casusId, personId } = world;
  const huge = megabytes(10);
  const visit = { key: running.id(), visit: running.id(), clearDraft: false };
  const command = { kind: 'setField' as const, path: doelen, value: huge, expected: 'weer slapen' };
  const answers = [
    await running.ask('casus.change', { id: casusId, ...visit, command }),
    await running.ask('casus.keepDraft', { id: casusId, path: doelen, text: huge }),
    await running.ask('search.text', { query: huge }),
    await running.ask('search.names', { query: huge }),
    await running.ask('persoon.change', {
      id: personId,
      ...visit,
      command: { ...command, path: 'persoonsgegevens/geslachtsnaam', expected: 'Testman' },
    }),
  ];
  for (const answer of answers) expect(answer.ok).toBe(false);
  expect((await running.must('search.text', { query: 'kanarie' })).hits).toEqual([]);
  await changeCasus(world, running.id(), {
    kind: 'setField',
    path: doelen,
    value: 'gewoon',
    expected: 'weer slapen',
  });
});
