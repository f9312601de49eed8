import type { Praktijkgegevens } from '../praktijk/praktijk';

/** The user of the oefenpraktijk: its huisarts. */
export const oefenHuisarts = 'H. Voorbeeld';

/** Where everyone lives. */
export const fictiedam = { postcode: '1799 ZZ', woonplaats: 'Fictiedam' } as const;

/** The practice in which one practises. It looks made up, and its numbers ring nowhere. */
export const oefenPraktijkgegevens: Praktijkgegevens = {
  naam: 'Huisartsenpraktijk De Oefenkamer',
  agbCode: '01000000',
  straat: 'Verzonnenlaan',
  huisnummer: '1',
  ...fictiedam,
  telefoon: '088 555 01 00',
  email: 'praktijk@oefenkamer.example',
  spoedlijn: '088 555 01 99',
  huisartsenpostNaam: 'Huisartsenpost Fictiedam',
  huisartsenpostTelefoon: '088 555 01 80',
  crisisdienstNaam: 'Crisisdienst Voorbeeldland',
  crisisdienstTelefoon: '088 555 01 90',
};
