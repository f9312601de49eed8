import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAgreement } from '#domain/casus/agreement';
import { newCasus } from '#domain/casus/casus';
import { emptyParty } from '#domain/casus/party';
import { containsBsn } from '#domain/identiteit/bsn';
import { emptyPersoon } from '#domain/persoon/persoon';
import { plainDate } from '#domain/tijd/plain-date';
import { casusWords, personWords } from '#domain/zoeken/indexed-words';
import { seededIds } from '../../builders/seeded-ids';
import { anyBsn } from '../identiteit/any-bsn';

const ids = seededIds('words');

function casusSaying(what: string) {
  const casus = newCasus([{ ...emptyParty(ids.next(), 'naaste'), name: 'Buurvrouw', phone: '072 5484444' }]);
  const agreement = { ...emptyAgreement(ids.next(), 'contact'), what };
  return { ...casus, afsprakenformulier: { ...casus.afsprakenformulier, agreements: [agreement] } };
}

describe('the words by which is searched', () => {
  test('of a person are names, HIS number and birth date', () => {
    const { persoonsgegevens } = emptyPersoon();
    const words = personWords({
      persoonsgegevens: {
        ...persoonsgegevens,
        geslachtsnaam: 'Testman',
        voorvoegsel: 'de',
        roepnaam: 'Rob',
        hisNummer: '4711',
        geboortedatum: plainDate('1980-02-03'),
        telefoon: '072 5484444',
      },
    });
    expect(words.split(/\s+/).filter(Boolean)).toEqual([
      'Testman',
      'de',
      'Rob',
      '4711',
      '03-02-1980',
      '03021980',
    ]);
  });

  test('of a casus are its texts, and no ids, kinds or dates', () => {
    const words = casusWords(casusSaying('belt om de week'));
    expect(words).toContain('belt om de week');
    expect(words).toContain('Buurvrouw');
    expect(words).not.toMatch(/contact|naaste|[0-9a-f]{8}-/);
  });

  test('hold no citizen service number, wherever it was typed', () => {
    const separators = fc.constantFrom('', ' ', ', ', '\n', ' bsn: ');
    fc.assert(
      fc.property(anyBsn, separators, separators, (bsn, before, after) => {
        const typed = `Jansen${before}${bsn}${after}belt`;
        expect(containsBsn(casusWords(casusSaying(typed)))).toBe(false);
        expect(casusWords(casusSaying(typed))).toContain('Jansen');
        const { persoonsgegevens } = emptyPersoon();
        const person = { persoonsgegevens: { ...persoonsgegevens, roepnaam: typed, hisNummer: bsn } };
        expect(containsBsn(personWords(person))).toBe(false);
      }),
    );
  });
});
