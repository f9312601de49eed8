import { describe, expect, test } from 'vitest';
import { type CheckedLetter, emptyBrieven, foundIn, type Judgement } from '#domain/afsluitbrief/brieven';
import { checkLetters } from '#domain/afsluitbrief/letter-check';
import type { LetterElement } from '#domain/brief/finding';
import { contentOfLetter } from '#domain/brief/kept-reading';
import { type Casus, newCasus } from '#domain/casus/casus';
import { tasksOf } from '#domain/casus/task';
import { plainDate } from '#domain/tijd/plain-date';
import { pack } from '../regio/bundled';

const day = plainDate('2026-11-20');
const eemland = [pack('eemland')];
const nhn = [pack('nhn')];

const basic = `Conclusie: herstel van een depressie.
Vervolgbeleid: u ziet haar over vier weken.
Medicatie: geen.
`;
const reach = `
Mijn directe nummer is 06 12345678. Ik werk op maandag en dinsdag.
`;
const plans = `
Er is geen suïcidepreventieplan. Het signaleringsplan is bijgevoegd. Een crisisinterventieplan is niet gemaakt.
Een crisiskaart is niet gemaakt. De WRAP volgt nog.
`;

function letter(text: string, nr = 1): CheckedLetter {
  const { text: kept, reading } = contentOfLetter(text);
  return {
    id: `00000000-0000-7000-8000-00000000000${nr}`,
    ontvangenOp: day,
    gevonden: foundIn(kept, reading),
    samenvatting: '',
  };
}

function casusWith(
  letters: readonly CheckedLetter[],
  judged: readonly [LetterElement, Judgement][] = [],
): Casus {
  const oordelen = judged.map(([onderdeel, oordeel], index) => ({
    id: `00000000-0000-7000-8000-00000000010${index}`,
    onderdeel,
    oordeel,
    reden: 'telefonisch gemeld',
    door: 'H. Voorbeeld',
    op: day,
  }));
  return { ...newCasus([]), brieven: { ...emptyBrieven(), letters: [...letters], oordelen } };
}

const missingOf = (casus: Casus, packs = eemland) =>
  checkLetters(casus, packs).missing.map(({ element }) => element);

describe('what Eemland asks of an afsluitbrief (001:25, 33)', () => {
  test('four parts always; a promise or nothing at all leaves a conditional part open', () => {
    const casus = casusWith([letter(basic + plans)]);
    expect(missingOf(casus)).toEqual(['telefoonBehandelaar', 'werkdagenBehandelaar', 'wrap']);
    const state = checkLetters(casus, eemland).parts.map(({ element, state }) => [element, state]);
    expect(Object.fromEntries(state)).toMatchObject({
      conclusie: 'aanwezig',
      crisiskaart: 'nietGemaakt',
      wrap: 'beloofd',
      telefoonBehandelaar: 'ontbreekt',
    });
  });

  test('what another letter holds counts too', () => {
    const casus = casusWith([letter(basic + plans), letter(reach, 2)]);
    expect(missingOf(casus)).toEqual(['wrap']);
  });

  test('a conditional part that is n.v.t. makes the letter complete', () => {
    const casus = casusWith([letter(basic + reach + plans)], [['wrap', 'nvt']]);
    expect(checkLetters(casus, eemland)).toMatchObject({ complete: true, missing: [] });
  });

  test('a required part is missing unless it is there, whatever the letter says', () => {
    const casus = casusWith(
      [letter(basic + reach + plans)],
      [
        ['wrap', 'nvt'],
        ['conclusie', 'ontbreekt'],
      ],
    );
    expect(missingOf(casus)).toEqual(['conclusie']);
  });

  test('without any letter nothing is complete', () => {
    expect(checkLetters(casusWith([]), eemland).complete).toBe(false);
  });
});

describe('what NHN asks (000:133–134, 165)', () => {
  test('advice for two years; a signaleringsplan may be shared and is no gap', () => {
    expect(missingOf(casusWith([letter(basic)]), nhn)).toEqual(['adviesTweeJaar']);
  });

  test('that a DAG-gesprek can still be held, once it was decided not to hold one', () => {
    const casus = casusWith([letter(basic)]);
    const without = { ...casus, besluit: { ...casus.besluit, variant: 'geen' as const } };
    expect(missingOf(without, nhn)).toEqual(['adviesTweeJaar', 'dagMogelijk']);
  });

  test('each part that is asked says who asks', () => {
    const asked = checkLetters(casusWith([letter(basic)]), nhn).parts.filter(
      ({ need }) => need !== 'unasked',
    );
    expect(asked.every(({ source }) => source?.includes('000:'))).toBe(true);
  });
});

describe('asking for what is missing', () => {
  const asked = (other: Partial<Casus['brieven']['verzoek']>, letters = [letter(basic)]): Casus => {
    const casus = casusWith(letters);
    const verzoek = {
      gevraagdOp: plainDate('2026-11-22'),
      antwoordVoor: plainDate('2026-11-29'),
      ontvangenOp: null,
      ...other,
    };
    return { ...casus, brieven: { ...casus.brieven, verzoek } };
  };
  const due = (casus: Casus) => tasksOf('c', casus, []).map((task) => task.due);

  test('is work with its own day, for which the practice waits', () => {
    expect(due(asked({}))).toEqual(['2026-11-29']);
  });
  test('is done once the answer came, or a next letter', () => {
    expect(due(asked({ ontvangenOp: plainDate('2026-11-25') }))).toEqual([]);
    const next = { ...letter(reach, 2), ontvangenOp: plainDate('2026-11-25') };
    expect(due(asked({}, [letter(basic), next]))).toEqual([]);
  });
});
