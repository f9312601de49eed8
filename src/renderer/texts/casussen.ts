import type { CasusKind } from '#domain/casus/casus';
import type { Responsibility } from '#domain/casus/responsibility';

const kinds: Readonly<Record<CasusKind, string>> = { overname: 'Overname na ggz-behandeling' };
const responsible: Readonly<Record<Responsibility['by'], string>> = {
  ggz: 'ggz verantwoordelijk',
  huisarts: 'huisarts verantwoordelijk',
  'poh-ggz': 'POH-ggz verantwoordelijk',
};

export const casussenTexts = {
  kinds,
  responsible,
  title: 'Casussen',
  count: (total: number) => (total === 1 ? '1 casus' : `${total} casussen`),
  search: 'Zoek op naam, geboortedatum, HIS-nummer of tekst',
  new: 'Nieuwe casus',
  newWho: 'Voor wie is de casus?',
  newHint: 'Zoek eerst: misschien staat de persoon er al.',
  newPerson: 'Nieuwe persoon',
  columns: { name: 'Naam', traject: 'Traject', responsible: 'Verantwoordelijk', changed: 'Gewijzigd' },
  more: 'Toon meer',
  people: 'Personen',
  texts: 'In formulieren',
  nobody: 'Niemand gevonden',
  nothing: 'Niets gevonden',
  moreThanShown: 'Er zijn er meer. Typ verder om ze te vinden.',
  empty: 'Nog geen casussen',
  emptyText: 'Hier staat straks iedereen van wie de praktijk de zorg overneemt.',
} as const;
