import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterProblemTexts } from '#domain/brief/letter-problem';
import { type LetterProcess, readLetterInProcess } from '#main/letters/letter-process';
import { encryptedPdf, pdfOf, zipOf } from './bad-files';

const root = resolve(import.meta.dirname, '../../..');
const fromSource: LetterProcess = {
  child: join(root, 'src/main/letters/letter-child.ts'),
  execArgv: ['--import', pathToFileURL(join(root, 'node_modules/tsx/dist/esm/index.mjs')).href],
};
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, content: Buffer | string, process: LetterProcess = fromSource) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return await readLetterInProcess(path, process);
}

describe('a letter that can be read', () => {
  test('as plain text, also from before UTF-8', async () => {
    const answer = await read('brief.txt', Buffer.from('Suïcidepreventieplan: nee', 'latin1'));
    expect(answer).toEqual({ ok: true, text: 'Suïcidepreventieplan: nee' });
  });

  test('as PDF', async () => {
    const answer = await read('brief.pdf', pdfOf('BT /F1 12 Tf 72 720 Td (Conclusie: in remissie.) Tj ET'));
    expect(answer).toEqual({ ok: true, text: 'Conclusie: in remissie.' });
  });
});

describe('a file that gives no letter is answered within ten seconds', () => {
  test.each([
    ['empty', 'leeg.docx', Buffer.alloc(0)],
    ['notWhatItSays', 'foto.docx', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['notWhatItSays', 'brief.txt', pdfOf('')],
    ['notWhatItSays', 'brief.pdf', Buffer.from('Beste collega')],
    ['unsupported', 'brief.odt', Buffer.from('PK')],
    ['encrypted', 'dicht.pdf', encryptedPdf()],
    [
      'encrypted',
      'dicht.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['noText', 'scan.pdf', pdfOf('0 0 595 842 re f')],
    ['damaged', 'half.pdf', pdfOf('BT ET').subarray(0, 30)],
    ['notWhatItSays', 'ander.docx', zipOf('inhoud.xml', Buffer.from('<x/>'))],
    ['tooMuchInside', 'bom.docx', zipOf('word/document.xml', Buffer.alloc(300 * 1024 * 1024, 32))],
    ['tooMuchInside', 'leugen.docx', zipOf('word/document.xml', Buffer.alloc(300 * 1024 * 1024, 32), 10)],
  ] as const)('%s: %s', { timeout: 20_000 }, async (problem, name, content) => {
    const began = performance.now();
    expect(await read(name, content)).toEqual({ ok: false, problem });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('one of 50 MB is not even opened', async () => {
    const path = join(folder, 'groot.pdf');
    writeFileSync(path, '%PDF-1.4');
    await truncate(path, 50 * 1024 * 1024);
    expect(await readLetterInProcess(path, fromSource)).toEqual({ ok: false, problem: 'tooLarge' });
  });

  test('one that is gone is said to be gone', async () => {
    const answer = await readLetterInProcess(join(folder, 'weg.pdf'), fromSource);
    expect(answer).toEqual({ ok: false, problem: 'notFound' });
  });

  test('a reader that hangs is killed', async () => {
    writeFileSync(join(folder, 'hangs.mjs'), "process.on('message', () => { for (;;); });");
    const hanging = { child: join(folder, 'hangs.mjs'), milliseconds: 700 };
    expect(await read('brief.txt', 'tekst', hanging)).toEqual({ ok: false, problem: 'tooSlow' });
  });

  test('a reader that falls over is answered for', async () => {
    writeFileSync(join(folder, 'falls.mjs'), "process.on('message', () => process.abort());");
    const falling = { child: join(folder, 'falls.mjs') };
    expect(await read('brief.txt', 'tekst', falling)).toEqual({ ok: false, problem: 'tooMuchInside' });
  });
});

test('every problem has a text that says what to do', () => {
  for (const text of Object.values(letterProblemTexts)) expect(text).toMatch(/^[A-Z][^.]+\.[^.]*.*\.$/s);
});
