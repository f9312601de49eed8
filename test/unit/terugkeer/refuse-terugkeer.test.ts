import { describe, expect, test } from 'vitest';
import { type Act, casusEnd, type NewAct } from '#domain/casus/act';
import { refuseAct } from '#domain/casus/refuse-act';
import { openVoorstellen } from '#domain/casus/voorstel';
import { refuseTerugkeer, terugkeerLettersMayGoOut } from '#domain/terugkeer/refuse-terugkeer';
import { plainDate } from '#domain/tijd/plain-date';
import { aRequest, closedCasus, ended, happened } from '../../builders/terugkeer';
import { pack } from '../regio/bundled';

const eemland = [pack('eemland')];
const asking = (date: string): NewAct => ({
  kind: 'gebeurtenis',
  date: plainDate(date),
  event: 'terugkeerAangevraagd',
});
const answering = (date: string): NewAct => ({
  kind: 'gebeurtenis',
  date: plainDate(date),
  event: 'terugkeerTeruggekoppeld',
});
const hervat: NewAct = {
  kind: 'beeindigd',
  date: plainDate('2027-01-20'),
  reason: 'behandelingHervat',
  note: '',
};

describe('an act of a terugkeer', () => {
  const casus = closedCasus('2026-02-28');

  test('is refused before closing, after the last day, and where the region has none', () => {
    expect(refuseTerugkeer(casus, eemland, asking('2026-02-27'), true)).toBe('outsideTerugkeer');
    expect(refuseTerugkeer(casus, eemland, asking('2026-02-28'), true)).toBeNull();
    expect(refuseTerugkeer(casus, eemland, asking('2027-02-28'), true)).toBeNull();
    expect(refuseTerugkeer(casus, eemland, asking('2027-03-01'), true)).toBe('outsideTerugkeer');
    expect(refuseTerugkeer(casus, [pack('nhn')], asking('2026-03-01'), true)).toBe('outsideTerugkeer');
    expect(refuseTerugkeer(closedCasus(null), eemland, asking('2026-03-01'), true)).toBe('outsideTerugkeer');
  });

  test('answers nothing that was not asked', () => {
    expect(refuseTerugkeer(casus, eemland, answering('2026-12-01'), true)).toBe('terugkeerNotAsked');
    const askedLater = closedCasus('2026-02-28', [], [happened('terugkeerAangevraagd', '2026-12-02')]);
    expect(refuseTerugkeer(askedLater, eemland, answering('2026-12-01'), true)).toBe('terugkeerNotAsked');
    expect(refuseTerugkeer(askedLater, eemland, answering('2026-12-02'), true)).toBeNull();
  });

  test('is the only one of which it is judged', () => {
    expect(refuseTerugkeer(casus, [], hervat, true)).toBeNull();
  });
});

describe('after the end of a casus', () => {
  const afgerond = ended('afgerond', '2027-01-04');
  const asked = happened('terugkeerAangevraagd', '2027-01-08');
  const today = '2027-02-01';

  test('that ended as it should a terugkeer can be recorded, and treatment that goes on', () => {
    expect(refuseAct([afgerond], asking('2027-01-08'), today)).toBeNull();
    expect(refuseAct([afgerond, asked], answering('2027-01-12'), today)).toBeNull();
    expect(refuseAct([afgerond, asked], hervat, today)).toBeNull();
    expect(refuseAct([afgerond], asking('2027-03-01'), today)).toBe('inTheFuture');
  });

  test('nothing else can, and nothing after another end', () => {
    const talk: NewAct = { kind: 'vervolggesprek', date: plainDate('2027-01-12'), with: 'x' };
    expect(refuseAct([afgerond, asked], talk, today)).toBe('alreadyEnded');
    expect(refuseAct([afgerond, asked], { ...hervat, reason: 'verhuisd' }, today)).toBe('alreadyEnded');
    expect(refuseAct([afgerond], hervat, today)).toBe('alreadyEnded');
    for (const reason of ['verhuisd', 'behandelingHervat'] as const) {
      expect(refuseAct([ended(reason, '2027-01-04')], asking('2027-01-08'), today)).toBe('alreadyEnded');
    }
  });

  test('treatment that went on is how it ended', () => {
    const acts: readonly Act[] = [afgerond, asked, ended('behandelingHervat', '2027-01-20')];
    expect(casusEnd(acts)?.reason).toBe('behandelingHervat');
    expect(refuseAct(acts, asking('2027-01-21'), today)).toBe('alreadyEnded');
  });

  test('a POH-ggz may put a terugkeer forward to a huisarts, and nothing else', () => {
    const item = aRequest().id;
    const date = plainDate('2027-01-08');
    const about = (what: Extract<NewAct, { kind: 'voorstel' }>['what']): NewAct => ({
      kind: 'voorstel',
      date,
      what,
      note: '',
    });
    expect(refuseAct([afgerond], about({ kind: 'terugkeer', item }), today)).toBeNull();
    expect(refuseAct([afgerond], about({ kind: 'verwijzing', item }), today)).toBe('alreadyEnded');
    const proposed: Act = {
      ...asked,
      id: aRequest().id,
      kind: 'voorstel',
      date,
      what: { kind: 'terugkeer', item },
      note: '',
    };
    const approval: NewAct = {
      kind: 'voorstelbesluit',
      date,
      voorstel: proposed.id,
      outcome: 'goedgekeurd',
      remark: '',
    };
    expect(openVoorstellen([afgerond, proposed])).toHaveLength(1);
    expect(openVoorstellen([ended('verhuisd', '2027-01-04'), proposed])).toEqual([]);
    expect(refuseAct([afgerond, proposed], approval, today)).toBeNull();
    expect(refuseAct([afgerond], approval, today)).toBe('nothingToDecide');
  });

  test('the letters go out while the window is open or a request runs', () => {
    const mayGoOut = (acts: readonly Act[], day: string) => {
      const requests = [aRequest({ aangevraagdOp: plainDate('2027-01-08') })];
      return terugkeerLettersMayGoOut(closedCasus('2026-02-28', requests, acts), eemland, plainDate(day));
    };
    expect(mayGoOut([], '2030-01-01')).toBe(true);
    expect(mayGoOut([afgerond], '2027-02-28')).toBe(true);
    expect(mayGoOut([afgerond], '2027-03-01')).toBe(false);
    expect(mayGoOut([afgerond, asked], '2027-03-01')).toBe(true);
    expect(mayGoOut([ended('verhuisd', '2027-01-04')], '2027-01-05')).toBe(false);
  });
});
