import { describe, expect, test } from 'vitest';
import { casusRecord } from '#domain/casus/casus';
import type { RecordCommand } from '#domain/record/record-command';
import { type Dossier, inventDossiers } from '../../builders/invented-dossiers';
import { insertDossiers, makeManyCasussen } from '../../builders/many-casussen';
import { quickPorts } from '../../builders/quick-ports';
import { type RunningProgram, startWithVault } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';
import { projections } from './projections';

const wholeList = {
  filter: { phase: null, actor: null, ended: false },
  order: 'name',
  offset: 0,
} as const;

async function started() {
  return startWithVault(await temporaryFolder(), 'test', { ports: quickPorts });
}

function storeOf({ program }: RunningProgram) {
  const open = program.vault.current();
  if (!open) throw new Error('the vault is not open');
  return open.store;
}

/** Makes a dossier as a user does: by commands, form by form and field by field. */
async function typeDossier(running: RunningProgram, { person, casus }: Dossier): Promise<void> {
  await running.must('persoon.create', { key: person.id });
  const visit = running.id();
  for (const [field, value] of Object.entries(person.body.persoonsgegevens)) {
    const expected = field === 'geboortedatum' ? null : '';
    const command: RecordCommand = { kind: 'setField', path: `persoonsgegevens/${field}`, value, expected };
    await running.must('persoon.change', {
      id: person.id,
      key: running.id(),
      visit,
      command,
      clearDraft: false,
    });
  }
  await running.must('casus.create', { key: casus.id, personId: person.id, kind: 'overname' });
  for (const form of casusRecord.forms) {
    const opened = await running.must('casus.open', { id: casus.id, visit: running.id() });
    const [value, expected] = [casus.body[form] as never, opened.body[form] as never];
    const command: RecordCommand = { kind: 'setForm', path: form, value, expected };
    await running.must('casus.change', {
      id: casus.id,
      key: running.id(),
      visit,
      command,
      clearDraft: false,
    });
  }
}

describe('many casussen made at once', () => {
  test('have the same rows as those that were made by commands', async () => {
    const dossiers = inventDossiers(12, 7);
    const typed = await started();
    for (const dossier of dossiers) await typeDossier(typed, dossier);
    const atOnce = await started();
    await insertDossiers(storeOf(atOnce), atOnce.clock, dossiers);
    // Both lists are looked at, which brings search and order up to date.
    for (const running of [typed, atOnce])
      await running.must('casus.list', { ...wholeList, visit: running.id(), limit: 1 });
    expect(await projections(atOnce)).toEqual(await projections(typed));
    for (const running of [typed, atOnce]) await running.end();
  });

  test('are as many as were asked, found by name, and whole', async () => {
    const running = await started();
    const dossiers = await makeManyCasussen(storeOf(running), running.clock, 500, { indexed: true });
    const list = await running.must('casus.list', { ...wholeList, visit: running.id(), limit: 200 });
    expect(list.total).toBe(500);
    const [first] = dossiers;
    const name = first?.person.body.persoonsgegevens.geslachtsnaam ?? '';
    const found = await running.must('search.names', { query: name });
    expect(found.hits.map(({ personId }) => personId)).toContain(first?.person.id);
    const opened = await running.must('casus.open', { id: first?.casus.id ?? '', visit: running.id() });
    expect(opened.body).toEqual(first?.casus.body);
    await running.end();
  });
});
