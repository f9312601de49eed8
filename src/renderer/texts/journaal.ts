import type { JournalFault } from '#contract/journaal-calls';

const faults: Readonly<Record<JournalFault['kind'], (row: number) => string>> = {
  edited: (row) => `Regel ${row} is gewijzigd.`,
  inserted: (row) => `Bij regel ${row} is een regel toegevoegd.`,
  removed: (row) => `Vóór regel ${row} is een regel verwijderd.`,
  reordered: (row) => `Vanaf regel ${row} staan regels in een andere volgorde.`,
  truncated: (row) => `Na regel ${row} zijn regels verdwenen.`,
  unclear: (row) => `Regel ${row} past niet bij de regels ervoor. Wat er is gebeurd, is niet te zien.`,
};

/** Who saw or did what, when. */
export const journaalTexts = {
  title: 'Journaal',
  subtitle: 'Wie wat zag of deed, en wanneer. Dit bekijken komt ook in het journaal.',
  retentionLink: 'Bewaartermijn en vernietiging',
  brokenNotice:
    'Het journaal is buiten het programma om gewijzigd. Kijk bij Journaal of meld het de beheerder.',
  chain: {
    title: 'Echtheid',
    checking: (rows: number) => `Bezig met controleren: ${rows} regels bekeken`,
    whole: (rows: number, moment: string) =>
      `${rows === 1 ? 'De ene regel is zoals het programma die' : `Alle ${rows} regels zijn zoals het programma ze`} schreef. Gecontroleerd op ${moment}.`,
    broken: 'Het journaal is buiten het programma om gewijzigd',
    faults,
    foundAt: (moment: string) => `Gevonden op ${moment}.`,
    whatNow:
      'De dossiers zelf zijn niet gecontroleerd. Bewaar het journaal als CSV en meld dit aan wie de praktijk bij beveiliging helpt.',
    check: 'Controleer nu',
    good: 'In orde',
    bad: 'Niet in orde',
    unknown: 'Nog niet bekend',
  },
  filter: {
    title: 'Kies regels',
    user: 'Gebruiker',
    everyone: 'Iedereen',
    from: 'Vanaf',
    to: 'Tot en met',
    subject: (name: string) => `Alleen over ${name}`,
    casus: (name: string) => `Alleen één casus van ${name}`,
    nameless: 'één persoon',
    all: 'Toon alle personen',
    backwards: 'De einddatum ligt vóór de begindatum',
  },
  rows: 'Regels',
  columns: { when: 'Wanneer', what: 'Wat', who: 'Wie', whom: 'Over wie', object: 'Onderdeel' },
  allFields: 'Alle velden',
  ofRow: (row: number) => `van regel ${row}`,
  emergency: 'Noodtoegang',
  more: 'Toon meer',
  empty: 'Geen regels',
  emptyText: 'Er zijn geen regels bij deze keuze. Kies een andere gebruiker of periode.',
  save: { csv: 'Bewaar als CSV', pdf: 'Bewaar als PDF', saved: (name: string) => `Bewaard als ${name}.` },
} as const;
