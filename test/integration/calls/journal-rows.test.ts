import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallDefinition } from '#contract/call-definition';
import { type CallName, callNames } from '#contract/call-names';
import { calls } from '#contract/calls';
import { askSample, samples } from './sample-inputs';
import { journalAfter, journalEnd, makeWorld, type World } from './world';

/** Whom the row of a call names: the person, the person and the casus, or nobody. */
function concerns(name: CallName): 'casus' | 'person' | 'nobody' {
  if (name === 'casus.list') return 'nobody';
  if (/^(casus|document|crisis)\./.test(name)) return 'casus';
  if (/^inkomend\.(open|note|change|letter)$/.test(name)) return 'casus';
  return /^(persoon|inzage)\./.test(name) || name === 'vernietiging.refuse' ? 'person' : 'nobody';
}

/** What a row says it is about, where that follows from the sample. */
const objects: { readonly [Name in CallName]?: string } = {
  'praktijk.open': 'praktijk',
  'praktijk.change': 'praktijk/praktijkgegevens',
  'praktijk.restore': 'praktijk/praktijkgegevens',
  'persoon.change': 'persoon/persoonsgegevens',
  'casus.open': 'casus',
  'casus.change': 'casus/afsprakenformulier',
  'casus.revision': 'casus/afsprakenformulier',
  'casus.create': 'overname',
  'casus.recordAct': 'overgenomen',
  'document.preview': 'afsprakenformulier',
  'document.text': 'afsprakenformulier',
  'document.save': 'afsprakenformulier txt',
  'document.print': 'afsprakenformulier print',
  'document.copy': 'afsprakenformulier clipboard',
  'inkomend.note': 'telefoontje',
  'inkomend.receive': 'afsluitbrief',
  'document.saveCalendar': 'ics',
  'journaal.verify': 'whole',
  'journaal.export': 'csv',
  'inzage.saveDossier': 'pdf json',
  'vernietiging.refuse': 'wettelijkePlicht',
  'vernietiging.saveCertificate': 'pdf',
  'bewaartermijn.change': '20',
  'settings.change': 'lockAfterMinutes',
};

describe('security 37, 38: the journal', () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
    world.running.machine.saveTo = join(world.running.folder, 'formulier.txt');
  });
  afterAll(() => world.end());

  // Locking and destroying have tests of their own: their rows are more, or of someone else.
  const apart: readonly CallName[] = ['vault.lock', 'vernietiging.carryOut'];
  const journalled = callNames.filter((name) => !('none' in calls[name].journal) && !apart.includes(name));
  const unjournalled = callNames.filter((name) => 'none' in calls[name].journal);

  test.each(journalled)(
    'has a row of %s with what happened, who did it and whom it concerned',
    async (name) => {
      const definition: CallDefinition = calls[name];
      if ('none' in definition.journal) return;
      const { event, action } = definition.journal;
      const input = (await samples[name](world)) as Readonly<Record<string, unknown>>;
      const end = journalEnd(world);
      const answer = await world.running.ask(name, input as never);
      expect(answer, name).toMatchObject({ ok: true });
      const rows = await journalAfter(world, end);
      const made = answer.ok ? (answer.value as { id?: string }) : {};
      const casusId = name === 'casus.create' ? (made.id ?? null) : world.casusId;
      const personId = name === 'persoon.create' ? (made.id ?? null) : world.personId;
      const whom = {
        casus: { casus_id: casusId, person_id: personId },
        person: { casus_id: null, person_id: personId },
        nobody: { casus_id: null, person_id: null },
      }[concerns(name)];
      const who = { user_id: world.userId, user_name: 'H. Voorbeeld', roles: 'huisarts beheerder' };
      const done = { event, action, outcome: 'done', ...who, ...whom };
      if (definition.kind === 'external') {
        const known = { casus_id: whom.casus_id, person_id: concerns(name) === 'person' ? personId : null };
        const begun = { event, action, outcome: 'begun', ...who, ...known };
        expect(rows).toMatchObject([begun, done]);
      } else {
        expect(rows).toMatchObject([done]);
      }
      const object = objects[name];
      if (object !== undefined) expect(rows.at(-1)?.object).toBe(object);
    },
  );

  test.each(unjournalled)('has no row of %s, for the reason that the table gives', async (name) => {
    const end = journalEnd(world);
    await askSample(world, name);
    expect(await journalAfter(world, end)).toEqual([]);
  });

  test('has one row of what is seen twice in one visit, also when it is asked side by side', async () => {
    const visit = world.running.id();
    const end = journalEnd(world);
    await Promise.all([1, 2, 3].map(() => world.running.must('casus.open', { id: world.casusId, visit })));
    await world.running.must('casus.open', { id: world.casusId, visit });
    expect(await journalAfter(world, end)).toMatchObject([{ event: 'casus-gezien' }]);
  });

  test('has a row of each visit, and of each casus, also under the same visit', async () => {
    const visit = world.running.id();
    const other = await world.running.must('casus.create', {
      key: world.running.id(),
      personId: world.personId,
      kind: 'overname',
    });
    const end = journalEnd(world);
    await world.running.must('casus.open', { id: world.casusId, visit });
    await world.running.must('casus.open', { id: other.id, visit });
    await world.running.must('document.issued', { casusId: world.casusId, visit });
    await world.running.must('document.issued', { casusId: other.id, visit });
    await world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
    expect((await journalAfter(world, end)).map(({ event, casus_id }) => [event, casus_id])).toEqual([
      ['casus-gezien', world.casusId],
      ['casus-gezien', other.id],
      ['documenten-gezien', world.casusId],
      ['documenten-gezien', other.id],
      ['casus-gezien', world.casusId],
    ]);
  });

  test('has a row of each search, without what was searched for', async () => {
    const end = journalEnd(world);
    await world.running.must('search.text', { query: 'slapen' });
    await world.running.must('search.text', { query: 'slapen' });
    const rows = await journalAfter(world, end);
    expect(rows.map(({ event }) => event)).toEqual(['gezocht-in-dossiers', 'gezocht-in-dossiers']);
    expect(JSON.stringify(rows)).not.toContain('slapen');
  });

  test('has no row of something that isn’t there to be seen', async () => {
    const end = journalEnd(world);
    const answer = await world.running.ask('casus.open', {
      id: world.running.id(),
      visit: world.running.id(),
    });
    expect(answer).toMatchObject({ ok: false, code: 'notFound' });
    expect(await journalAfter(world, end)).toEqual([]);
  });

  test('says that a change was refused, and over a conflict whose value was shown', async () => {
    const end = journalEnd(world);
    const change = { id: world.casusId, visit: world.running.id(), clearDraft: false };
    const path = 'afsprakenformulier/doelen/doelen';
    const conflict = await world.running.must('casus.change', {
      ...change,
      key: world.running.id(),
      command: { kind: 'setField', path, value: 'b', expected: 'iets anders' },
    });
    expect(conflict).toMatchObject({ applied: false });
    const unknown = await world.running.ask('casus.change', {
      ...change,
      key: world.running.id(),
      command: { kind: 'setField', path: 'niets', value: 'b', expected: '' },
    });
    expect(unknown).toMatchObject({ code: 'unknownPlace' });
    expect(await journalAfter(world, end)).toMatchObject([
      { event: 'casus-gewijzigd', outcome: 'refused', casus_id: world.casusId, person_id: world.personId },
      { event: 'casus-gewijzigd', outcome: 'refused' },
    ]);
  });

  test('says that a document was not handed over when the user backed out, and that it failed when it did', async () => {
    const { running, casusId, personId } = world;
    const whose = { casus_id: casusId, person_id: personId };
    running.machine.saveTo = null;
    running.machine.printerReady = false;
    running.machine.pdf = null;
    const end = journalEnd(world);
    await askSample(world, 'document.save');
    await askSample(world, 'document.print');
    expect(await askSample(world, 'document.preview')).toMatchObject({ code: 'engineFailed' });
    expect(await journalAfter(world, end)).toMatchObject([
      { event: 'document-bewaard', outcome: 'begun' },
      { event: 'document-bewaard', outcome: 'refused', ...whose },
      { event: 'document-afgedrukt', outcome: 'begun' },
      { event: 'document-afgedrukt', outcome: 'refused', ...whose },
      { event: 'document-bekeken', outcome: 'begun' },
      { event: 'document-bekeken', outcome: 'refused', casus_id: casusId },
    ]);
  });

  test('says that something failed when the machine did', async () => {
    const { running } = world;
    const copyText = running.machine.copyText;
    running.machine.copyText = () => Promise.reject(new Error('geheim'));
    const end = journalEnd(world);
    expect(await askSample(world, 'document.copy')).toMatchObject({ code: 'internal' });
    running.machine.copyText = copyText;
    expect(await journalAfter(world, end)).toMatchObject([
      { event: 'document-gekopieerd', outcome: 'begun' },
      { event: 'document-gekopieerd', outcome: 'failed' },
    ]);
  });

  test('ends a session with the rows of leaving and closing', async () => {
    const ended = await makeWorld();
    const end = journalEnd(ended);
    await ended.running.must('vault.lock', {});
    await ended.running.must('vault.unlock', { password: 'vier woorden voor een kluis' });
    expect(await journalAfter(ended, end)).toMatchObject([
      { event: 'afmelden', outcome: 'begun' },
      { event: 'kluis-gesloten', object: 'user' },
      { event: 'aanmelden' },
    ]);
    await ended.end();
  });

  test('holds no clinical text, no name of a patient and no search, whatever was asked', async () => {
    const rows = JSON.stringify(await journalAfter(world));
    for (const text of ['slapen', 'Testman', 'belt', 'testman']) expect(rows).not.toContain(text);
  });
});
