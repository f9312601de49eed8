import { describe, expect, test } from 'vitest';
import { formatWindow } from '#domain/casus/availability';
import { aanmeldpuntGgzNhn } from '#domain/overname/aanmeldpunt-ggz-nhn';
import { adviesEnBeleid } from '#domain/overname/two-years';
import { gesprekMinutes } from '#domain/overname/voorbereiding';
import { contactPointsFor } from '#domain/regio/contact-point';
import { revisionPassed } from '#domain/regio/region-pack';
import { hasClock } from '#domain/regio/rule';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';
import { pack, packs } from './bundled';
import { requirements, terms } from './terms';

const all = [...packs.values()];

function letterOf(id: string) {
  return pack(id).letterParts.map(({ element, need }) => [element, need]);
}

describe('the packs hold what the sources say', () => {
  for (const [term, places] of Object.entries(terms)) {
    test.each(places)(`${term}: $pack $id`, ({ pack: name, list, id, says }) => {
      expect(pack(name)[list].find((entry) => entry.id === id)).toMatchObject(says);
    });
  }

  test.each(Object.entries(requirements))('%s, line %s', (place, lines) => {
    const [name = '', id] = place.split('/');
    const found = pack(name).rules.find((rule) => rule.id === id);
    expect(found).toMatchObject({ kind: 'requirement', source: { lines } });
  });

  test('a half-yearly revision, the next in October 2026, in force from 4 June 2026', () => {
    expect(pack('eemland')).toMatchObject({
      inForceFrom: '2026-06-04',
      revision: { every: 'P6M', next: '2026-10-31' },
    });
  });

  test('and nothing that no source says', () => {
    const listed = Object.values(terms)
      .flat()
      .map(({ pack: name, id }) => `${name}/${id}`)
      .concat(Object.keys(requirements));
    const held = all.flatMap(({ id, rules, settings }) =>
      [...rules, ...settings].map((entry) => `${id}/${entry.id}`),
    );
    expect(held.sort()).toEqual(listed.filter((place) => held.includes(place)).sort());
  });

  test('the letter of Eemland: four parts always, six when there are any (001:25, 33)', () => {
    expect(letterOf('eemland')).toEqual([
      ['conclusie', 'always'],
      ['vervolgbeleid', 'always'],
      ['telefoonBehandelaar', 'always'],
      ['werkdagenBehandelaar', 'always'],
      ['medicatieoverzicht', 'applicable'],
      ['suicidepreventieplan', 'applicable'],
      ['signaleringsplan', 'applicable'],
      ['crisisinterventieplan', 'applicable'],
      ['crisiskaart', 'applicable'],
      ['wrap', 'applicable'],
    ]);
  });

  test('the letter of Noord-Holland-Noord: two years, and a DAG-gesprek that can still be held (000:133–134, 165)', () => {
    expect(letterOf('nhn')).toEqual([
      ['adviesTweeJaar', 'always'],
      ['dagMogelijk', 'withoutDag'],
      ['signaleringsplan', 'optional'],
    ]);
  });
});

describe('where a source leaves something open, the pack says how it is read', () => {
  test.each([
    ['eemland', 'terugkeer-terugkoppeling'],
    ['eemland', 'terugkeer-in-behandeling'],
    ['eemland', 'mono-overname'],
    ['nhn', 'advies-twee-jaar'],
    ['landelijk', 'vg-terecht'],
    ['landelijk', 'ggz-overgenomen'],
    ['landelijk', 'verwijzing-geldig'],
  ])('%s %s', (name, id) => {
    expect(pack(name).rules.find((rule) => rule.id === id)?.assumption).toMatch(/gerekend|aan te passen/);
  });

  test('"dagelijks" is read as weekdays', () => {
    for (const id of ['consultatie-ggz-centraal', 'advieslijn-jellinek']) {
      expect(pack('eemland').contactPoints.find((point) => point.id === id)?.assumption).toContain(
        'dagelijks',
      );
    }
  });

  test('an external value says that it can be changed', () => {
    for (const { assumption } of pack('landelijk').settings) expect(assumption).toMatch(/aan te passen\./i);
  });
});

test('001:35–37 the consultation lines of Eemland are never offered to the practice', () => {
  const offered = contactPointsFor(pack('eemland'), 'praktijk').map(({ id }) => id);
  expect(offered).toEqual(['wegwijzer-ggz-centraal', 'wegwijzer-jellinek', 'wegwijzer-amethist']);
  expect(contactPointsFor(pack('eemland'), 'sociaal-domein')).toHaveLength(3);
});

test('which pack holds which clock', () => {
  const clocks = all.map(({ id, rules }) => [id, rules.filter(hasClock).map((rule) => rule.id)]);
  expect(Object.fromEntries(clocks)).toEqual({
    eemland: ['terugkeer-venster', 'terugkeer-terugkoppeling', 'terugkeer-in-behandeling', 'mono-overname'],
    landelijk: ['vg-terecht', 'ggz-overgenomen', 'verwijzing-geldig'],
    'midden-ijssel': ['vg-datum-vastgesteld', 'vg-vooruit'],
    nhn: ['advies-twee-jaar'],
  });
});

test('no rule has the same name in two packs', () => {
  const ids = all.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a pack is past its revision from the day after', () => {
  expect(revisionPassed(pack('eemland'), plainDate('2026-10-31'))).toBe(false);
  expect(revisionPassed(pack('eemland'), plainDate('2026-11-01'))).toBe(true);
  expect(revisionPassed(pack('nhn'), plainDate('2099-01-01'))).toBe(false);
});

test('pack and program say the same of the Aanmeldpunt, the two years and the DAG-gesprek', () => {
  const point = pack('nhn').contactPoints.find(({ id }) => id === 'aanmeldpunt-ggz-nhn');
  const party = aanmeldpuntGgzNhn(seededIds('aanmeldpunt'));
  expect(point?.phone).toBe(party.phone);
  expect(point?.openings.map((opening) => formatWindow(opening))).toEqual(
    party.availability.map(formatWindow),
  );
  const rules = pack('nhn').rules;
  expect(rules.find(({ id }) => id === 'advies-twee-jaar')).toMatchObject({ period: adviesEnBeleid });
  expect(rules.find(({ id }) => id === 'dag-duur')).toMatchObject({ max: gesprekMinutes });
});
