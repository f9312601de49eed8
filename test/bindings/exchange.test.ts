import { describe, expect, test } from 'vitest';
import { anyCasus } from '../builders/acts';
import { type DatabasePlace, placeOfDatabase } from '../builders/database-beside';
import { type BindingPlace, driverAt } from '../builders/driver-at';
import { makeManyCasussen } from '../builders/many-casussen';
import { quickPorts } from '../builders/quick-ports';
import { password, type RunningProgram, startProgram, startWithVault } from '../builders/running-program';
import { temporaryFolder } from '../builders/temporary-folder';
import { built, prebuilt } from './bindings';
import { contentsOf } from './rows-of';

const doelen = 'afsprakenformulier/doelen/doelen';

/** Types over what is there, and says how often it was typed over. */
async function typeOver(running: RunningProgram, casusId: string, word: string, expected: string) {
  const command = { kind: 'setField', path: doelen, value: word, expected } as const;
  const visit = running.id();
  await running.must('casus.change', { id: casusId, key: running.id(), visit, command, clearDraft: false });
  return (await running.must('search.text', { query: word })).hits.length;
}

/** A vault with a hundred and fifty invented casussen, and one that was typed in. */
async function makeVault(folder: string, binding: BindingPlace) {
  const running = await startWithVault(folder, 'made', {
    ports: quickPorts,
    driver: await driverAt(binding),
  });
  const session = running.program.vault.current();
  if (!session) throw new Error('the vault is not open');
  await makeManyCasussen(session.store, running.clock, 150, { indexed: true });
  const personId = (await running.must('persoon.create', { key: running.id() })).id;
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  expect(await typeOver(running, id, 'heenwoord', '')).toBe(1);
  const place = placeOfDatabase(running);
  await running.end();
  return { casusId: id, place };
}

async function openAgain(folder: string, seed: string, binding: BindingPlace): Promise<RunningProgram> {
  const running = await startProgram(folder, seed, { ports: quickPorts, driver: await driverAt(binding) });
  await running.must('vault.unlock', { password });
  return running;
}

async function sameForBoth(place: DatabasePlace, writer: BindingPlace, reader: BindingPlace): Promise<void> {
  const [written, read] = [
    await contentsOf(await driverAt(writer), place),
    await contentsOf(await driverAt(reader), place),
  ];
  expect(read.failedChecks).toEqual([]);
  expect(Object.keys(read.tables)).toContain('casus');
  expect(read.tables.casus).toHaveLength(151);
  expect(read).toEqual(written);
}

describe.each([
  ['the built binding', 'the prebuilt one', built, prebuilt],
  ['the prebuilt binding', 'the built one', prebuilt, built],
])('a vault that %s wrote', (_from, to, writer, reader) => {
  test(`opens with ${to}, goes on there and comes back, each row the same and every check clean`, async () => {
    const folder = await temporaryFolder();
    const { casusId, place } = await makeVault(folder, writer);
    await sameForBoth(place, writer, reader);

    const there = await openAgain(folder, 'there', reader);
    const list = { ...anyCasus, visit: there.id(), limit: 200 };
    expect((await there.must('casus.list', list)).rows).toHaveLength(151);
    expect((await there.must('search.text', { query: 'heenwoord' })).hits).toHaveLength(1);
    expect(await typeOver(there, casusId, 'terugwoord', 'heenwoord')).toBe(1);
    await there.end();
    await sameForBoth(place, writer, reader);

    const back = await openAgain(folder, 'back', writer);
    expect((await back.must('search.text', { query: 'terugwoord' })).hits).toHaveLength(1);
    expect((await back.must('search.text', { query: 'heenwoord' })).hits).toHaveLength(0);
    const opened = await back.must('casus.open', { id: casusId, visit: back.id() });
    expect(opened.body.afsprakenformulier.doelen.doelen).toBe('terugwoord');
    await back.end();
    expect([...there.bugs, ...back.bugs]).toEqual([]);
  });
});
