import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { quickPorts } from '../../builders/quick-ports';
import { password, startProgram } from '../../builders/running-program';
import { doelen, makeWorld, type World } from './world';

const eersteAfspraak = 'afsprakenformulier/contact/eersteAfspraak';
let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

const keep = (path: string, text: string) =>
  world.running.ask('casus.keepDraft', { id: world.casusId, path, text });

async function drafts(running = world.running) {
  return (await running.must('casus.open', { id: world.casusId, visit: running.id() })).drafts;
}

function setDate(value: string | null, expected: string | null, clearDraft: boolean) {
  const { running, casusId } = world;
  const command = { kind: 'setField' as const, path: eersteAfspraak, value, expected };
  return running.must('casus.change', {
    id: casusId,
    key: running.id(),
    visit: running.id(),
    command,
    clearDraft,
  });
}

describe('text that can’t be parsed yet', () => {
  test('is kept as typed, and comes back when the casus is opened', async () => {
    await keep(eersteAfspraak, '  7 dec of zo…');
    expect(await drafts()).toEqual([{ path: eersteAfspraak, text: '  7 dec of zo…' }]);
  });

  test('is kept over the end of the program', async () => {
    await keep(eersteAfspraak, 'volgende week');
    await world.running.end();
    const later = await startProgram(world.running.folder, 'later', { ports: quickPorts });
    await later.must('vault.unlock', { password });
    expect(await drafts(later)).toEqual([{ path: eersteAfspraak, text: 'volgende week' }]);
    await later.end();
  });

  test('takes the place of what was typed there before', async () => {
    await keep(eersteAfspraak, '7');
    await keep(eersteAfspraak, '7 d');
    expect(await drafts()).toEqual([{ path: eersteAfspraak, text: '7 d' }]);
  });

  test('leaves the value that stands in the field, and the version', async () => {
    await setDate('2026-12-07', null, false);
    const before = await world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
    await keep(eersteAfspraak, '7 ja');
    const after = await world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
    expect(after.body).toEqual(before.body);
    expect(after.version).toBe(before.version);
  });

  test('goes with the value that takes its place', async () => {
    await keep(eersteAfspraak, '7 dec');
    await setDate('2026-12-07', null, true);
    expect(await drafts()).toEqual([]);
  });

  test('stays when that value is a conflict', async () => {
    await keep(eersteAfspraak, '7 dec');
    expect(await setDate('2026-12-07', '2026-01-01', true)).toMatchObject({ applied: false });
    expect(await drafts()).toHaveLength(1);
  });

  test('stays when another field changes', async () => {
    await keep(eersteAfspraak, '7 dec');
    const { running, casusId } = world;
    const command = { kind: 'setField' as const, path: doelen, value: 'a', expected: 'weer slapen' };
    await running.must('casus.change', {
      id: casusId,
      key: running.id(),
      visit: running.id(),
      command,
      clearDraft: true,
    });
    expect(await drafts()).toHaveLength(1);
  });

  test('goes when the field is emptied', async () => {
    await keep(eersteAfspraak, '7 dec');
    await keep(eersteAfspraak, '');
    expect(await drafts()).toEqual([]);
  });

  test.each([
    'niets',
    'afsprakenformulier',
    'afsprakenformulier/doelen',
    'afsprakenformulier/agreements',
    'acts',
  ])('has no place at %s', async (path) => {
    expect(await keep(path, 'x')).toMatchObject({ ok: false, code: 'unknownPlace', paths: [path] });
    expect(await drafts()).toEqual([]);
  });

  test('of a casus that isn’t there is refused', async () => {
    const input = { id: world.running.id(), path: eersteAfspraak, text: 'x' };
    expect(await world.running.ask('casus.keepDraft', input)).toMatchObject({ ok: false, code: 'notFound' });
  });

  test('belongs to one record: that of a person and that of a casus don’t meet', async () => {
    const { running, personId } = world;
    await running.must('persoon.keepDraft', {
      id: personId,
      path: 'persoonsgegevens/geboortedatum',
      text: '3-2',
    });
    expect(await drafts()).toEqual([]);
    const person = await running.must('persoon.open', { id: personId, visit: running.id() });
    expect(person.drafts).toEqual([{ path: 'persoonsgegevens/geboortedatum', text: '3-2' }]);
  });
});
