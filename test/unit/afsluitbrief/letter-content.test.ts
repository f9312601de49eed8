import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterProposals } from '#domain/afsluitbrief/letter-proposals';
import { letterPieces } from '#domain/afsluitbrief/passages';
import { contentOfLetter, withBsnBlocked } from '#domain/brief/kept-reading';
import { newCasus } from '#domain/casus/casus';
import { emptyParty } from '#domain/casus/party';

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
  const proposals = letterProposals(withLetter, id, contentOfLetter(letter));

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

  test('is known as taken over once it stands in the casus', () => {
    const filled = { ...withLetter, betrokkenen: { parties: [{ ...party, phone: '06-12345678' }] } };
    expect(letterProposals(filled, id, contentOfLetter(letter))[0]?.accepted).toBe(true);
  });

  test('says what it would replace', () => {
    const filled = { ...withLetter, betrokkenen: { parties: [{ ...party, phone: '088 1234567' }] } };
    expect(letterProposals(filled, id, contentOfLetter(letter))[0]).toMatchObject({
      accepted: false,
      replaces: '088 1234567',
    });
  });
});
