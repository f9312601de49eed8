import { describe, expect, test } from 'vitest';
import { type AgreementTopic, emptyWhen } from '#domain/casus/agreement';
import { emptyParty } from '#domain/casus/party';
import { readAgreement } from '#domain/gesprek/zin/agreement-sentence';
import { seededIds } from '../../builders/seeded-ids';
import { context, people } from './gesprek-people';

describe('what is odd about a sentence is said, not changed', () => {
  test('a day of the week that isn’t that of the date', () => {
    const read = readAgreement('POH belt di 7 dec', context);
    expect(read.problem).toEqual({ kind: 'otherWeekday', typed: 'di 7 dec', date: '2026-12-07' });
    expect(read.when).toEqual(emptyWhen());
  });

  test.each([
    ['POH belt 31 februari', { kind: 'noSuchDay', typed: '31 februari' }],
    ['POH belt 12-13-2026', { kind: 'noSuchDay', typed: '12-13-2026' }],
    ['POH belt 7-12-26', { kind: 'yearTooShort', typed: '7-12-26' }],
    ['POH belt 7 dec 26', { kind: 'yearTooShort', typed: '7 dec 26' }],
    ['belt morgen', { kind: 'whoMissing' }],
    ['POH morgen', { kind: 'whatMissing' }],
    ['', { kind: 'whoMissing' }],
    ['POH belt', null],
  ])('%s', (sentence, problem) => {
    expect(readAgreement(sentence, context).problem).toEqual(problem);
  });

  test('two naasten are told apart by name; by role it is the first', () => {
    const ids = seededIds('naasten');
    const piet = { ...emptyParty(ids.next(), 'naaste'), name: 'Piet Proefpersoon' };
    const both = { ...context, parties: [...context.parties, piet] };
    expect(readAgreement('Piet belt morgen', both).who).toBe(piet.id);
    expect(readAgreement('naaste belt morgen', both).who).toBe(people.els.id);
  });
});

describe('what a sentence is about', () => {
  test.each<readonly [string, AgreementTopic | null, AgreementTopic]>([
    ['huisarts schrijft lithium voor', null, 'medicatiebegeleiding'],
    ['zus Els belt POH-ggz als Anna slecht slaapt', null, 'terugvalpreventie'],
    ['dr. Fictief overlegt binnen 1 werkdag bij vragen over lithium', null, 'overlegConsultatie'],
    ['behandelaar neemt Anna terug naar het team', null, 'opschaling'],
    ['zus Els belt 112 bij een crisis', null, 'acuut'],
    ['POH evalueert de doelen met Anna', null, 'doelen'],
    ['POH belt ma 7 dec', null, 'contact'],
    ['POH belt ma 7 dec', 'terugvalpreventie', 'terugvalpreventie'],
    ['zus Els wandelt met Anna', null, 'naastbetrokkenen'],
    ['sociaal team helpt met de post', null, 'andereBetrokkenen'],
    ['huisarts stuurt een kaart', null, 'anders'],
  ])('%s (open: %s) goes under %s', (sentence, open, topic) => {
    expect(readAgreement(sentence, { ...context, open }).topic).toBe(topic);
  });
});
