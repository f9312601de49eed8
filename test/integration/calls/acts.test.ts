import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CallInput } from '#contract/calls';
import type { RecordCommand } from '#domain/record/record-command';
import { anyCasus, takeover as takeoverBy } from '../../builders/acts';
import { changeCasus, doelen, makeWorld, storedVersion, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

type NewAct = CallInput<'casus.recordAct'>['act'];
const takeover = takeoverBy({ by: 'poh-ggz', name: 'S. Bakker', responsibleHuisarts: 'H. Voorbeeld' });

async function record(act: NewAct, late = false) {
  const { running, casusId } = world;
  const version = await storedVersion(world, 'casus', casusId);
  const expectedVersion = late ? version - 1 : version;
  return running.ask('casus.recordAct', { id: casusId, key: running.id(), expectedVersion, act });
}

async function recorded(act: NewAct) {
  const answer = await record(act);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

const responsible = async () => {
  const { running } = world;
  const { rows } = await running.must('casus.list', { visit: running.id(), ...anyCasus });
  return rows[0]?.responsible;
};

describe('an act', () => {
  test('is recorded with who did it and when, and tells who is responsible from then on', async () => {
    expect(await responsible()).toBe('ggz');
    const { acts } = await recorded(takeover);
    expect(acts).toMatchObject([{ ...takeover, recordedBy: world.userId }]);
    expect(await responsible()).toBe('poh-ggz');
  });

  test('that was wrong stays visible, and no longer counts', async () => {
    const { acts } = await recorded(takeover);
    const corrected = await recorded({
      kind: 'correctie',
      corrects: acts[0]?.id ?? '',
      reason: 'verkeerde dag',
    });
    expect(corrected.acts.map(({ kind }) => kind)).toEqual(['overgenomen', 'correctie']);
    expect(await responsible()).toBe('ggz');
    expect((await recorded({ ...takeover, date: '2026-11-21' } as NewAct)).acts).toHaveLength(3);
    expect(await responsible()).toBe('poh-ggz');
  });

  test.each<readonly [string, NewAct]>([
    ['inTheFuture', { ...takeover, date: '2026-11-23' } as NewAct],
    [
      'nothingToCorrect',
      { kind: 'correctie', corrects: '019362b1-0000-7000-8000-000000000009', reason: 'x' },
    ],
  ])('is refused: %s', async (code, act) => {
    expect(await record(act)).toMatchObject({ ok: false, code });
    expect(await responsible()).toBe('ggz');
  });

  test('is refused a second time', async () => {
    await recorded(takeover);
    expect(await record(takeover)).toMatchObject({ ok: false, code: 'alreadyTakenOver' });
  });

  test('is refused on a casus that changed since it was looked at', async () => {
    expect(await record(takeover, true)).toMatchObject({ ok: false, code: 'changedSince' });
  });

  test('today counts by the clock of the workstation, also just after midnight', async () => {
    world.running.clock.set('2026-11-22T23:30:00.000Z');
    expect(await record({ ...takeover, date: '2026-11-23' } as NewAct)).toMatchObject({ ok: true });
  });

  test('can’t be taken out, changed or restored away by any other command', async () => {
    const { acts } = await recorded(takeover);
    const { running, casusId } = world;
    const change = { id: casusId, key: running.id(), visit: running.id(), clearDraft: false };
    const id = acts[0]?.id ?? '';
    const commands: RecordCommand[] = [
      { kind: 'removeItem', path: 'acts', id, expected: null },
      { kind: 'setField', path: `acts/${id}/date`, value: '2026-01-01', expected: '2026-11-20' },
      { kind: 'setForm', path: 'acts', value: [], expected: acts as never },
    ];
    for (const command of commands) {
      const answer = await running.ask('casus.change', { ...change, key: running.id(), command });
      expect(answer).toMatchObject({ ok: false, code: 'unknownPlace' });
    }
    const expectedVersion = await storedVersion(world, 'casus', casusId);
    await running.must('casus.restore', { id: casusId, key: running.id(), number: 1, expectedVersion });
    const opened = await running.must('casus.open', { id: casusId, visit: running.id() });
    expect(opened.body.acts).toEqual(acts);
  });

  test('is no revision of a form, and changes of forms go on beside it', async () => {
    const { running, casusId } = world;
    const history = async () =>
      (await running.must('casus.history', { id: casusId, visit: running.id() })).revisions.length;
    const before = await history();
    await recorded(takeover);
    expect(await history()).toBe(before);
    const command = { kind: 'setField', path: doelen, value: 'a', expected: 'weer slapen' } as const;
    expect(await changeCasus(world, running.id(), command)).toMatchObject({ applied: true });
  });
});

describe('a casus that has ended', () => {
  const end: NewAct = { kind: 'beeindigd', date: '2026-11-20', reason: 'overleden', note: '' };
  const which = () => ({ casusId: world.casusId, document: 'herstelplan' as const });
  const paste = { wrap: false, ascii: false };

  test('has no open work, and is listed apart', async () => {
    const { running } = world;
    await recorded(end);
    const list = (ended: boolean) =>
      running.must('casus.list', {
        visit: running.id(),
        ...anyCasus,
        filter: { ...anyCasus.filter, ended },
      });
    expect((await list(false)).rows).toEqual([]);
    expect((await list(true)).rows).toMatchObject([{ id: world.casusId, ended: 'overleden', actor: null }]);
    expect(await running.must('vandaag.count', {})).toEqual({ open: 0 });
  });

  test('sends nothing out any more, but can be looked at, and blank forms can be made', async () => {
    const { running } = world;
    await recorded(end);
    for (const blank of [false, true]) {
      const saved = await running.ask('document.save', { ...which(), ...paste, blank, format: 'txt' });
      const printed = await running.ask('document.print', { ...which(), blank });
      expect([saved.ok, printed.ok]).toEqual([blank, blank]);
      if (!saved.ok) expect(saved.code).toBe('casusEnded');
    }
    expect((await running.ask('document.text', { ...which(), ...paste, blank: false })).ok).toBe(true);
  });

  test('takes no more acts until its end is corrected, and then works and sends again', async () => {
    const { running } = world;
    const { acts } = await recorded(end);
    expect(await record(takeover)).toMatchObject({ ok: false, code: 'alreadyEnded' });
    await recorded({ kind: 'correctie', corrects: acts[0]?.id ?? '', reason: 'andere persoon' });
    await recorded(takeover);
    expect((await running.ask('document.print', { ...which(), blank: false })).ok).toBe(true);
  });
});

describe('a takeover', () => {
  test('with vervolgbeleid needs the call about it', async () => {
    const asked = takeoverBy({ vervolgbeleid: true });
    expect(await record(asked)).toMatchObject({ ok: false, code: 'callMissing' });
    const { acts } = await recorded({ ...asked, calledOn: asked.date, calledWith: 'dr. F. Fictief' });
    expect(acts[0]).toMatchObject({ calledOn: '2026-11-20', calledWith: 'dr. F. Fictief' });
  });

  test('by a POH-ggz needs the huisarts under whom', async () => {
    expect(await record(takeoverBy({ by: 'poh-ggz', responsibleHuisarts: ' ' }))).toMatchObject({
      ok: false,
      code: 'huisartsMissing',
    });
  });
});

test('a vervolggesprek may lie ahead; an end may not', async () => {
  const ahead = '2027-03-01';
  await recorded({ kind: 'vervolggesprek', date: ahead, with: 'zus' });
  const end: NewAct = { kind: 'beeindigd', date: ahead, reason: 'verhuisd', note: '' };
  expect(await record(end)).toMatchObject({ ok: false, code: 'inTheFuture' });
});
