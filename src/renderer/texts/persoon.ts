import type { Persoonsgegevens } from '#domain/persoon/persoon';

const fields: Readonly<Record<keyof Persoonsgegevens, string>> = {
  geslachtsnaam: 'Geslachtsnaam',
  voorvoegsel: 'Voorvoegsel',
  voorletters: 'Voorletters',
  roepnaam: 'Roepnaam',
  geboortedatum: 'Geboortedatum',
  hisNummer: 'HIS-nummer',
  straat: 'Straat',
  huisnummer: 'Huisnummer',
  postcode: 'Postcode',
  woonplaats: 'Woonplaats',
  gemeente: 'Gemeente',
  telefoon: 'Telefoon',
  email: 'E-mail',
};

export const persoonTexts = {
  fields,
  title: 'Persoonsgegevens',
  newTitle: 'Nieuwe persoon',
  who: 'Wie is het',
  address: 'Adres en bereikbaarheid',
  hisHint: 'Het nummer in het HIS, niet het BSN',
  emailInvalid: 'Dit is geen volledig e-mailadres',
  casussen: 'Casussen',
  noCasus: 'Nog geen casus',
  noCasusText: 'Begin een casus om het Afsprakenformulier in te vullen.',
  begin: 'Casus beginnen',
  phase: (name: string) => `fase ${name}`,
  similar: {
    title: 'Let op: zelfde naam en geboortedatum',
    one: 'Er is nog iemand met deze achternaam en geboortedatum:',
    more: (count: number) => `Er zijn nog ${count} mensen met deze achternaam en geboortedatum:`,
  },
  begunOn: (date: string) => `begonnen ${date}`,
  born: (date: string, age: number) => `Geboren ${date} (${age})`,
  bornUnknown: 'Geboortedatum onbekend',
  his: (number: string) => `HIS ${number}`,
  nameless: 'Naam nog niet ingevuld',
} as const;
