import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyCasus } from '../../builders/acts';
import { doelen, makeWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await addPerson({
    geslachtsnaam: 'Çelik',
    voorletters: 'A.',
    geboortedatum: '1980-02-03',
    hisNummer: '4711',
  });
  await addPerson({ geslachtsnaam: 'Celikoğlu', voorletters: 'B.' });
  await addPerson({ geslachtsnaam: 'De Vries-van Dijk', roepnaam: 'Jo' });
});
afterAll(() => world.end());

async function addPerson(fields: Readonly<Record<string, string>>): Promise<string> {
  const { running } = world;
  const { id } = await running.must('persoon.create', { key: running.id() });
  const visit = running.id();
  for (const [field, value] of Object.entries(fields)) {
    const path = `persoonsgegevens/${field}`;
    const expected = field === 'geboortedatum' ? null : '';
    const command = { kind: 'setField' as const, path, value, expected };
    await running.must('persoon.change', { id, key: running.id(), visit, command, clearDraft: false });
  }
  return id;
}

const namesFor = async (query: string) =>
  (await world.running.must('search.names', { query })).hits.map(({ naam }) => naam);
const textFor = async (query: string) => (await world.running.must('search.text', { query })).hits;

function retype(expected: string, value: string) {
  const { running, casusId } = world;
  const command = { kind: 'setField' as const, path: doelen, value, expected };
  return running.must('casus.change', {
    id: casusId,
    key: running.id(),
    visit: running.id(),
    command,
    clearDraft: false,
  });
}

describe('searching people', () => {
  test.each([
    ['celik', ['Çelik, A.', 'Celikoğlu, B.']],
    ['ÇELİK'.normalize('NFD').toLowerCase(), ['Çelik, A.', 'Celikoğlu, B.']],
    ['cel a', ['Çelik, A.']],
    ['4711', ['Çelik, A.']],
    ['3-2-1980', ['Çelik, A.']],
    ['03021980', ['Çelik, A.']],
    ['3 februari 1980', ['Çelik, A.']],
    ['dijk', ['De Vries-van Dijk (Jo)']],
    ['jo vries', ['De Vries-van Dijk (Jo)']],
    ['elik', []],
    ['4-2-1980', []],
  ])('by %s finds %o', async (query, expected) => {
    expect(await namesFor(query)).toEqual(expected);
  });

  test('finds a name that was typed a moment ago, and no longer the one before', async () => {
    const id = await addPerson({ geslachtsnaam: 'Oudnaam' });
    expect(await namesFor('oudnaam')).toEqual(['Oudnaam']);
    const { running } = world;
    const path = 'persoonsgegevens/geslachtsnaam';
    const command = { kind: 'setField' as const, path, value: 'Nieuwnaam', expected: 'Oudnaam' };
    await running.must('persoon.change', {
      id,
      key: running.id(),
      visit: running.id(),
      command,
      clearDraft: false,
    });
    expect(await namesFor('oudnaam')).toEqual([]);
    expect(await namesFor('nieuwnaam')).toEqual(['Nieuwnaam']);
  });

  test('does not look in the forms, and searching forms does not look at names', async () => {
    expect(await namesFor('slapen')).toEqual([]);
    expect(await textFor('testman')).toEqual([]);
  });
});

describe('searching forms', () => {
  test('finds what was typed a moment ago, with a line around it, and no longer what was typed over', async () => {
    const hits = await textFor('slap');
    expect(hits).toMatchObject([{ casusId: world.casusId, naam: 'Testman' }]);
    expect(hits[0]?.excerpt).toContain('weer \u0002slapen\u0003');
    await retype('weer slapen', 'weer werken');
    expect(await textFor('slapen')).toEqual([]);
    expect(await textFor('werken')).toHaveLength(1);
    await retype('weer werken', 'weer slapen');
  });

  test('finds every word or nothing', async () => {
    expect(await textFor('weer belt')).toHaveLength(1);
    expect(await textFor('weer niets')).toEqual([]);
  });
});

describe('whatever is typed to search', () => {
  test('is answered, and never takes the store down', async () => {
    const words = fc.constantFrom(
      '"',
      '*',
      'AND',
      'NEAR(',
      '-',
      '{',
      '^',
      'words:',
      '\u0301',
      '½',
      '²',
      '＃',
      '\u0000',
      'ﷺ',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
      fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (query) => {
        for (const name of ['search.names', 'search.text'] as const) {
          const answer = await world.running.ask(name, { query });
          if (!answer.ok) expect([answer.code, query.trim()]).toEqual(['badInput', '']);
        }
      }),
      { numRuns: 150 },
    );
    expect(world.running.bugs).toEqual([]);
  });
});

describe('the list of casussen', () => {
  test('stands last changed first, a page at a time, without gaps or doubles', async () => {
    const { running, personId } = world;
    const made: string[] = [];
    for (let count = 0; count < 7; count += 1)
      made.push((await running.must('casus.create', { key: running.id(), personId, kind: 'overname' })).id);
    await retype('weer slapen', 'weer slapen!');
    const visit = running.id();
    const seen: string[] = [];
    for (let offset = 0; offset < 8; offset += 3) {
      const page = await running.must('casus.list', { ...anyCasus, visit, offset, limit: 3 });
      expect(page.total).toBe(8);
      seen.push(...page.rows.map(({ id }) => id));
    }
    expect(seen).toEqual([world.casusId, ...made.reverse()]);
  });
});
