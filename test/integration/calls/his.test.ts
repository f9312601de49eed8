import { expect, test } from 'vitest';
import { quickPorts } from '../../builders/quick-ports';
import { type RunningProgram, startWithVault } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';

const acuut = 'afsprakenformulier/terugval/acuut';

async function started() {
  const running = await startWithVault(await temporaryFolder(), 'test', { ports: quickPorts });
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  return { running, id };
}

async function change(running: RunningProgram, id: string, command: object) {
  const asked = { id, key: running.id(), visit: running.id(), command, clearDraft: false };
  const answer = await running.must('casus.change', asked as never);
  if (!answer.applied) throw new Error('a conflict');
  return answer.saved;
}

const open = (running: RunningProgram) => running.must('his.open', { visit: running.id(), limit: 50 });
const copy = (running: RunningProgram, casusId: string) =>
  running.must('document.copy', {
    casusId,
    document: 'opvolgkaart',
    blank: false,
    wrap: false,
    ascii: false,
  });

async function mark(running: RunningProgram, id: string) {
  const [row] = (await open(running)).rows;
  if (!row) throw new Error('nothing is open');
  const { about, content } = row;
  const item = { id: running.id(), about, content, on: '2026-11-22', by: 'H. Voorbeeld' };
  return change(running, id, { kind: 'addItem', path: 'his/marks', item, before: null });
}

test('what is handed over isn’t in the HIS until someone says so, and again when it changed', async () => {
  const { running, id } = await started();
  expect(await open(running)).toEqual({ rows: [], total: 0 });
  await copy(running, id);
  expect((await open(running)).rows).toMatchObject([{ casusId: id, kind: 'document', what: 'Opvolgkaart' }]);

  await mark(running, id);
  expect((await open(running)).total).toBe(0);
  // The same words again, in whatever format, are in the HIS already.
  await copy(running, id);
  await running.must('document.print', { casusId: id, document: 'opvolgkaart', blank: false });
  expect((await open(running)).total).toBe(0);

  await change(running, id, { kind: 'setField', path: acuut, value: 'Bel de spoedlijn.', expected: '' });
  expect((await open(running)).rows).toMatchObject([{ kind: 'crisis' }]);
  await copy(running, id);
  expect((await open(running)).rows.map(({ kind }) => kind)).toEqual(['crisis', 'document']);
  await running.end();
});

test('a mark goes with its inverse', async () => {
  const { running, id } = await started();
  await copy(running, id);
  const { inverse } = await mark(running, id);
  expect((await open(running)).total).toBe(0);
  if (!inverse) throw new Error('no way back');
  await change(running, id, inverse);
  expect((await open(running)).total).toBe(1);
  await running.end();
});

test('an empty form and a leaflet are nothing for the HIS', async () => {
  const { running, id } = await started();
  const asked = { casusId: id, wrap: false, ascii: false };
  await running.must('document.copy', { ...asked, document: 'afsprakenformulier', blank: true });
  await running.must('document.copy', { ...asked, document: 'clientinformatie', blank: false });
  expect((await open(running)).total).toBe(0);
  await running.end();
});
