import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { destroyAgain, rememberedDestructions } from '#main/store/dossier-rows';
import { placeOfDatabase, rowsBeside } from '../../builders/database-beside';
import { decryptedLog, decryptedPages } from '../../builders/decrypted-pages';
import { aNote } from '../../builders/inkomend';
import { secondUser } from './destroying';
import { changeCasus, doelen, everyRow, journalAfter, journalEnd, makeWorld, type World } from './world';

/** Words that occur nowhere else, and what is left of them where an index writes only what differs. */
const canary = 'qwkanariepietvogel';
const rest = 'kanariepietvogel';

describe('security 41: a dossier that is destroyed', () => {
  let world: World;
  beforeEach(async () => {
    world = await makeWorld();
    await fillWithCanary();
  });
  afterEach(() => world.end());

  /** In the casus, its revisions, a letter that came in, the person, a draft, a refusal, the search indexes and an issued document. */
  async function fillWithCanary(): Promise<void> {
    const { running, personId, casusId } = world;
    const text = `zegt ${canary} en meer`;
    const set = (visit: string, value: string, expected: string) =>
      changeCasus(world, visit, { kind: 'setField', path: doelen, value, expected });
    await set(running.id(), text, 'weer slapen');
    await set(running.id(), `${text} nog eens`, text);
    const { kind, path } = { kind: 'setField', path: 'persoonsgegevens/geslachtsnaam' } as const;
    await running.must('persoon.change', {
      id: personId,
      key: running.id(),
      visit: running.id(),
      command: { kind, path, value: canary, expected: 'Testman' },
      clearDraft: false,
    });
    await running.must('casus.keepDraft', {
      id: casusId,
      path: 'afsprakenformulier/contact/eersteAfspraak',
      text: canary,
    });
    await running.must('vernietiging.refuse', {
      key: running.id(),
      personId,
      ground: 'mogelijkeKlacht',
      explanation: canary,
    });
    await running.must('inkomend.receive', {
      id: running.id(),
      note: aNote({ kind: 'afsluitbrief', casusId, note: canary }),
      original: { kind: 'text', text: `Conclusie: ${canary}.` },
      withoutText: false,
    });
    await running.must('document.copy', {
      casusId,
      document: 'afsprakenformulier',
      blank: false,
      wrap: false,
      ascii: false,
    });
    expect((await running.must('search.text', { query: canary })).hits).toHaveLength(1);
    expect((await running.must('search.names', { query: canary })).hits).toHaveLength(1);
  }

  const destroy = async () =>
    world.running.must('vernietiging.carryOut', {
      personId: world.personId,
      ground: 'verzoek',
      ...(await secondUser(world)),
    });

  test('stands in the log and then in the pages before, so that this test can find it', async () => {
    const place = placeOfDatabase(world.running);
    expect((await decryptedLog(place)).includes(rest)).toBe(true);
    await world.running.program.vault.current()?.store.emptyLog();
    expect((await decryptedPages(place)).includes(rest)).toBe(true);
  });

  test('is gone from every table, every page, the log beside the database and the indexes, at once', async () => {
    const place = placeOfDatabase(world.running);
    await destroy();
    expect(await everyRow(world)).not.toContain(rest);
    expect((await decryptedPages(place)).includes(rest)).toBe(false);
    expect((await decryptedLog(place)).includes(rest)).toBe(false);
    expect((await world.running.must('search.text', { query: canary })).hits).toEqual([]);
    expect((await world.running.must('search.names', { query: canary })).hits).toEqual([]);
    await world.running.end();
    expect((await decryptedPages(place)).includes(rest)).toBe(false);
  });

  test('leaves the rows of the journal, which hold ids only, and a row of the destruction', async () => {
    const before = await journalAfter(world);
    const end = journalEnd(world);
    await destroy();
    expect((await journalAfter(world)).slice(0, before.length)).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(canary);
    const { personId } = world;
    expect(await journalAfter(world, end)).toMatchObject([
      { event: 'vernietiging-gevraagd', action: 'D', outcome: 'begun', person_id: personId },
      { event: 'dossier-vernietigd', action: 'D', outcome: 'done', person_id: personId, object: 'verzoek' },
      { event: 'vernietiging-gevraagd', action: 'D', outcome: 'done', person_id: personId },
    ]);
    expect(await world.running.must('journaal.verify', {})).toMatchObject({ state: 'whole' });
  });

  test('can’t be opened, changed or brought back by a command that was on its way', async () => {
    const { running, casusId, personId } = world;
    await destroy();
    expect(await running.ask('casus.open', { id: casusId, visit: running.id() })).toMatchObject({
      code: 'notFound',
    });
    const late = await running.ask('casus.change', {
      id: casusId,
      key: running.id(),
      visit: running.id(),
      command: { kind: 'setField', path: doelen, value: 'x', expected: `zegt ${canary} en meer nog eens` },
      clearDraft: false,
    });
    expect(late).toMatchObject({ ok: false, code: 'notFound' });
    expect(await running.ask('inzage.open', { personId, visit: running.id() })).toMatchObject({
      code: 'notFound',
    });
  });

  test('leaves the dossiers of others as they were', async () => {
    const { running } = world;
    const other = await running.must('persoon.create', { key: running.id() });
    const { id } = await running.must('casus.create', {
      key: running.id(),
      personId: other.id,
      kind: 'overname',
    });
    await destroy();
    expect(await running.ask('casus.open', { id, visit: running.id() })).toMatchObject({ ok: true });
  });

  test('is remembered by ids, date and numbers alone, with a certificate that holds nothing of it', async () => {
    const { running } = world;
    const destroyed = await destroy();
    expect(destroyed).toMatchObject({
      ground: 'verzoek',
      userName: 'H. Voorbeeld',
      confirmedBy: 'P. Tweede-Model',
      counts: { casussen: 1, drafts: 1, documents: 1 },
    });
    const { destructions } = await running.must('vernietiging.list', { visit: running.id() });
    expect(destructions).toEqual([destroyed]);
    running.machine.saveTo = join(running.folder, 'verklaring.docx');
    const saved = await running.must('vernietiging.saveCertificate', { id: destroyed.id, format: 'docx' });
    expect(saved).toEqual({ saved: true, fileName: 'verklaring.docx' });
  });

  test('names the copies of before it that still hold it', async () => {
    const copy = 'dossier-1.db.voor-versie-3';
    await writeFile(join(world.running.folder, copy), 'oud');
    world.running.clock.set('2099-01-01T08:00:00.000Z');
    expect((await destroy()).backups).toMatchObject([{ name: copy }]);
    expect(await readdir(world.running.folder)).toContain(copy);
  });

  test('that comes back with a restored copy is taken out again', async () => {
    const { running, personId, casusId } = world;
    await destroy();
    const store = running.program.vault.current()?.store;
    if (!store) throw new Error('the vault is not open');
    const remembered = await store.read(rememberedDestructions);
    const older = await makeWorld();
    const olderStore = older.running.program.vault.current()?.store;
    expect({ personId, casusId }).toEqual({ personId: older.personId, casusId: older.casusId });
    for (let twice = 0; twice < 2; twice += 1)
      await olderStore?.write(({ db }) => destroyAgain(db, remembered));
    const rows = await rowsBeside(older.running, 'SELECT id FROM person UNION SELECT id FROM casus');
    expect(rows).toEqual([]);
    expect(await olderStore?.read(rememberedDestructions)).toEqual(remembered);
    await older.end();
  });
});
