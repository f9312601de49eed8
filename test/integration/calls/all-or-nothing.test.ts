import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallName, callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { errorText } from '#contract/error-texts';
import { createDispatcher, type Dispatch } from '#main/calls/dispatcher';
import type { Handlers } from '#main/calls/handler';
import { createHandlers } from '#main/calls/handlers';
import { readDroppedLetter } from '#main/letters/letter-process';
import { bugReport } from '#main/program-log';
import type { OpenSession } from '#main/session/open-session';
import { StoreFault } from '#main/store/driver';
import { letterProcessFromSource } from '../../builders/letter-process-from-source';
import { ownWindow } from '../../builders/running-program';
import { seededIds } from '../../builders/seeded-ids';
import { askSample, samples } from './sample-inputs';
import { everyRow, journalAfter, journalEnd, makeWorld, type World } from './world';

const writes = callNames.filter((name) => calls[name].kind === 'write');
const journalledWrites = writes.filter((name) => !('none' in calls[name].journal));
const journalledReads = callNames.filter(
  (name) => calls[name].kind === 'read' && !('none' in calls[name].journal),
);
const full = new StoreFault('diskFull', 'SQLITE_FULL');

function openSession({ running }: World): OpenSession {
  const open = running.program.vault.current();
  if (!open) throw new Error('the vault is not open');
  return open;
}

function handlersOf({ running }: World): Handlers {
  return createHandlers({
    ...running.program,
    clock: running.clock,
    ids: seededIds('beside'),
    machine: running.machine,
    facts: { version: '0.0.0', standIn: true },
    readLetter: (file) => readDroppedLetter(file, letterProcessFromSource),
  });
}

/** A dispatcher on the open vault, with something else in the place of its handlers or of its journal. */
function dispatcherOf(
  world: World,
  put: {
    readonly handlers?: Handlers;
    readonly rowFails?: boolean;
    readonly onBug?: (error: unknown) => void;
  },
): Dispatch {
  const open = openSession(world);
  const { store } = open;
  const failing: typeof store = {
    ...store,
    write: (work) => store.write((context) => work({ ...context, record: () => Promise.reject(full) })),
  };
  return createDispatcher({
    handlers: put.handlers ?? handlersOf(world),
    session: () => (put.rowFails ? { ...open, store: failing } : open),
    clock: world.running.clock,
    onBug: (_call, error) => put.onBug?.(error),
  });
}

describe('security 37: a change and its row', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.end());

  test.each(journalledWrites)('%s: when the row can’t be written, nothing is', async (name) => {
    const dispatch = dispatcherOf(world, { rowFails: true });
    const input = await samples[name](world);
    const before = await everyRow(world);
    expect(await dispatch(name, input, ownWindow)).toMatchObject({
      ok: false,
      code: 'diskFull',
      message: errorText('diskFull'),
    });
    expect(await everyRow(world)).toBe(before);
  });

  test.each(writes)('%s: when the work fails after it has written, neither is kept', async (name) => {
    const handlers = handlersOf(world);
    const work = handlers[name] as (input: unknown, access: unknown) => Promise<unknown>;
    const failing = {
      ...handlers,
      [name]: async (input: unknown, access: unknown) => {
        await work(input, access);
        throw new Error('geheim van Testman');
      },
    };
    const bugs: unknown[] = [];
    const dispatch = dispatcherOf(world, { handlers: failing, onBug: (error) => bugs.push(error) });
    const input = await samples[name](world);
    const before = await everyRow(world);
    const answer = await dispatch(name, input, ownWindow);
    expect(answer).toEqual({ ok: false, code: 'internal', message: errorText('internal'), paths: [] });
    expect(await everyRow(world)).toBe(before);
    expect(bugs).toHaveLength(1);
    expect(JSON.stringify(bugReport('now', name, bugs[0]))).not.toContain('geheim');
  });

  test.each(journalledReads)('%s: what can’t be journalled isn’t shown', async (name) => {
    const dispatch = dispatcherOf(world, { rowFails: true });
    const answer = await dispatch(name, await samples[name](world), ownWindow);
    expect(answer).toMatchObject({ ok: false, code: 'diskFull' });
    expect(JSON.stringify(answer)).not.toMatch(/Testman|slapen/);
  });

  test('a visit whose row failed is journalled at the next look', async () => {
    const input = { id: world.casusId, visit: world.running.id() };
    await dispatcherOf(world, { rowFails: true })('casus.open', input, ownWindow);
    const end = journalEnd(world);
    await world.running.must('casus.open', input);
    expect(await journalAfter(world, end)).toMatchObject([{ event: 'casus-gezien' }]);
  });

  test('a visit whose first change failed has its revision with the next', async () => {
    const input = await samples['casus.change'](world);
    const count = async () =>
      (await world.running.must('casus.history', { id: world.casusId, visit: world.running.id() })).revisions
        .length;
    const before = await count();
    await dispatcherOf(world, { rowFails: true })('casus.change', input, ownWindow);
    expect(await count()).toBe(before);
    await world.running.must('casus.change', input);
    expect(await count()).toBe(before + 1);
  });

  test('nothing outside is begun when its intent can’t be journalled', async () => {
    const dispatch = dispatcherOf(world, { rowFails: true });
    const copied = world.running.machine.copied.length;
    const answer = await dispatch('document.copy', await samples['document.copy'](world), ownWindow);
    expect(answer).toMatchObject({ code: 'diskFull' });
    expect(world.running.machine.copied).toHaveLength(copied);
  });
});

describe('a handler with a bug', () => {
  test('that answers something else than the table says gives nothing away', async () => {
    const world = await makeWorld();
    const name: CallName = 'casus.list';
    const handlers: Handlers = {
      ...handlersOf(world),
      [name]: async () => ({ ok: true, value: { rows: 'geheim', total: 1 } as never, about: {} }),
    };
    const answer = await dispatcherOf(world, { handlers })(name, await samples[name](world), ownWindow);
    expect(answer).toMatchObject({ code: 'internal' });
    expect(JSON.stringify(answer)).not.toContain('geheim');
    await world.end();
  });
});

describe('security 9: the vault locks while something outside is under way', () => {
  test('a document is not saved after the lock, though its dialog was still open', async () => {
    const world = await makeWorld();
    const path = join(world.running.folder, 'formulier.txt');
    world.running.machine.askWhereToSave = async () => {
      await world.running.program.vault.lock('idle');
      return path;
    };
    expect(await askSample(world, 'document.save')).toMatchObject({ ok: false, code: 'locked' });
    await expect(access(path)).rejects.toMatchObject({ code: 'ENOENT' });
    await world.end();
  });

  test('a print that ran into the lock is answered with: locked', async () => {
    const world = await makeWorld();
    world.running.machine.print = async () => {
      await world.running.program.vault.lock('idle');
      return true;
    };
    expect(await askSample(world, 'document.print')).toMatchObject({ ok: false, code: 'locked' });
    expect(world.running.bugs).toEqual([]);
    await world.end();
  });

  test('a dialog holds up no save', async () => {
    const world = await makeWorld();
    let answerDialog = () => undefined as unknown;
    world.running.machine.askWhereToSave = () =>
      new Promise((resolve) => {
        answerDialog = () => resolve(null);
      });
    const saving = askSample(world, 'document.save');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await askSample(world, 'casus.change')).toMatchObject({ ok: true });
    answerDialog();
    expect(await saving).toMatchObject({ ok: true, value: { saved: false } });
    await world.end();
  });
});
