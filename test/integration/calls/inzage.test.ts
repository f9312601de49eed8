import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeCasus, doelen, makeWorld, type World } from './world';

describe('an inzage', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
    await world.running.must('casus.create', {
      key: world.running.id(),
      personId: world.personId,
      kind: 'overname',
    });
    await world.running.must('casus.keepDraft', {
      id: world.casusId,
      path: 'afsprakenformulier/contact/eersteAfspraak',
      text: '7 dec',
    });
    await world.running.must('document.copy', {
      casusId: world.casusId,
      document: 'herstelplan',
      blank: false,
      wrap: false,
      ascii: false,
    });
  });
  afterAll(() => world.end());

  async function saved() {
    const { running, personId } = world;
    running.machine.saveTo = join(running.folder, 'inzage.pdf');
    const { fileNames } = await running.must('inzage.saveDossier', { personId });
    return fileNames;
  }

  test('is a PDF, and JSON with every casus, form, change, draft and document', async () => {
    expect(await saved()).toEqual(['inzage.pdf', 'inzage.json']);
    const dossier = JSON.parse(await readFile(join(world.running.folder, 'inzage.json'), 'utf8'));
    expect(dossier.persoon.persoonsgegevens.geslachtsnaam).toBe('Testman');
    expect(dossier.casussen).toHaveLength(2);
    const [first] = dossier.casussen;
    expect(first.body.afsprakenformulier.doelen.doelen).toBe('weer slapen');
    expect(first.body.acts).toEqual([]);
    expect(first.body.opvolging.marks).toEqual([]);
    expect(first.drafts).toMatchObject([{ text: '7 dec' }]);
    expect(first.revisions).toMatchObject([{ form: 'afsprakenformulier', userName: 'H. Voorbeeld' }]);
    expect(first.issued).toMatchObject([{ document: 'herstelplan', format: 'clipboard' }]);
  });

  test('replaces no other file than the one that was asked about', async () => {
    await writeFile(join(world.running.folder, 'inzage.json'), 'van een ander');
    expect(await saved()).toEqual(['inzage.pdf', 'inzage (2).json']);
    expect(await readFile(join(world.running.folder, 'inzage.json'), 'utf8')).toBe('van een ander');
  });

  test('makes no file when the user backs out', async () => {
    const { running, personId } = world;
    const before = await readdir(running.folder);
    running.machine.saveTo = null;
    expect(await running.must('inzage.saveDossier', { personId })).toEqual({ saved: false, fileNames: [] });
    expect(await readdir(running.folder)).toEqual(before);
  });

  test('of who used the dossier holds no clinical text and no internal number', async () => {
    const { running, personId } = world;
    const { text } = await running.must('inzage.overview', { personId, visit: running.id() });
    expect(text).toContain('H. Voorbeeld');
    expect(text).toContain('Wijzigde uw dossier');
    expect(text).toContain('Kopieerde een document over u');
    expect(text).not.toMatch(/slapen|belt|[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});

describe('the retention term', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.end());

  const proposed = () => world.running.must('bewaartermijn.list', { visit: world.running.id(), limit: 10 });

  test('security 41: proposes a dossier twenty years after its last change, and destroys nothing', async () => {
    expect(await proposed()).toMatchObject({ years: 20, total: 0, rows: [] });
    world.running.clock.set('2046-11-22T08:00:00.000Z');
    expect((await proposed()).total).toBe(0);
    world.running.clock.set('2046-11-23T08:00:00.000Z');
    expect(await proposed()).toMatchObject({
      total: 1,
      rows: [
        { personId: world.personId, naam: 'Testman', lastChangedOn: '2026-11-22', keptUntil: '2046-11-22' },
      ],
    });
    expect(
      await world.running.ask('casus.open', { id: world.casusId, visit: world.running.id() }),
    ).toMatchObject({ ok: true });
  });

  test('begins anew with a change of any casus of the person', async () => {
    await changeCasus(world, world.running.id(), {
      kind: 'setField',
      path: doelen,
      value: 'goed slapen',
      expected: 'weer slapen',
    });
    expect((await proposed()).total).toBe(0);
  });

  test('can be set to another number of years, for the whole practice', async () => {
    world.running.clock.set('2057-11-24T08:00:00.000Z');
    expect((await proposed()).total).toBe(0);
    await world.running.must('bewaartermijn.change', { years: 10 });
    expect(await proposed()).toMatchObject({ years: 10, total: 1 });
  });
});

test('rectification keeps the old text in the history, and the journal says who changed it', async () => {
  const world = await makeWorld();
  const { running, casusId } = world;
  const visit = running.id();
  await changeCasus(world, visit, {
    kind: 'setField',
    path: doelen,
    value: 'weer werken',
    expected: 'weer slapen',
  });
  const { revisions } = await running.must('casus.history', { id: casusId, visit: running.id() });
  const [newest] = revisions;
  expect(newest).toMatchObject({ form: 'afsprakenformulier', userName: 'H. Voorbeeld' });
  const revision = await running.must('casus.revision', {
    id: casusId,
    number: newest?.number ?? 0,
    visit: running.id(),
  });
  expect(revision).toMatchObject({
    before: { doelen: { doelen: 'weer slapen' } },
    after: { doelen: { doelen: 'weer werken' } },
  });
  await world.end();
});
