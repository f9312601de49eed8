import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { placeOfDatabase } from '../../builders/database-beside';
import { decryptedPages } from '../../builders/decrypted-pages';
import { quickPorts } from '../../builders/quick-ports';
import { password, startProgram, startWithVault } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';

/** Words that occur nowhere else, and what is left of them where an index writes only what differs from the word before. */
const word = 'qwkanariepietvogel';
const rest = 'kanariepietvogel';
const doelen = 'afsprakenformulier/doelen/doelen';

/** A casus in which the word was typed; types something else over it when asked. */
async function casusWithWord(folder: string) {
  const running = await startWithVault(folder, 'test', { ports: quickPorts });
  const personId = (await running.must('persoon.create', { key: running.id() })).id;
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  const visit = running.id();
  const type = (value: string, expected: string) =>
    running.must('casus.change', {
      id,
      key: running.id(),
      visit,
      command: { kind: 'setField', path: doelen, value, expected },
      clearDraft: false,
    });
  await type(`zegt ${word} en meer`, '');
  const found = await running.must('search.text', { query: word });
  expect(found.hits).toHaveLength(1);
  return { running, place: placeOfDatabase(running), typeOver: () => type('', `zegt ${word} en meer`) };
}

describe('security 41: what was typed over', () => {
  test('stands in the pages as long as it stands in the casus, so that this test can find it', async () => {
    const { running, place } = await casusWithWord(await temporaryFolder());
    await running.end();
    const pages = await decryptedPages(place);
    expect(pages.includes(`zegt ${word}`)).toBe(true);
    expect(pages.includes(rest)).toBe(true);
  });

  test('is gone from every page, free ones and the search index too, once the vault is closed', async () => {
    const folder = await temporaryFolder();
    const { running, place, typeOver } = await casusWithWord(folder);
    await typeOver();
    expect((await running.must('search.text', { query: word })).hits).toEqual([]);
    await running.end();
    expect((await decryptedPages(place)).includes(rest)).toBe(false);
    expect((await readdir(folder)).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });

  test('is gone from the index also when it is caught up in a later run', async () => {
    const folder = await temporaryFolder();
    const { running, place, typeOver } = await casusWithWord(folder);
    await typeOver();
    await running.end();
    const later = await startProgram(folder, 'later', { ports: quickPorts });
    await later.must('vault.unlock', { password });
    expect((await later.must('search.text', { query: 'ander' })).hits).toEqual([]);
    await later.end();
    expect((await decryptedPages(place)).includes(rest)).toBe(false);
  });
});
