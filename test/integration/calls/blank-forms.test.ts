import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentNames } from '#domain/document/document-model';
import { overnameDocuments } from '#domain/overname/overname-documents';
import { journalAfter, journalEnd, makeWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.end());

const forms = documentNames.filter((name) => overnameDocuments[name].blank !== null);

describe.each(forms)('%s as an empty form', (document) => {
  test('is journalled and is no issued document; filled in it is one', async () => {
    const { running, casusId } = world;
    const which = { casusId, document, wrap: false, ascii: false };
    const end = journalEnd(world);
    await running.must('document.copy', { ...which, blank: true });
    const issued = () => running.must('document.issued', { casusId, visit: running.id() });
    expect((await issued()).documents).toEqual([]);
    const rows = await journalAfter(world, end);
    expect(rows.filter(({ event }) => event === 'document-gekopieerd').at(-1)).toMatchObject({
      casus_id: casusId,
      object: `${document} leeg clipboard`,
    });
    await running.must('document.copy', { ...which, blank: false });
    expect((await issued()).documents).toMatchObject([{ document, format: 'clipboard', outdated: false }]);
  });
});

test('a document lies on paper as its model says: the herstelplan across, the others upright', async () => {
  const { running, casusId } = world;
  for (const document of forms) await running.must('document.print', { casusId, document, blank: true });
  const across = forms.map((name) => (name === 'herstelplan' ? 'landscape' : 'portrait'));
  expect(running.machine.orientations).toEqual(across);
});

test('a letter has no empty form', async () => {
  const { running, casusId } = world;
  const which = { casusId, document: 'terugkeer-aanvraag' as const, wrap: false, ascii: false };
  expect(await running.ask('document.copy', { ...which, blank: true })).toMatchObject({ code: 'notFound' });
});
