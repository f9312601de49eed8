import { describe, expect, test } from 'vitest';
import {
  type Agreement,
  emptyAgreement,
  emptyWhen,
  formatWhen,
  formatWho,
  missingInAgreement,
  rhythmUnits,
  type When,
} from '#domain/casus/agreement';
import { emptyParty } from '#domain/casus/party';
import { plainDate } from '#domain/tijd/plain-date';

const day = plainDate('2026-12-07');
const later = plainDate('2027-03-01');
const when = (parts: Partial<When>): When => ({ ...emptyWhen(), ...parts });

describe('when something is done', () => {
  test.each<readonly [string, Partial<When>]>([
    ['', {}],
    ['', { kind: 'datum' }],
    ['7 december 2026', { kind: 'datum', date: day }],
    ['vanaf 7 december 2026', { kind: 'periode', from: day }],
    ['t/m 1 maart 2027', { kind: 'periode', until: later }],
    ['vanaf 7 december 2026 t/m 1 maart 2027', { kind: 'periode', from: day, until: later }],
    ['elke week', { kind: 'ritme', every: 1, unit: 'week' }],
    ['elk jaar', { kind: 'ritme', every: 1, unit: 'jaar' }],
    ['om de 4 weken, vanaf 7 december 2026', { kind: 'ritme', every: 4, unit: 'week', from: day }],
    ['om de 2 jaar', { kind: 'ritme', every: 2, unit: 'jaar' }],
    ['', { kind: 'ritme', every: 2 }],
    ['', { kind: 'ritme', unit: 'dag' }],
    ['zodra het speelt', { kind: 'anders', words: ' zodra het speelt ' }],
    ['zodra het speelt', { kind: null, words: 'zodra het speelt' }],
  ])('reads: %s', (expected, parts) => {
    expect(formatWhen(when(parts))).toBe(expected);
  });

  test('what was filled in for another kind isn’t said', () => {
    const filled = { date: day, from: day, until: later, every: 3, unit: 'maand', words: 'ooit' } as const;
    expect(formatWhen(when({ ...filled, kind: 'datum' }))).toBe('7 december 2026');
    expect(formatWhen(when({ ...filled, kind: 'anders' }))).toBe('ooit');
  });

  test('every rhythm can be said in one and in more', () => {
    for (const unit of rhythmUnits) {
      expect(formatWhen(when({ kind: 'ritme', every: 1, unit }))).toMatch(/^elke? /);
      expect(formatWhen(when({ kind: 'ritme', every: 3, unit }))).toMatch(/^om de 3 /);
    }
  });
});

describe('an agreement', () => {
  const party = { ...emptyParty('019362b1-0000-7000-8000-000000000001', 'poh-ggz'), name: 'S. Bakker' };
  const agreement = (parts: Partial<Agreement>): Agreement => ({
    ...emptyAgreement('019362b1-0000-7000-8000-000000000002', 'contact'),
    ...parts,
  });

  test('names who does it', () => {
    expect(formatWho(agreement({ who: party.id }), [party])).toBe('S. Bakker');
    expect(formatWho(agreement({ who: 'client' }), [party])).toBe('cliënt');
    expect(formatWho(agreement({}), [party])).toBe('');
    expect(formatWho(agreement({ who: party.id }), [])).toBe('');
  });

  test('names the capacity of someone of whom no name is known', () => {
    expect(formatWho(agreement({ who: party.id }), [{ ...party, name: ' ' }])).toBe('POH-ggz');
  });

  test('says what it still lacks', () => {
    expect(missingInAgreement(agreement({}))).toEqual(['who', 'what', 'when']);
    const whole = agreement({ who: 'client', what: 'belt', when: when({ kind: 'datum', date: day }) });
    expect(missingInAgreement(whole)).toEqual([]);
    expect(missingInAgreement({ ...whole, what: '  ' })).toEqual(['what']);
  });
});
