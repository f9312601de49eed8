import { describe, expect, test } from 'vitest';
import { audiences } from '#domain/document/document-model';
import { plainDate } from '#domain/tijd/plain-date';
import { consentPurposes } from '#domain/toestemming/consent';
import { consentFor } from '#domain/toestemming/consent-for';
import { correction, said } from './said';

const later = { date: plainDate('2026-11-21') };

describe('consent without a word said', () => {
  // KNMG 2021, 1.5.2.2: what huisarts and ggz write each other about the referral.
  const assumed = ['verwijzing ggz', 'verwijzing huisarts'];
  test.each(consentPurposes.flatMap((purpose) => audiences.map((recipient) => ({ purpose, recipient }))))(
    '$purpose, for $recipient: assumed between huisarts and ggz about the referral, else to be asked',
    ({ purpose, recipient }) => {
      const state = assumed.includes(`${purpose} ${recipient}`) ? 'assumed' : 'missing';
      expect(consentFor([], recipient, purpose)).toEqual({ state, act: null, except: [] });
    },
  );
});

describe('consent', () => {
  const of = (...acts: Parameters<typeof consentFor>[0]) =>
    consentFor(acts, 'sociaal-domein', 'sociaalDomein');

  test.each([
    ['gegeven', 'given'],
    ['geweigerd', 'refused'],
    ['ingetrokken', 'withdrawn'],
  ] as const)('that is %s, is %s', (stance, state) => {
    const act = said(stance);
    expect(of(act)).toEqual({ state, act, except: [] });
  });

  test.each([
    ['gegeven', 'ingetrokken', 'withdrawn'],
    ['geweigerd', 'gegeven', 'given'],
    ['ingetrokken', 'gegeven', 'given'],
    ['gegeven', 'geweigerd', 'refused'],
  ] as const)('%s and later %s, is %s, in whatever order it was recorded', (first, last, state) => {
    expect(of(said(first), said(last, later)).state).toBe(state);
    expect(of(said(last, later), said(first)).state).toBe(state);
  });

  test('of one day counts as it was recorded last', () => {
    expect(of(said('gegeven'), said('ingetrokken')).state).toBe('withdrawn');
  });

  test('that was recorded wrongly doesn’t count', () => {
    const wrong = said('geweigerd', later);
    expect(of(said('gegeven'), wrong, correction(wrong.id)).state).toBe('given');
  });

  test('for another purpose or another recipient says nothing', () => {
    expect(of(said('gegeven', { purpose: 'verslagBewaren' })).state).toBe('missing');
    expect(of(said('gegeven', { recipient: 'naaste' })).state).toBe('missing');
  });

  test('given for all but one is given, with that one named', () => {
    const consent = of(said('gegeven'), said('geweigerd', { ...later, recipientName: 'Wijkteam Proef' }));
    expect(consent).toMatchObject({ state: 'given', except: ['Wijkteam Proef'] });
  });

  test('refused for all, and given to one since, is given', () => {
    const consent = of(said('geweigerd'), said('gegeven', { ...later, recipientName: 'Wijkteam Proef' }));
    expect(consent.state).toBe('given');
  });

  test('taken back for all goes before what was given to one', () => {
    const one = said('gegeven', { recipientName: 'Wijkteam Proef' });
    expect(of(one, said('ingetrokken', later))).toMatchObject({ state: 'withdrawn', except: [] });
  });
});
