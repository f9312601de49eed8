import { describe, expect, test } from 'vitest';
import { type Casus, newCasus } from '#domain/casus/casus';
import { currentPhase, firstContactPoint, phaseNumbers, phaseStates, phases } from '#domain/overname/phases';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from '../../builders/seeded-ids';

const day = plainDate('2026-11-22');
const ids = seededIds('phases');

function casus(change: {
  readonly besluit?: Partial<Casus['besluit']>;
  readonly voorbereiding?: Partial<Casus['voorbereiding']>;
  readonly herstelplan?: string;
  readonly acts?: Casus['acts'];
}): Casus {
  const empty = newCasus([]);
  const leefstijl = { ...empty.herstelplan.leefstijl, veranderen: change.herstelplan ?? '' };
  return {
    ...empty,
    besluit: { ...empty.besluit, ...change.besluit },
    voorbereiding: { ...empty.voorbereiding, ...change.voorbereiding },
    herstelplan: { ...empty.herstelplan, leefstijl },
    acts: change.acts ?? [],
  };
}

const ended: Casus['acts'] = [
  {
    id: ids.next(),
    kind: 'beeindigd',
    date: day,
    reason: 'afgerond',
    note: '',
    recordedAt: '2026-11-22T08:00:00.000Z',
    recordedBy: ids.next(),
  },
];

describe('the phase of a casus (000 table 1)', () => {
  test.each([
    ['with nothing yet', casus({}), 1],
    ['with a gesprek held that nobody decided about', casus({ voorbereiding: { gevoerdOp: day } }), 5],
    ['closed while nobody decided', casus({ besluit: { behandelingAfgesloten: day } }), 5],
    [
      'closed with a gesprek still planned',
      casus({
        besluit: { behandelingAfgesloten: day, variant: 'voorbereiden' },
        voorbereiding: { datum: day },
      }),
      3,
    ],
    ['once closing was discussed', casus({ besluit: { afrondingBesproken: day } }), 2],
    ['in doubt without a joint decision', casus({ besluit: { variant: 'twijfel' } }), 1],
    [
      'in doubt, with closing discussed',
      casus({ besluit: { variant: 'twijfel', afrondingBesproken: day } }),
      2,
    ],
    ['with a gesprek decided', casus({ besluit: { variant: 'voorbereiden' } }), 3],
    ['in doubt, decided for a gesprek', casus({ besluit: { variant: 'twijfel', dagGesprek: 'ja' } }), 3],
    [
      'with a day but an empty herstelplan',
      casus({ besluit: { variant: 'voorbereiden' }, voorbereiding: { datum: day } }),
      3,
    ],
    [
      'with a day and a herstelplan',
      casus({ besluit: { variant: 'voorbereiden' }, voorbereiding: { datum: day }, herstelplan: 'x' }),
      4,
    ],
    [
      'with the gesprek held',
      casus({ besluit: { variant: 'voorbereiden' }, voorbereiding: { gevoerdOp: day } }),
      5,
    ],
    ['without a gesprek', casus({ besluit: { variant: 'geen' } }), 5],
    ['without one, but asked for after all', casus({ besluit: { variant: 'geen', dagGesprek: 'ja' } }), 3],
    ['that has ended', casus({ besluit: { variant: 'geen' }, acts: ended }), 5],
  ])('%s', (_situation, body, phase) => {
    expect(currentPhase(body)).toBe(phase);
  });

  test('without a gesprek, phases 3 and 4 do not apply', () => {
    expect(phaseStates(casus({ besluit: { variant: 'geen' } }))).toEqual({
      1: 'done',
      2: 'done',
      3: 'notApplicable',
      4: 'notApplicable',
      5: 'current',
    });
  });

  test('of an ended casus is behind it', () => {
    expect(phaseStates(casus({ besluit: { variant: 'geen' }, acts: ended }))[5]).toBe('done');
  });

  test('has the sggz as first contact point until phase 5', () => {
    expect(phaseNumbers.map((phase) => phases[phase].contactPoint)).toEqual([
      'sggz',
      'sggz',
      'sggz',
      'sggz',
      'huisarts',
    ]);
  });
});

describe('the first contact point', () => {
  test('is the huisarts from the day on which treatment closed, whoever is responsible', () => {
    const closed = casus({ besluit: { behandelingAfgesloten: day } });
    expect(firstContactPoint(closed, plainDate('2026-11-21'))).toBe('sggz');
    expect(firstContactPoint(closed, day)).toBe('huisarts');
    expect(firstContactPoint(casus({}), day)).toBe('sggz');
  });
});
