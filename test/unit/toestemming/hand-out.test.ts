import { describe, expect, test } from 'vitest';
import { refuseAct } from '#domain/casus/refuse-act';
import { type Audience, audiences, type DocumentModel } from '#domain/document/document-model';
import { documentIdentity } from '#domain/document/identity-line';
import { documentModelOf } from '#domain/overname/overname-documents';
import { plainDate } from '#domain/tijd/plain-date';
import { audiencePurpose, purposeRecipients } from '#domain/toestemming/consent';
import { bsnBarrier, consentBarrier, documentConsent, needOfToday } from '#domain/toestemming/hand-out';
import { exampleSource } from '../document/example-source';
import { correction, inNeed, said } from './said';

const today = plainDate('2026-11-22');

describe('a document without a word of the cliënt', () => {
  test.each<readonly [Audience, ReturnType<typeof consentBarrier>]>([
    ['ggz', null],
    ['huisarts', null],
    ['his', null],
    ['inwoner', null],
    ['naaste', 'consentMissing'],
    ['sociaal-domein', 'consentMissing'],
  ])('for %s: %s', (audience, barrier) => {
    expect(consentBarrier([], { audience })).toBe(barrier);
  });

  test('waits for consent when its purpose asks that, also between huisarts and ggz', () => {
    expect(consentBarrier([], { audience: 'ggz', purpose: 'aanmeldingDelen' })).toBe('consentMissing');
  });

  test('nobody is asked about what is one’s own or stays in the practice', () => {
    expect(documentConsent([said('geweigerd')], { audience: 'his' })).toBeNull();
  });
});

describe('a document of which something was said', () => {
  const asked = audiences.flatMap((audience) => {
    const purpose = audiencePurpose[audience];
    return purpose === null ? [] : [{ audience, purpose }];
  });
  test.each(asked)(
    'for $audience goes out when it was given, and not when it was refused or taken back',
    (to) => {
      const about = { purpose: to.purpose, recipient: to.audience };
      expect(consentBarrier([said('gegeven', about)], to)).toBeNull();
      expect(consentBarrier([said('geweigerd', about)], to)).toBe('consentRefused');
      expect(consentBarrier([said('ingetrokken', about)], to)).toBe('consentWithdrawn');
      expect(purposeRecipients[to.purpose]).toContain(to.audience);
    },
  );
});

describe('in need', () => {
  test('one document goes out on one day', () => {
    expect(needOfToday([inNeed()], 'afsprakenformulier', today)?.reason).toBe('Acute opname vanavond');
    expect(needOfToday([inNeed()], 'herstelplan', today)).toBeNull();
    expect(needOfToday([inNeed()], 'afsprakenformulier', plainDate('2026-11-23'))).toBeNull();
  });

  test('it doesn’t when that was recorded wrongly', () => {
    const act = inNeed();
    expect(needOfToday([act, correction(act.id)], 'afsprakenformulier', today)).toBeNull();
  });

  test('consent can be taken back also after the casus ended', () => {
    const end = { ...said('gegeven'), kind: 'beeindigd' as const, reason: 'verhuisd' as const, note: '' };
    expect(refuseAct([end], said('ingetrokken'), today)).toBeNull();
    expect(refuseAct([end], said('ingetrokken', { date: plainDate('2026-11-23') }), today)).toBe(
      'inTheFuture',
    );
  });
});

describe('the sociaal domein', () => {
  const withText = (audience: Audience, text: string): DocumentModel => ({
    ...documentModelOf('herstelplan', exampleSource()),
    audience,
    blocks: [
      {
        kind: 'table',
        caption: '',
        columns: [{ heading: 'Wie', share: 1 }],
        rows: [[text]],
      },
    ],
  });

  // 111222333 is the example of the 11-proef; no person has it.
  test.each(['111222333', '111 222 333', 'bsn: 1112.22.333'])('gets no document with a BSN: %s', (bsn) => {
    expect(bsnBarrier(withText('sociaal-domein', `Zie ${bsn}.`))).toBe('bsnInDocument');
    expect(bsnBarrier(withText('ggz', bsn))).toBeNull();
  });

  test('gets a telephone number and a date, which are none', () => {
    expect(bsnBarrier(withText('sociaal-domein', '06 5550 0111, 03-02-1980'))).toBeNull();
  });

  test('gets name and birth date, and not the number in the HIS', () => {
    const { persoon } = exampleSource();
    expect(documentIdentity(persoon, 'ggz')).toContain('HIS-nummer');
    expect(documentIdentity(persoon, 'sociaal-domein')).not.toContain('HIS');
    expect(documentIdentity(persoon, 'sociaal-domein')).toContain('geboren 03-02-1980');
  });
});
