import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { RecordCommand } from '#domain/record/record-command';
import { period } from '#domain/regio/period';
import type { RegionPack } from '#domain/regio/region-pack';
import { plainDate } from '#domain/tijd/plain-date';
import { bundledPacks } from '#main/regio/bundled-packs';
import { rowsBeside } from '../../builders/database-beside';
import { changeCasus, journalAfter, journalEnd, makeWorld, type World } from './world';

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.end();
});

async function begin(): Promise<World> {
  const world = await makeWorld();
  worlds.push(world);
  return world;
}

function eemland(version: string, different: Partial<RegionPack> = {}): RegionPack {
  const [pack] = bundledPacks().filter(({ id }) => id === 'eemland');
  if (!pack) throw new Error('No pack eemland');
  return { ...pack, version, ...different };
}

async function choose({ running }: World, content: unknown) {
  const path = join(running.folder, 'pakket.json');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(path, text);
  running.machine.chosen = path;
  const chosen = await running.must('regio.choosePack', {});
  // Whatever is in it, the file stays as it is.
  expect(await readFile(path, 'utf8')).toBe(text);
  return chosen;
}

async function keep(world: World, packs: readonly (readonly [string, string])[]) {
  const { running, casusId } = world;
  const { body } = await running.must('casus.open', { id: casusId, visit: running.id() });
  await changeCasus(world, running.id(), {
    kind: 'setField',
    path: 'regio/packs',
    value: packs.map((kept) => [...kept]),
    expected: body.regio.packs,
  });
}

async function changePraktijk({ running, praktijkId }: World, command: RecordCommand) {
  const change = { id: praktijkId, key: running.id(), visit: running.id(), command, clearDraft: false };
  await running.must('praktijk.change', change);
}

async function record({ running, casusId }: World, event: 'afschalingAangevraagd', date: string) {
  const { version } = await running.must('casus.open', { id: casusId, visit: running.id() });
  await running.must('casus.recordAct', {
    id: casusId,
    key: running.id(),
    expectedVersion: version,
    act: { kind: 'gebeurtenis', event, date: plainDate(date) },
  });
}

const rowsOfWork = async ({ running }: World) => {
  const { groups } = await running.must('vandaag.list', { visit: running.id(), limit: 100 });
  return [...groups.late.rows, ...groups.today.rows, ...groups.thisWeek.rows, ...groups.waiting.rows];
};

test('a newer pack is read, kept and offered; a casus goes on with the version with which it began', async () => {
  const world = await begin();
  const { running } = world;
  await keep(world, [['eemland', '1.2']]);
  const begun = journalEnd(world);
  const next = eemland('1.3', { name: 'Eemland en omgeving' });
  const chosen = await choose(world, next);
  expect(chosen).toMatchObject({ outcome: 'newer', pack: { version: '1.3' }, present: { version: '1.2' } });
  await running.must('regio.acceptPack', { pack: next });
  const rows = await journalAfter(world, begun);
  expect(rows.map(({ event, outcome, object }) => [event, outcome, object])).toEqual([
    ['regiopakket-bekeken', 'begun', ''],
    ['regiopakket-bekeken', 'done', ''],
    ['regiopakket-ingelezen', 'done', 'eemland 1.3'],
  ]);
  const { packs } = await running.must('regio.packs', {});
  expect(packs.find(({ id }) => id === 'eemland')?.version).toBe('1.3');
  const kept = await running.must('regio.ofCasus', { packs: [['eemland', '1.2']] });
  expect(kept).toMatchObject({
    packs: [{ name: 'Eemland', version: '1.2' }],
    newer: [{ present: { version: '1.2' }, newest: { version: '1.3' } }],
  });
  expect(await running.must('regio.ofCasus', { packs: [['eemland', '1.3']] })).toMatchObject({
    packs: [{ name: 'Eemland en omgeving', version: '1.3' }],
    newer: [],
  });
});

test('the same and an older version are said to be so, and are not kept', async () => {
  const world = await begin();
  const { running } = world;
  for (const [version, outcome] of [
    ['1.2', 'equal'],
    ['1.1', 'older'],
  ] as const) {
    const pack = eemland(version, { name: 'Iets anders' });
    expect(await choose(world, pack)).toMatchObject({ outcome, present: { name: 'Eemland' } });
    expect(await running.ask('regio.acceptPack', { pack })).toMatchObject({
      ok: false,
      code: 'packNotNewer',
    });
  }
});

test('a pack of a region that is not known yet is the first of it', async () => {
  const world = await begin();
  const pack = eemland('2026', { id: 'fictieland', name: 'Fictieland' });
  expect(await choose(world, pack)).toMatchObject({ outcome: 'first', present: null });
});

test('what is wrong with a file names pack, rule and field; nothing is kept', async () => {
  const world = await begin();
  const pack = eemland('1.3');
  const rules = pack.rules.map((rule, index) => (index === 0 ? { ...rule, period: 'een jaar' } : rule));
  const wrong = await choose(world, { ...pack, rules });
  expect(wrong).toEqual({
    outcome: 'unreadable',
    problems: [
      'Pakket eemland, regel terugkeer-venster, veld period: geen ISO 8601-periode als P12M, P6W of P3D',
    ],
  });
  const json = { outcome: 'unreadable', problems: ['Het bestand is geen geldige JSON.'] };
  expect(await choose(world, '{ "id": ')).toEqual(json);
  world.running.machine.chosen = join(world.running.folder, 'weg.json');
  expect(await world.running.must('regio.choosePack', {})).toMatchObject({ outcome: 'unreadable' });
  world.running.machine.chosen = null;
  expect(await world.running.must('regio.choosePack', {})).toEqual({ outcome: 'cancelled' });
  const rows = await rowsBeside(world.running, 'SELECT id, version FROM pack WHERE user_id IS NOT NULL');
  expect(rows).toEqual([]);
});

test('the vault keeps what came with the program', async () => {
  const world = await begin();
  const rows = await rowsBeside(world.running, 'SELECT id FROM pack ORDER BY id');
  expect(rows.map(({ id }) => id)).toEqual(
    bundledPacks()
      .map(({ id }) => id)
      .sort(),
  );
});

test('a clock that was started is work, which moves when the practice chooses another length', async () => {
  const world = await begin();
  const { running } = world;
  const rule = 'mono-overname';
  const open = eemland('1.3', {
    rules: eemland('1.3').rules.map((one) =>
      one.id === rule && one.kind === 'deadline' ? { ...one, alternatives: [period('P5W')] } : one,
    ),
  });
  await running.must('regio.acceptPack', { pack: open });
  await keep(world, [['eemland', '1.3']]);
  // Today is 22 November 2026: six weeks after 16 October is the 27th, five weeks the 20th.
  await record(world, 'afschalingAangevraagd', '2026-10-16');
  expect(await rowsOfWork(world)).toMatchObject([{ what: 'Mono ggz neemt over', due: '2026-11-27' }]);
  const choice = { id: running.id(), pack: 'eemland', rule, period: 'P5W', from: null };
  await changePraktijk(world, { kind: 'addItem', path: 'regio/choices', item: choice, before: null });
  expect(await rowsOfWork(world)).toMatchObject([{ what: 'Mono ggz neemt over', due: '2026-11-20' }]);
});

test('a window shows in its last thirty days, and never as late work', async () => {
  const world = await begin();
  const { running } = world;
  await keep(world, [['eemland', '1.2']]);
  const closing = async (day: string) => {
    const path = 'besluit/behandelingAfgesloten';
    const { body } = await running.must('casus.open', { id: world.casusId, visit: running.id() });
    const expected = body.besluit.behandelingAfgesloten;
    await changeCasus(world, running.id(), { kind: 'setField', path, value: day, expected });
    return (await running.must('vandaag.list', { visit: running.id(), limit: 100 })).closing;
  };
  expect(await closing('2025-12-22')).toMatchObject({
    total: 1,
    rows: [{ naam: 'Testman', what: 'Terugkeerconsultatie mogelijk', lastDay: '2026-12-22' }],
  });
  expect(await closing('2025-12-23')).toMatchObject({ total: 0 });
  expect(await closing('2025-11-21')).toMatchObject({ total: 0 });
  // That nobody took the care over is work of its own.
  expect((await rowsOfWork(world)).map(({ origin }) => origin)).toEqual(['nietOvergenomen']);
});
