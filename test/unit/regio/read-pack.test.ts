import { describe, expect, test } from 'vitest';
import { readPack } from '#domain/regio/read-pack';
import { pack } from './bundled';

type Json = Record<string, unknown>;

/** The pack of Eemland as JSON, with its second rule changed. */
function withRule(change: (rule: Json) => Json): unknown {
  const { rules, ...rest } = pack('eemland');
  return { ...rest, rules: rules.map((rule, place) => (place === 1 ? change({ ...rule }) : rule)) };
}

function problemsOf(json: unknown): readonly string[] {
  const reading = readPack(json);
  return reading.ok ? [] : reading.problems;
}

const place = 'Pakket eemland, regel terugkeer-terugkoppeling, veld';

describe('a pack that is wrong says where, with pack, rule and field', () => {
  test('a field that is missing', () => {
    expect(problemsOf(withRule(({ period: _, ...rule }) => rule))).toEqual([`${place} period: ontbreekt`]);
  });

  test.each<readonly [string, unknown, string]>([
    ['period', 'PT3H', 'geen ISO 8601-periode als P12M, P6W of P3D'],
    ['period', 'P0D', 'geen ISO 8601-periode als P12M, P6W of P3D'],
    ['period', 3, 'verwacht: tekst'],
    ['text', ' ', 'is leeg'],
    ['force', 'soms', 'kies uit: binding, aim'],
    ['title', null, 'verwacht: tekst'],
    ['workingDays', true, 'werkdagen tellen alleen in dagen, zoals P5D'],
  ])('%s %j', (field, value, said) => {
    const problems = problemsOf(withRule((rule) => ({ ...rule, [field]: value })));
    const named = field === 'workingDays' ? 'period' : field;
    expect(problems).toEqual([`${place} ${named}: ${said}`]);
  });

  test('an event that nothing knows', () => {
    const [problem] = problemsOf(withRule((rule) => ({ ...rule, from: 'ontslagen' })));
    expect(problem).toMatch(`${place} from: kies uit: behandelingAfgesloten, `);
  });

  test('a kind that nothing knows', () => {
    expect(problemsOf(withRule((rule) => ({ ...rule, kind: 'wens' })))).toEqual([
      `${place} kind: kies uit: deadline, aim, window, earliest, limit, requirement`,
    ]);
  });

  test('a field that nothing knows', () => {
    expect(problemsOf(withRule((rule) => ({ ...rule, perriod: 'P3W' })))).toEqual([
      'Pakket eemland, regel terugkeer-terugkoppeling: onbekend veld: perriod',
    ]);
  });

  test('a source that the pack has not', () => {
    const source = { document: '999', place: 'Ergens', lines: null };
    expect(problemsOf(withRule((rule) => ({ ...rule, source })))).toEqual([
      `${place} source.document: staat niet bij de bronnen`,
    ]);
  });

  test('a rule that is there twice', () => {
    const [problem] = problemsOf(withRule((rule) => ({ ...rule, id: 'terugkeer-venster' })));
    expect(problem).toBe('Pakket eemland, regel terugkeer-venster, veld id: komt twee keer voor');
  });

  test('a rule without a name, by its place', () => {
    expect(problemsOf(withRule(({ id: _, ...rule }) => rule))).toEqual([
      'Pakket eemland, regel 2, veld id: ontbreekt',
    ]);
  });

  test('an impossible day, a contact point of nobody, a window that ends before it begins', () => {
    const eemland = pack('eemland');
    const [point] = eemland.contactPoints;
    const openings = [{ days: ['ma'], from: '10:00', until: '08:30' }];
    const wrong = { ...point, organisation: 'niemand', openings };
    expect(problemsOf({ ...eemland, inForceFrom: '2026-02-30', contactPoints: [wrong] })).toEqual([
      'Pakket eemland, veld inForceFrom: geen bestaande dag (JJJJ-MM-DD) of tijd (UU:MM)',
      'Pakket eemland, contactpunt consultatie-ggz-centraal, veld openings.0: eindigt voor het begint',
      'Pakket eemland, contactpunt consultatie-ggz-centraal, veld organisation: staat niet bij de organisaties',
    ]);
  });

  test('something that is no pack at all', () => {
    expect(problemsOf('eemland')).toEqual(['Pakket zonder naam: verwacht: object']);
    expect(problemsOf(null)).toEqual(['Pakket zonder naam: verwacht: object']);
  });
});

test('a pack that was read and written reads the same', () => {
  const reading = readPack(JSON.parse(JSON.stringify(pack('landelijk'))));
  expect(reading).toEqual({ ok: true, pack: pack('landelijk') });
});
