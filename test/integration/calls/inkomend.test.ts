import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsBeside } from '../../builders/database-beside';
import { aNote } from '../../builders/inkomend';
import { encryptedPdf, pdfOf, zipOf } from '../letters/bad-files';
import { changeCasus, makeWorld, type World } from './world';

const letter = `Conclusie: herstel van een depressie bij Proefpersoon. BSN 111222333.
Vervolgbeleid: u ziet haar over vier weken.
Vragen? Bel het algemene nummer 088 555 01 00.
De WRAP volgt nog.`;

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function receive(text: string, casusId: string | null = world.casusId) {
  const id = world.running.id();
  const answer = await world.running.must('inkomend.receive', {
    id,
    note: aNote({ kind: 'afsluitbrief', casusId }),
    original: { kind: 'text', text },
    withoutText: false,
  });
  return { id, ...answer };
}

function dropFile(fileName: string, bytes: Uint8Array, withoutText = false) {
  const id = world.running.id();
  const note = aNote({ kind: 'afsluitbrief' });
  const original = { kind: 'file' as const, fileName, bytes: new Uint8Array(bytes) };
  return world.running
    .must('inkomend.receive', { id, note, original, withoutText })
    .then((answer) => ({ id, ...answer }));
}

async function brieven() {
  const { body } = await world.running.must('casus.open', { id: world.casusId, visit: world.running.id() });
  return body.brieven;
}

describe('a letter that comes in', () => {
  test('is checked in the casus to which it belongs', async () => {
    const { id, kept } = await receive(letter);
    expect(kept).toBe(true);
    const found = Object.fromEntries((await brieven()).letters.find((one) => one.id === id)?.gevonden ?? []);
    expect(found).toMatchObject({
      conclusie: 'aanwezig',
      vervolgbeleid: 'aanwezig',
      telefoonBehandelaar: 'teltNietMee',
      wrap: 'beloofd',
      crisiskaart: 'nietGevonden',
    });
  });

  test('moves with its casus, and back', async () => {
    const { id } = await receive(letter, null);
    const link = { id, expected: { casusId: null }, change: { casusId: world.casusId } };
    await world.running.must('inkomend.change', link);
    expect((await brieven()).letters.map((one) => one.id)).toContain(id);
    await world.running.must('inkomend.change', { id, expected: {}, change: { casusId: null } });
    expect((await brieven()).letters.map((one) => one.id)).not.toContain(id);
  });

  test('belongs in the HIS once it belongs to a casus, until someone put it there', async () => {
    const { id } = await receive(letter, null);
    const { must, id: newId } = world.running;
    const open = async () =>
      (await must('his.open', { visit: newId(), limit: 50 })).rows.filter(({ about }) => about.endsWith(id));
    expect(await open()).toEqual([]);
    await must('inkomend.change', {
      id,
      expected: {},
      change: { casusId: world.casusId, kind: 'herstelplan' },
    });
    expect(await open()).toMatchObject([
      { casusId: world.casusId, kind: 'ontvangen', what: 'Herstelplan', day: '2026-11-22' },
    ]);
    const { about = '', content = '' } = (await open())[0] ?? {};
    const item = { id: newId(), about, content, on: '2026-11-22', by: 'H. Voorbeeld' };
    await changeCasus(world, newId(), { kind: 'addItem', path: 'his/marks', item, before: null });
    expect(await open()).toEqual([]);
  });

  test('keeps a BSN in the original only', async () => {
    const { id, bsn } = await receive(letter);
    expect(bsn).toBe(true);
    const { letter: read } = await world.running.must('inkomend.letter', { id, visit: world.running.id() });
    expect(read?.text).not.toContain('111222333');
    expect(read?.text).toContain('█████████');
    const rows = await rowsBeside(world.running, 'SELECT letter FROM inkomend');
    expect(JSON.stringify(rows)).not.toContain('111222333');
  });

  test('is given back byte for byte', async () => {
    const { id } = await receive(letter);
    world.running.machine.saveTo = join(world.running.folder, 'terug.txt');
    await world.running.must('inkomend.saveOriginal', { id });
    expect(await readFile(world.running.machine.saveTo, 'utf8')).toBe(letter);
  });
});

describe('a bad file', () => {
  test.each([
    ['leeg.docx', Buffer.alloc(0), 'empty'],
    ['dicht.pdf', encryptedPdf(), 'encrypted'],
    ['ander.docx', Buffer.from('geen zip'), 'notWhatItSays'],
    ['programma.exe', Buffer.from('MZ'), 'unsupported'],
    ['groot.pdf', Buffer.alloc(50 * 1024 * 1024, 1), 'tooLarge'],
    ['bom.docx', zipOf('word/document.xml', Buffer.alloc(150 * 1024 * 1024, 32)), 'tooMuchInside'],
  ])('%s says why, and nothing of it is kept', { timeout: 20_000 }, async (name, bytes, problem) => {
    expect(await dropFile(name, bytes)).toMatchObject({ kept: false, problem });
  });

  test('a scan without text can still be kept as an original', async () => {
    const scan = pdfOf('0 0 595 842 re f');
    expect(await dropFile('scan.pdf', scan)).toMatchObject({ kept: false, problem: 'noText' });
    const { id, kept } = await dropFile('scan.pdf', scan, true);
    expect(kept).toBe(true);
    const { letter: read } = await world.running.must('inkomend.letter', { id, visit: world.running.id() });
    expect(read).toBeNull();
  });
});

describe('the list of what comes in', () => {
  const listed = (open: boolean) =>
    world.running.must('inkomend.list', {
      visit: world.running.id(),
      open,
      kind: 'telefoontje',
      casusId: null,
      limit: 50,
    });

  test('shows a call until it is done, and again when that is taken back', async () => {
    const { id } = await world.running.must('inkomend.note', { id: world.running.id(), note: aNote() });
    expect((await listed(true)).rows.map((row) => row.id)).toContain(id);
    const { before } = await world.running.must('inkomend.change', {
      id,
      expected: { state: 'nieuw' },
      change: { state: 'afgehandeld' },
    });
    expect((await listed(true)).rows.map((row) => row.id)).not.toContain(id);
    await world.running.must('inkomend.change', {
      id,
      expected: { state: 'afgehandeld' },
      change: { state: before.state },
    });
    expect((await listed(true)).rows.map((row) => row.id)).toContain(id);
  });

  test('refuses a change of what someone else has changed since', async () => {
    const { id } = await world.running.must('inkomend.note', { id: world.running.id(), note: aNote() });
    const answer = await world.running.ask('inkomend.change', {
      id,
      expected: { state: 'opgepakt' },
      change: { state: 'afgehandeld' },
    });
    expect(answer).toMatchObject({ ok: false, code: 'changedSince' });
  });

  test('loses for good what came in by mistake, unless it belongs to a casus', async () => {
    const { id } = await receive(letter);
    expect(await world.running.ask('inkomend.remove', { id })).toMatchObject({ code: 'stillInCasus' });
    await world.running.must('inkomend.change', { id, expected: {}, change: { casusId: null } });
    await world.running.must('inkomend.remove', { id });
    expect(await rowsBeside(world.running, 'SELECT id FROM attachment WHERE id = ?', [id])).toEqual([]);
  });
});
