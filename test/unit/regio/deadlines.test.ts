import { describe, expect, test } from 'vitest';
import type { CasusEvent, CasusEvents } from '#domain/regio/casus-events';
import { deadlines } from '#domain/regio/deadlines';
import { plainDate } from '#domain/tijd/plain-date';
import { pack, packs } from './bundled';

/** How it stands with one rule of the bundled packs. */
function standing(rule: string, events: CasusEvents, today: string) {
  const all = deadlines(events, [...packs.values()], plainDate(today));
  const found = all.find((deadline) => deadline.rule.id === rule);
  return found && [found.state, found.due, found.metOn];
}

function on(days: Partial<Record<CasusEvent, string | null>>): CasusEvents {
  return Object.fromEntries(Object.entries(days).map(([event, day]) => [event, day && plainDate(day)]));
}

/** Rules that something has to meet: from 2 March 2026 until `due`. */
const toBeMet = [
  {
    rule: 'terugkeer-terugkoppeling',
    from: 'terugkeerAangevraagd',
    until: 'terugkeerTeruggekoppeld',
    due: '2026-03-23',
  },
  {
    rule: 'terugkeer-in-behandeling',
    from: 'terugkeerAangevraagd',
    until: 'behandelingHervat',
    due: '2026-03-30',
  },
  { rule: 'mono-overname', from: 'afschalingAangevraagd', until: 'monoOvergenomen', due: '2026-04-13' },
  { rule: 'vg-datum-vastgesteld', from: 'vgAangemeld', until: 'vgDatumVastgesteld', due: '2026-03-16' },
  { rule: 'vg-terecht', from: 'vgAangemeld', until: 'vgGesprek', due: '2026-03-16' },
  { rule: 'ggz-overgenomen', from: 'ggzVerwezenNaVg', until: 'ggzVerantwoordelijk', due: '2026-03-30' },
] as const;
const start = '2026-03-02';

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

describe.each(toBeMet)('$rule', ({ rule, from, until, due }) => {
  const before = shifted(due, -1);
  const after = shifted(due, 1);

  test.each<readonly [string, Partial<Record<CasusEvent, string | null>>, string, readonly unknown[]]>([
    ['has not started without its event', {}, due, ['notStarted', null, null]],
    ['has not started with an event that is empty', { [from]: null }, due, ['notStarted', null, null]],
    ['has not started by what stops it', { [until]: start }, due, ['notStarted', null, null]],
    [
      'has not started while the start lies ahead',
      { [from]: start },
      '2026-03-01',
      ['notStarted', null, null],
    ],
    ['runs from its first day', { [from]: start }, start, ['running', due, null]],
    ['runs until the day before', { [from]: start }, before, ['running', due, null]],
    ['is due on its last day', { [from]: start }, due, ['dueToday', due, null]],
    ['is late from the day after', { [from]: start }, after, ['late', due, null]],
    ['is met on the day itself', { [from]: start, [until]: start }, after, ['met', due, start]],
    ['is met on its last day', { [from]: start, [until]: due }, after, ['met', due, due]],
    ['is met late the day after', { [from]: start, [until]: after }, after, ['metLate', due, after]],
    ['stays met years later', { [from]: start, [until]: before }, '2031-01-01', ['met', due, before]],
    ['is not met by what is planned', { [from]: start, [until]: after }, due, ['dueToday', due, null]],
    ['is late though it is planned', { [from]: start, [until]: '2026-12-01' }, after, ['late', due, null]],
    [
      'is not met by an earlier round',
      { [from]: start, [until]: '2026-03-01' },
      start,
      ['running', due, null],
    ],
  ])('%s', (_, events, today, expected) => {
    expect(standing(rule, on(events), today)).toEqual(expected);
  });
});

/** What may be done within a time: from 2 March 2026 until `due`. */
const windows = [
  { rule: 'terugkeer-venster', from: 'behandelingAfgesloten', due: '2027-03-02' },
  { rule: 'advies-twee-jaar', from: 'behandelingAfgesloten', due: '2028-03-02' },
  { rule: 'verwijzing-geldig', from: 'verwijzingGeschreven', due: '2026-12-02' },
] as const;

describe.each(windows)('$rule', ({ rule, from, due }) => {
  test.each<readonly [string, Partial<Record<CasusEvent, string>>, string, readonly unknown[]]>([
    ['has not started without its event', {}, due, ['notStarted', null, null]],
    [
      'has not started while the start lies ahead',
      { [from]: start },
      '2026-03-01',
      ['notStarted', null, null],
    ],
    ['is open on its first day', { [from]: start }, start, ['running', due, null]],
    ['is open the day before its last', { [from]: start }, shifted(due, -1), ['running', due, null]],
    ['ends today on its last day', { [from]: start }, due, ['dueToday', due, null]],
    ['has passed the day after, and is not late', { [from]: start }, shifted(due, 1), ['expired', due, null]],
  ])('%s', (_, events, today, expected) => {
    expect(standing(rule, on(events), today)).toEqual(expected);
  });
});

describe('vg-vooruit', () => {
  const first = '2026-03-09';

  test.each<readonly [string, Partial<Record<CasusEvent, string>>, string, readonly unknown[]]>([
    ['has not started without a date', {}, start, ['notStarted', null, null]],
    ['has not started by a gesprek alone', { vgGesprek: start }, start, ['notStarted', null, null]],
    ['waits for the gesprek', { vgDatumVastgesteld: start }, start, ['running', first, null]],
    [
      'is not due on the first day that is allowed',
      { vgDatumVastgesteld: start },
      first,
      ['running', first, null],
    ],
    [
      'is never late: any later day will do',
      { vgDatumVastgesteld: start },
      '2027-01-01',
      ['running', first, null],
    ],
    ['is met a week later', { vgDatumVastgesteld: start, vgGesprek: first }, first, ['met', first, first]],
    [
      'is met by a gesprek that is planned',
      { vgDatumVastgesteld: start, vgGesprek: '2026-04-20' },
      start,
      ['met', first, '2026-04-20'],
    ],
    [
      'was fixed too late for a gesprek within the week',
      { vgDatumVastgesteld: start, vgGesprek: '2026-03-08' },
      start,
      ['metLate', first, '2026-03-08'],
    ],
  ])('%s', (_, events, today, expected) => {
    expect(standing('vg-vooruit', on(events), today)).toEqual(expected);
  });
});

describe('terugkeer-in-behandeling no longer applies', () => {
  const asked = { terugkeerAangevraagd: start };

  test.each<readonly [string, Partial<Record<CasusEvent, string>>, string, string]>([
    ['once advice was all', { ...asked, terugkeerAlleenAdvies: '2026-03-20' }, '2026-03-20', 'notApplicable'],
    [
      'also when its time has passed',
      { ...asked, terugkeerAlleenAdvies: '2026-03-20' },
      '2026-09-01',
      'notApplicable',
    ],
    ['but not before', { ...asked, terugkeerAlleenAdvies: '2026-03-20' }, '2026-03-19', 'running'],
    [
      'and not by the advice of an earlier round',
      { ...asked, terugkeerAlleenAdvies: '2025-09-01' },
      start,
      'running',
    ],
  ])('%s', (_, events, today, state) => {
    expect(standing('terugkeer-in-behandeling', on(events), today)?.[0]).toBe(state);
  });

  test('and then has no day', () => {
    const events = on({ ...asked, terugkeerAlleenAdvies: '2026-03-20' });
    expect(standing('terugkeer-in-behandeling', events, '2026-03-20')).toEqual(['notApplicable', null, null]);
  });

  test('while the answer is still awaited', () => {
    const events = on({ ...asked, terugkeerAlleenAdvies: '2026-03-20' });
    expect(standing('terugkeer-terugkoppeling', events, '2026-03-20')?.[0]).toBe('running');
  });
});

describe('the end of a month', () => {
  test.each([
    ['terugkeer-venster', 'behandelingAfgesloten', '2026-02-28', '2027-02-28'],
    ['terugkeer-venster', 'behandelingAfgesloten', '2024-02-29', '2025-02-28'],
    ['terugkeer-venster', 'behandelingAfgesloten', '2023-02-28', '2024-02-28'],
    ['advies-twee-jaar', 'behandelingAfgesloten', '2024-02-29', '2026-02-28'],
    ['advies-twee-jaar', 'behandelingAfgesloten', '2022-02-28', '2024-02-28'],
    ['verwijzing-geldig', 'verwijzingGeschreven', '2025-05-31', '2026-02-28'],
    ['verwijzing-geldig', 'verwijzingGeschreven', '2023-05-31', '2024-02-29'],
    ['verwijzing-geldig', 'verwijzingGeschreven', '2026-03-31', '2026-12-31'],
    ['vg-datum-vastgesteld', 'vgAangemeld', '2026-03-22', '2026-04-05'],
    ['vg-datum-vastgesteld', 'vgAangemeld', '2026-10-18', '2026-11-01'],
  ] as const)('%s from %s %s is up to and including %s', (rule, from, day, due) => {
    expect(standing(rule, on({ [from]: day }), due)?.slice(0, 2)).toEqual(['dueToday', due]);
  });
});

test('deadlines stand in order of day, what has none last, equal days as the packs have them', () => {
  const events = on({
    behandelingAfgesloten: '2026-02-28',
    terugkeerAangevraagd: '2026-11-02',
    verwijzingGeschreven: '2026-05-28',
  });
  const all = deadlines(events, [pack('landelijk'), pack('eemland')], plainDate('2026-11-22'));
  expect(all.map(({ rule, due, daysLeft }) => [rule.id, due, daysLeft])).toEqual([
    ['terugkeer-terugkoppeling', '2026-11-23', 1],
    ['terugkeer-in-behandeling', '2026-11-30', 8],
    ['verwijzing-geldig', '2027-02-28', 98],
    ['terugkeer-venster', '2027-02-28', 98],
    ['vg-terecht', null, null],
    ['ggz-overgenomen', null, null],
    ['mono-overname', null, null],
  ]);
});

test('an aim that has passed is late, and known as an aim', () => {
  const [first] = deadlines(on({ vgAangemeld: '2026-01-05' }), [pack('landelijk')], plainDate('2026-02-01'));
  expect(first).toMatchObject({ state: 'late', daysLeft: -13, rule: { id: 'vg-terecht', force: 'aim' } });
});
