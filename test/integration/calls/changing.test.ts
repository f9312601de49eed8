import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CallOutput } from '#contract/calls';
import { emptyParty } from '#domain/casus/party';
import type { RecordCommand } from '#domain/record/record-command';
import { anyCasus } from '../../builders/acts';
import { rowsBeside } from '../../builders/database-beside';
import { password } from '../../builders/running-program';
import { agreements, anAgreement, changeCasus, doelen, makeWorld, storedVersion, type World } from './world';

const parties = 'betrokkenen/parties';
let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

async function body(): Promise<CallOutput<'casus.open'>['body']> {
  const opened = await world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
  return opened.body;
}

/** Changes the casus, expects it to be applied, and gives the command that takes it back. */
async function applied(command: RecordCommand): Promise<RecordCommand> {
  const answer = await changeCasus(world, world.running.id(), command);
  if (!answer.applied || !answer.saved.inverse) throw new Error('not applied');
  return answer.saved.inverse;
}

function asked(command: RecordCommand) {
  const { running, casusId } = world;
  const input = { id: casusId, key: running.id(), visit: running.id(), command, clearDraft: false };
  return running.ask('casus.change', input);
}

/** Everything of the casus but its journal. */
async function stored(): Promise<string> {
  const rows = [
    await rowsBeside(world.running, 'SELECT * FROM casus'),
    await rowsBeside(world.running, 'SELECT * FROM revision'),
  ];
  return JSON.stringify(rows);
}

describe('a change of a casus', () => {
  test('of each kind is stored, and its inverse brings back what was', async () => {
    const { running, partyId } = world;
    const before = await body();
    const newcomer = emptyParty(running.id(), 'naaste');
    const [, second] = before.betrokkenen.parties;
    const agreement = before.afsprakenformulier.agreements[0];
    const commands: RecordCommand[] = [
      { kind: 'setField', path: doelen, value: 'weer werken', expected: 'weer slapen' },
      { kind: 'addItem', path: parties, item: newcomer, before: second?.id ?? null },
      { kind: 'moveItem', path: parties, id: partyId, before: null },
      { kind: 'removeItem', path: parties, id: second?.id ?? '', expected: second as never },
      { kind: 'removeItem', path: agreements, id: agreement?.id ?? '', expected: null },
      { kind: 'setForm', path: 'betrokkenen', value: { parties: [] }, expected: null },
    ];
    const inverses: RecordCommand[] = [];
    const states = [before];
    for (const command of commands) {
      const present = await body();
      const fitting =
        command.kind === 'setForm' ? { ...command, expected: present.betrokkenen as never } : command;
      inverses.push(await applied(fitting));
      states.push(await body());
    }
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(commands.length + 1);
    for (const inverse of inverses.reverse()) {
      states.pop();
      await applied(inverse);
      expect(await body()).toEqual(states.at(-1));
    }
    expect(await body()).toEqual(before);
  });

  test('raises the version by one', async () => {
    const version = await storedVersion(world, 'casus', world.casusId);
    const answer = await changeCasus(world, world.running.id(), {
      kind: 'setField',
      path: doelen,
      value: 'a',
      expected: 'weer slapen',
    });
    expect(answer).toMatchObject({ applied: true, saved: { version: version + 1 } });
    expect(await storedVersion(world, 'casus', world.casusId)).toBe(version + 1);
  });

  test('that expects something else is a conflict: it gives what stands there and writes nothing', async () => {
    const before = await stored();
    expect(
      await asked({ kind: 'setField', path: doelen, value: 'b', expected: 'iets anders' }),
    ).toMatchObject({
      ok: true,
      value: { applied: false, current: 'weer slapen' },
    });
    const missing = { kind: 'removeItem', path: parties, id: world.running.id(), expected: null } as const;
    expect(await asked(missing)).toMatchObject({ ok: true, value: { applied: false, current: null } });
    expect(await stored()).toBe(before);
  });

  test('takes nothing back when the value has changed since', async () => {
    const inverse = await applied({ kind: 'setField', path: doelen, value: 'a', expected: 'weer slapen' });
    await applied({ kind: 'setField', path: doelen, value: 'b', expected: 'a' });
    expect(await asked(inverse)).toMatchObject({ ok: true, value: { applied: false, current: 'b' } });
    expect((await body()).afsprakenformulier.doelen.doelen).toBe('b');
  });

  test('that leaves an agreement without its party is refused and writes nothing', async () => {
    const before = await stored();
    const remove = { kind: 'removeItem', path: parties, id: world.partyId, expected: null } as const;
    expect(await asked(remove)).toMatchObject({ ok: false, code: 'partyMissing', paths: [parties] });
    const named = { ...anAgreement(world), who: world.running.id() };
    expect(await asked({ kind: 'addItem', path: agreements, item: named, before: null })).toMatchObject({
      ok: false,
      code: 'partyMissing',
    });
    expect(await stored()).toBe(before);
  });

  test.each([
    [
      'a place that isn’t there',
      'unknownPlace',
      { path: 'afsprakenformulier/niets', value: '', expected: '' },
    ],
    ['an act, which is only recorded', 'unknownPlace', { path: 'acts', value: [], expected: [] }],
    ['a value that doesn’t fit', 'invalidValue', { path: doelen, value: 7, expected: 'weer slapen' }],
  ])('of %s is refused as %s and writes nothing', async (_what, code, change) => {
    const before = await stored();
    expect(await asked({ kind: 'setField', ...change })).toMatchObject({
      ok: false,
      code,
      paths: [change.path],
    });
    expect(await stored()).toBe(before);
  });

  test('of a casus that isn’t there is refused', async () => {
    const { running } = world;
    const command = { kind: 'setField' as const, path: doelen, value: 'a', expected: '' };
    const input = { id: running.id(), key: running.id(), visit: running.id(), command, clearDraft: false };
    expect(await running.ask('casus.change', input)).toMatchObject({ ok: false, code: 'notFound' });
  });

  test('makes, moves and ends the tasks that follow from agreements, before anyone sees a list', async () => {
    const { running } = world;
    const tasks = async () => {
      await running.must('casus.list', { visit: running.id(), ...anyCasus });
      return rowsBeside(running, 'SELECT due, actor FROM task ORDER BY id');
    };
    expect(await tasks()).toEqual([{ due: '2026-12-07', actor: 'anderen' }]);
    const [agreement] = (await body()).afsprakenformulier.agreements;
    const date = `${agreements}/${agreement?.id}/when/date`;
    await applied({ kind: 'setField', path: date, value: '2027-01-01', expected: '2026-12-07' });
    expect(await tasks()).toEqual([{ due: '2027-01-01', actor: 'anderen' }]);
    await applied({ kind: 'removeItem', path: agreements, id: agreement?.id ?? '', expected: null });
    expect(await tasks()).toEqual([]);
  });

  test('many at once are each stored, one after the other', async () => {
    const { running } = world;
    const items = Array.from({ length: 20 }, () => emptyParty(running.id(), 'naaste'));
    const visit = running.id();
    await Promise.all(
      items.map((item) => changeCasus(world, visit, { kind: 'addItem', path: parties, item, before: null })),
    );
    const ids = (await body()).betrokkenen.parties.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
    expect(ids).toHaveLength(24);
  });
});

describe('security 23: a casus that a newer program wrote', () => {
  test('is neither shown nor changed', async () => {
    const { running, casusId } = world;
    const store = running.program.vault.current()?.store;
    await store?.write(({ db }) => db.updateTable('casus').set({ body_version: 99 }).execute());
    // What this session wrote itself it knows; another program can only have written before it was opened.
    await running.must('vault.lock', {});
    await running.must('vault.unlock', { password });
    const before = await stored();
    expect(await running.ask('casus.open', { id: casusId, visit: running.id() })).toMatchObject({
      code: 'newerVersion',
    });
    expect(await asked({ kind: 'setField', path: doelen, value: 'a', expected: '' })).toMatchObject({
      code: 'newerVersion',
    });
    expect(
      await running.ask('document.text', {
        casusId,
        document: 'afsprakenformulier',
        blank: false,
        wrap: true,
        ascii: true,
      }),
    ).toMatchObject({ code: 'newerVersion' });
    expect(await stored()).toBe(before);
    expect((await running.must('search.text', { query: 'slapen' })).hits).toEqual([]);
  });

  test('or whose body is damaged is said to be unreadable, and the others still open', async () => {
    const { running, casusId, personId } = world;
    const other = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
    const store = running.program.vault.current()?.store;
    await store?.write(({ db }) =>
      db.updateTable('casus').set({ body: '{"betrokkenen":7}' }).where('id', '=', casusId).execute(),
    );
    expect(await running.ask('casus.open', { id: casusId, visit: running.id() })).toMatchObject({
      code: 'notReadable',
    });
    expect(await running.ask('casus.open', { id: other.id, visit: running.id() })).toMatchObject({
      ok: true,
    });
    expect(await running.ask('casus.list', { visit: running.id(), ...anyCasus })).toMatchObject({
      ok: true,
      value: { total: 2 },
    });
  });
});
