import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RevisionSummary } from '#contract/record-calls';
import { quickPorts } from '../../builders/quick-ports';
import { password, type RunningProgram, startProgram } from '../../builders/running-program';
import { agreements, anAgreement, changeCasus, doelen, makeWorld, storedVersion, type World } from './world';

const evaluatie = 'afsprakenformulier/doelen/evaluatie';
const partyName = ({ partyId }: World) => `betrokkenen/parties/${partyId}/name`;
let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

const set = (visit: string, path: string, expected: string, value: string) =>
  changeCasus(world, visit, { kind: 'setField', path, value, expected });

async function history(): Promise<readonly RevisionSummary[]> {
  const { running, casusId } = world;
  return (await running.must('casus.history', { id: casusId, visit: running.id() })).revisions;
}

/** What a revision says the goals were before and after the visit. */
async function goals(number: number) {
  const { running, casusId } = world;
  const { before, after, form } = await running.must('casus.revision', {
    id: casusId,
    number,
    visit: running.id(),
  });
  const text = (value: unknown) => (value as { doelen: { doelen: string } }).doelen.doelen;
  return { form, before: text(before), after: text(after) };
}

async function restore(number: number) {
  const { running, casusId } = world;
  const expectedVersion = await storedVersion(world, 'casus', casusId);
  return running.ask('casus.restore', { id: casusId, key: running.id(), number, expectedVersion });
}

async function presentGoals(running: RunningProgram = world.running): Promise<string> {
  const opened = await running.must('casus.open', { id: world.casusId, visit: running.id() });
  return opened.body.afsprakenformulier.doelen.doelen;
}

describe('the history of a form', () => {
  test('has one revision of each visit, however much was typed in it', async () => {
    const before = (await history()).length;
    const visit = world.running.id();
    await set(visit, doelen, 'weer slapen', 'a');
    await set(visit, doelen, 'a', 'ab');
    await set(visit, evaluatie, '', 'over een maand');
    await set(world.running.id(), doelen, 'ab', 'abc');
    expect((await history()).length).toBe(before + 2);
  });

  test('has a revision of each form that a visit touched', async () => {
    const visit = world.running.id();
    await set(visit, doelen, 'weer slapen', 'a');
    await set(visit, partyName(world), '', 'S. Bakker');
    const forms = (await history()).map(({ form }) => form);
    expect(forms.slice(0, 2)).toEqual(['betrokkenen', 'afsprakenformulier']);
  });

  test('stands newest first, with who and when', async () => {
    await set(world.running.id(), doelen, 'weer slapen', 'a');
    const [newest, ...older] = await history();
    expect(newest).toMatchObject({ userName: 'H. Voorbeeld', restored: false });
    for (const revision of older) expect(newest?.number).toBeGreaterThan(revision.number);
  });

  test('gives of each visit the form as it was and as it became, over several visits', async () => {
    for (const [from, to] of [
      ['weer slapen', 'a'],
      ['a', 'b'],
      ['b', 'c'],
    ] as const) {
      const visit = world.running.id();
      await set(visit, doelen, from, `${to}…`);
      await set(visit, doelen, `${to}…`, to);
      await set(visit, partyName(world), from === 'weer slapen' ? '' : from, to);
    }
    const numbers = (await history())
      .filter(({ form }) => form === 'afsprakenformulier')
      .map(({ number }) => number);
    const steps = [];
    for (const number of numbers.reverse()) steps.push(await goals(number));
    const form = 'afsprakenformulier';
    expect(steps).toEqual([
      { form, before: '', after: 'weer slapen' },
      { form, before: 'weer slapen', after: 'a' },
      { form, before: 'a', after: 'b' },
      { form, before: 'b', after: 'c' },
    ]);
  });

  test('has one revision of a visit that went on after the program was started anew', async () => {
    const visit = world.running.id();
    await set(visit, doelen, 'weer slapen', 'a');
    const before = (await history()).length;
    await world.running.end();
    const later = await startProgram(world.running.folder, 'later', { ports: quickPorts });
    await later.must('vault.unlock', { password });
    await changeCasus({ ...world, running: later }, visit, {
      kind: 'setField',
      path: doelen,
      value: 'b',
      expected: 'a',
    });
    const { revisions } = await later.must('casus.history', { id: world.casusId, visit: later.id() });
    expect(revisions.length).toBe(before);
    await later.end();
  });

  test('has no revision of a change that was refused', async () => {
    const before = (await history()).length;
    await set(world.running.id(), doelen, 'iets anders', 'a');
    expect((await history()).length).toBe(before);
  });

  test('knows no revision that isn’t there', async () => {
    const { running, casusId } = world;
    const asked = running.ask('casus.revision', { id: casusId, number: 99, visit: running.id() });
    expect(await asked).toMatchObject({ ok: false, code: 'notFound' });
  });
});

describe('restoring a form', () => {
  test('brings back what it was before that visit, and leaves other forms alone', async () => {
    await set(world.running.id(), partyName(world), '', 'S. Bakker');
    await set(world.running.id(), doelen, 'weer slapen', 'a');
    const [newest] = await history();
    expect(await restore(newest?.number ?? 0)).toMatchObject({ ok: true });
    expect(await presentGoals()).toBe('weer slapen');
    const opened = await world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
    expect(opened.body.betrokkenen.parties[0]?.name).toBe('S. Bakker');
  });

  test('is a revision of its own, which can be restored in turn', async () => {
    await set(world.running.id(), doelen, 'weer slapen', 'a');
    const [visit] = await history();
    await restore(visit?.number ?? 0);
    const [restored] = await history();
    expect(restored).toMatchObject({ restored: true, form: 'afsprakenformulier' });
    expect(await goals(restored?.number ?? 0)).toMatchObject({ before: 'a', after: 'weer slapen' });
    await restore(restored?.number ?? 0);
    expect(await presentGoals()).toBe('a');
    const [again] = await history();
    expect(await goals(again?.number ?? 0)).toMatchObject({ before: 'weer slapen', after: 'a' });
  });

  test('can be taken back by its inverse, like any change', async () => {
    await set(world.running.id(), doelen, 'weer slapen', 'a');
    const [visit] = await history();
    const restored = await restore(visit?.number ?? 0);
    if (!restored.ok || !restored.value.inverse) throw new Error('not restored');
    await changeCasus(world, world.running.id(), restored.value.inverse);
    expect(await presentGoals()).toBe('a');
  });

  test('is refused when the casus changed since, and overwrites nothing', async () => {
    const { running, casusId } = world;
    const expectedVersion = await storedVersion(world, 'casus', casusId);
    await set(running.id(), doelen, 'weer slapen', 'a');
    const late = running.ask('casus.restore', { id: casusId, key: running.id(), number: 1, expectedVersion });
    expect(await late).toMatchObject({ ok: false, code: 'changedSince' });
    expect(await presentGoals()).toBe('a');
  });

  test('that would leave an agreement without its party is refused', async () => {
    const { running } = world;
    const newcomer = { ...(await anyParty()), id: running.id() };
    await changeCasus(world, running.id(), {
      kind: 'addItem',
      path: 'betrokkenen/parties',
      item: newcomer,
      before: null,
    });
    const [arrival] = await history();
    const item = { ...anAgreement(world), who: newcomer.id };
    await changeCasus(world, running.id(), { kind: 'addItem', path: agreements, item, before: null });
    expect(await restore(arrival?.number ?? 0)).toMatchObject({ ok: false, code: 'partyMissing' });
  });

  test('of a person and of the practice works the same', async () => {
    const { running, personId, praktijkId } = world;
    const person = { id: personId, key: running.id(), number: 1 };
    const restored = await running.ask('persoon.restore', {
      ...person,
      expectedVersion: await storedVersion(world, 'person', personId),
    });
    expect(restored).toMatchObject({ ok: true });
    const opened = await running.must('persoon.open', { id: personId, visit: running.id() });
    expect(opened.body.persoonsgegevens.geslachtsnaam).toBe('');
    const practice = { id: praktijkId, key: running.id(), number: 1 };
    expect(
      await running.ask('praktijk.restore', {
        ...practice,
        expectedVersion: await storedVersion(world, 'praktijk', praktijkId),
      }),
    ).toMatchObject({ ok: true });
  });

  async function anyParty() {
    const opened = await world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
    const [party] = opened.body.betrokkenen.parties;
    if (!party) throw new Error('a new casus has parties');
    return party;
  }
});
