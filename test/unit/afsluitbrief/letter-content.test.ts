import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterProposals } from '#domain/afsluitbrief/letter-proposals';
import { letterPieces } from '#domain/afsluitbrief/passages';
import { contentOfLetter, withBsnBlocked } from '#domain/brief/kept-reading';
import { newCasus } from '#domain/casus/casus';
import { emptyParty } from '#domain/casus/party';
import { emptyMedicine, medicineSchema } from '#domain/medicatie/medicatie';
import { emptyPlannen } from '#domain/plannen/plannen';
import { seededIds } from '../../builders/seeded-ids';
import { packs } from '../regio/bundled';

const letter = `Conclusie: herstel. De behandeling is per 1 november 2026 afgesloten.
Vervolgbeleid: u ziet haar over vier weken.
Medicatie: sertraline 50 mg 1 dd.
Mijn directe nummer is 06 12345678; ik werk op maandag en dinsdag.
BSN 111222333. De WRAP volgt nog.`;
const id = '00000000-0000-7000-8000-000000000001';

describe('the passages of a letter', () => {
  test('are pieces that together are the whole text', () => {
    const { text, reading } = contentOfLetter(letter);
    const pieces = letterPieces(text, reading);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.find(({ near }) => near.includes('wrap'))?.text).toContain('De WRAP volgt nog');
  });

  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (any) => {
        const { text, reading } = contentOfLetter(any);
        expect(
          letterPieces(text, reading)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a BSN', () => {
  test('is blocked in what is kept beside the original, and every place stays', () => {
    expect(withBsnBlocked('bsn 111222333, of 1112.22.333!')).toHaveLength(
      'bsn 111222333, of 1112.22.333!'.length,
    );
    const { text, bsn } = contentOfLetter(letter);
    expect(bsn).toBe(true);
    expect(text).not.toContain('111222333');
    expect(text).toHaveLength(letter.length);
  });
});

describe('what a letter proposes', () => {
  const party = emptyParty('00000000-0000-7000-8000-000000000002', 'ggz-behandelaar');
  const casus = newCasus([party]);
  const withLetter = {
    ...casus,
    brieven: {
      ...casus.brieven,
      letters: [{ id, ontvangenOp: '2026-11-20' as never, gevonden: [], samenvatting: '' }],
    },
  };
  const proposals = letterProposals(withLetter, id, contentOfLetter(letter), []);

  test('is telephone, working days, medication, day of closing and policy, each for its field', () => {
    expect(proposals.map(({ kind, value }) => [kind, value])).toEqual([
      ['telefoon', '0612345678'],
      ['werkdagen', 'maandag en dinsdag'],
      ['medicatie', 'sertraline 50 mg 1 dd'],
      ['afsluiting', '1 november 2026'],
      ['beleid', 'Vervolgbeleid: u ziet haar over vier weken.'],
    ]);
    expect(proposals[0]?.accept).toMatchObject({ path: `betrokkenen/parties/${party.id}/phone` });
  });

  test('makes a medicine of medication, of the kind that its name says (000:275)', () => {
    const lithium = contentOfLetter('Medicatie: Priadel 400 mg 2 dd, sertraline 50 mg 1 dd.');
    const [first, second] = letterProposals(withLetter, id, lithium, [...packs.values()]).filter(
      ({ kind }) => kind === 'medicatie',
    );
    const made = (proposal: typeof first) => {
      const ids = seededIds('medicine');
      const newId = () => ids.next();
      return proposal?.accept.kind === 'add' ? medicineSchema.parse(proposal.accept.item(newId)) : null;
    };
    expect(made(first)).toMatchObject({ soort: 'lithium', naam: 'priadel' });
    expect(made(first)?.controles).toHaveLength(2);
    expect(made(second)).toMatchObject({ soort: 'anders', naam: 'sertraline', dosering: '50 mg 1 dd' });
  });

  test('proposes another dose for a medicine that is there already', () => {
    const middel = { ...emptyMedicine(party.id, 'anders'), naam: 'Sertraline', dosering: '100 mg' };
    const filled = { ...withLetter, medicatie: { middelen: [middel] } };
    const [proposal] = letterProposals(filled, id, contentOfLetter(letter), []).filter(
      ({ kind }) => kind === 'medicatie',
    );
    expect(proposal).toMatchObject({
      accepted: false,
      replaces: '100 mg',
      accept: { kind: 'set', path: `medicatie/middelen/${party.id}/dosering`, value: '50 mg 1 dd' },
    });
  });

  test('says of a plan that there is one and which letter holds it (001:25, 33)', () => {
    const held = contentOfLetter(
      'Proefstad, 12 oktober 2026\n\nSignaleringsplan\nVroege signalen: slecht slapen, niet meer naar buiten gaan. Actie: bel uw POH-ggz.\n\nEr is geen crisiskaart gemaakt.',
    );
    const plans = letterProposals(withLetter, id, held, []).filter(({ kind }) => kind === 'plan');
    expect(plans.map(({ key, accept }) => [key, accept])).toEqual([
      [
        'plan/signaleringsplan',
        {
          kind: 'setAll',
          fields: [
            { path: 'plannen/signaleringsplan/exists', value: 'ja' },
            { path: 'plannen/signaleringsplan/place', value: 'afsluitbrief van 12 oktober 2026' },
          ],
        },
      ],
      ['plan/crisiskaart', { kind: 'set', path: 'plannen/crisiskaart/exists', value: 'nee' }],
    ]);
    const kept = { ...emptyPlannen().signaleringsplan, exists: 'ja' as const, place: 'in het HIS' };
    const filled = { ...withLetter, plannen: { ...emptyPlannen(), signaleringsplan: kept } };
    expect(letterProposals(filled, id, held, []).find(({ key }) => key.endsWith('gsplan'))?.accepted).toBe(
      true,
    );
  });

  test('is known as taken over once it stands in the casus', () => {
    const filled = { ...withLetter, betrokkenen: { parties: [{ ...party, phone: '06-12345678' }] } };
    expect(letterProposals(filled, id, contentOfLetter(letter), [])[0]?.accepted).toBe(true);
  });

  test('says what it would replace', () => {
    const filled = { ...withLetter, betrokkenen: { parties: [{ ...party, phone: '088 1234567' }] } };
    expect(letterProposals(filled, id, contentOfLetter(letter), [])[0]).toMatchObject({
      accepted: false,
      replaces: '088 1234567',
    });
  });
});
