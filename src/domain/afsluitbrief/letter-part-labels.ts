import type { LetterElement } from '../brief/finding';

/** The parts of an afsluitbrief as a list names them (001:25, 33; 000:133–134, 165). */
export const letterPartLabels: Readonly<Record<LetterElement, string>> = {
  conclusie: 'Conclusie',
  vervolgbeleid: 'Vervolgbeleid',
  telefoonBehandelaar: 'Direct telefoonnummer behandelaar',
  werkdagenBehandelaar: 'Werkdagen behandelaar',
  medicatieoverzicht: 'Medicatieoverzicht',
  suicidepreventieplan: 'Suïcidepreventieplan',
  signaleringsplan: 'Signaleringsplan',
  crisisinterventieplan: 'Crisisinterventieplan',
  crisiskaart: 'Crisiskaart',
  wrap: 'WRAP',
  adviesTweeJaar: 'Advies en beleid voor twee jaar',
  dagMogelijk: 'DAG-gesprek kan alsnog',
};

/** The same as a question to the ggz, in a letter or on the telephone. */
export const letterPartQuestions: Readonly<Record<LetterElement, string>> = {
  conclusie: 'de conclusie van de behandeling',
  vervolgbeleid: 'het vervolgbeleid: wat wordt van de huisarts gevraagd',
  telefoonBehandelaar: 'het directe telefoonnummer van de behandelaar',
  werkdagenBehandelaar: 'de werkdagen van de behandelaar',
  medicatieoverzicht: 'het medicatieoverzicht, of het bericht dat er geen medicatie is',
  suicidepreventieplan: 'het suïcidepreventieplan, of het bericht dat het er niet is',
  signaleringsplan: 'het signaleringsplan, of het bericht dat het er niet is',
  crisisinterventieplan: 'het crisisinterventieplan, of het bericht dat het er niet is',
  crisiskaart: 'de crisiskaart, of het bericht dat die er niet is',
  wrap: 'de WRAP, of het bericht dat die er niet is',
  adviesTweeJaar: 'advies en beleid voor de eerste twee jaar na afsluiting',
  dagMogelijk: 'het bericht dat een DAG-gesprek alsnog kan',
};
