import { describe, expect, test } from 'vitest';
import { readLetter } from '#domain/brief/read-letter';
import { letterWith } from './status-of';

const statusOf = (text: string, element: keyof ReturnType<typeof readLetter>['elements']): string =>
  readLetter(text).elements[element].status;

describe('how a letter came to be set', () => {
  test('the head of a page in the middle of a sentence is passed over', () => {
    const text = letterWith(
      'De behandeling hebben wij afgesloten. Een signaleringsplan is, in overleg met haar partner en met de\nGGZ Voorbeeld – Eindverslag            pagina 2 van 3\n\npraktijkondersteuner, niet gemaakt.',
    );
    expect(statusOf(text, 'signaleringsplan')).toBe('statedAbsent');
  });

  test('what stands beside the number of the page and came back is passed over as well', () => {
    const head = 'Fictieve instelling voor geestelijke gezondheidszorg';
    const text = letterWith(
      `${head}\nEen crisiskaart heeft de heer Staal, ook na aandringen van ons,\n\n${head}\npagina 2\n\nniet gewild.`,
    );
    expect(statusOf(text, 'crisiskaart')).toBe('statedAbsent');
  });

  test('sentences and clauses typed without a space are parted', () => {
    const text = letterWith(
      'Signaleringsplan gaat mee met deze brief.Suicidepreventieplan niet nodig geacht.Te bereiken op maandag,dinsdag en vrijdagmidag.',
    );
    expect(statusOf(text, 'signaleringsplan')).toBe('present');
    expect(statusOf(text, 'suicidepreventieplan')).toBe('statedAbsent');
    expect(readLetter(text).workdays).toEqual([['ma', 'di', 'vr']]);
  });

  test('a box under the name of a column says what the column says', () => {
    const text = letterWith(
      'Documenten              ja    nee   nvt\nSignaleringsplan        [ ]   [x]   [ ]\nCrisiskaart             [x]   [ ]   [ ]\nWRAP                    [ ]   [ ]   [ ]',
    );
    expect(statusOf(text, 'signaleringsplan')).toBe('statedAbsent');
    expect(statusOf(text, 'crisiskaart')).toBe('present');
    expect(statusOf(text, 'wrap')).toBe('absent');
  });

  test('days count only where they are ticked', () => {
    const text = letterWith('Werkdagen behandelaar: [ ] ma  [x] di  [x] wo  [ ] do  [ ] vr');
    expect(readLetter(text).workdays).toEqual([['di', 'wo']]);
  });

  test('dots lead from the name of a field to what it says', () => {
    const text = letterWith('Medicatie ............ geen\nSignaleringsplan ..... niet gemaakt');
    expect(statusOf(text, 'medicatieoverzicht')).toBe('statedAbsent');
    expect(statusOf(text, 'signaleringsplan')).toBe('statedAbsent');
  });

  test('the message that an e-mail answers is no part of it', () => {
    const text = `${letterWith('Het gaat goed met haar.')}\n-----Oorspronkelijk bericht-----\nVan: praktijk\nZij heeft een WRAP.\n`;
    expect(statusOf(text, 'wrap')).toBe('absent');
  });

  test('a question about a plan tells nothing, its answer does', () => {
    expect(statusOf(letterWith('Heeft zij nu eigenlijk een WRAP?'), 'wrap')).toBe('absent');
    expect(statusOf(letterWith('Is er een WRAP? Nee.'), 'wrap')).toBe('statedAbsent');
  });
});

describe('headings in a wording of their own', () => {
  test.each([
    ['Hoe kijken we erop terug?\nZij slaapt, eet en werkt.', 'conclusie'],
    ['Wat vragen we van jullie praktijk?\nElke maand wegen.', 'vervolgbeleid'],
    ['Beleid voor de eerste twee jaar na afsluiting\nElk jaar een ECG.', 'adviesTweeJaar'],
    ['3. Wat krijgt de heer aan medicijnen\nOxazepam 10 mg z.n.', 'medicatieoverzicht'],
  ] as const)('%s', (passage, element) => {
    expect(statusOf(letterWith(passage), element)).toBe('present');
  });

  test('a heading about what was is none of now', () => {
    const text = letterWith('Medicatie die eerder is gestopt\nHaloperidol 5 mg 1 dd 1');
    expect(statusOf(text, 'medicatieoverzicht')).toBe('absent');
  });
});
