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
  columns: {
    name: 'Naam',
    phase: 'Fase',
    next: 'Aan zet',
    responsible: 'Verantwoordelijk',
    changed: 'Gewijzigd',
  },
  phase: (number: number, name: string) => `${number} · ${name}`,
  notReadable: 'niet leesbaar',
  actors: { praktijk: 'praktijk', huisarts: 'huisarts, ter goedkeuring', anderen: 'anderen' },
  nobodyActs: 'niets gepland',
  ended: {
    afgerond: 'afgerond',
    verhuisd: 'verhuisd',
    overleden: 'overleden',
    behandelingHervat: 'behandeling hervat',
  },
  filters: 'Filter en volgorde',
  filter: {
    phase: 'Fase',
    allPhases: 'Alle fasen',
    actor: 'Aan zet',
    everyone: 'Iedereen',
    status: 'Status',
    running: 'Lopend',
    ended: 'Beëindigd',
    order: 'Volgorde',
  },
  orders: { changed: 'Laatst gewijzigd', name: 'Naam', due: 'Eerstvolgende dag' },
  showAll: 'Toon alle lopende casussen',
  noneFound: 'Geen casussen met dit filter',
  noneFoundText: 'Kies een ander filter, of zoek op naam.',
  listHint: 'Pijltjes, Home, End, Page Up en Page Down gaan langs de rijen; Enter opent.',
  people: 'Personen',
  texts: 'In formulieren',
  nobody: 'Niemand gevonden',
  nothing: 'Niets gevonden',
  moreThanShown: 'Er zijn er meer. Typ verder om ze te vinden.',
  empty: 'Nog geen casussen',
  emptyText: 'Hier staat straks iedereen van wie de praktijk de zorg overneemt.',
} as const;
