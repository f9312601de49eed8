import type { Act, EndReason } from '#domain/casus/act';

const endReasons: Readonly<Record<EndReason, string>> = {
  afgerond: 'Afgerond',
  verhuisd: 'Verhuisd',
  overleden: 'Overleden',
  behandelingHervat: 'Behandeling hervat',
};

const kinds: Readonly<Record<Act['kind'], string>> = {
  overgenomen: 'Overname',
  vervolggesprek: 'Vervolggesprek',
  gebeurtenis: 'Gebeurtenis',
  beeindigd: 'Einde van de casus',
  correctie: 'Correctie',
};

const by = { huisarts: 'Huisarts', 'poh-ggz': 'POH-ggz' } as const;

/** What is recorded with consequences: overname, vervolggesprek, einde, correctie. */
export const actTexts = {
  title: 'Vastgelegd',
  kinds,
  endReasons,
  none: 'Tot de overname is vastgelegd, blijft de ggz verantwoordelijk.',
  record: {
    overgenomen: 'Overname vastleggen',
    vervolggesprek: 'Vervolggesprek afspreken',
    gebeurtenis: 'Gebeurtenis vastleggen',
    beeindigd: 'Casus beëindigen',
  },
  submit: 'Leg vast',
  pending: 'Bezig',
  cancel: 'Annuleer',
  correct: 'Corrigeer',
  corrected: 'Gecorrigeerd, telt niet mee',
  recordedOn: (at: string) => `vastgelegd ${at}`,
  takeover: {
    date: 'Overgenomen op',
    dateMissing: 'Vul in op welke dag de zorg is overgenomen',
    by: 'Door',
    byOptions: by,
    name: 'Naam',
    nameMissing: 'Vul in wie de zorg heeft overgenomen',
    responsible: 'Onder verantwoordelijkheid van huisarts',
    responsibleMissing: 'Vul in onder welke huisarts de POH-ggz overneemt',
    vervolgbeleid: 'De ggz vraagt om vervolgbeleid',
    vervolgbeleidHint: 'Dan belt de ggz met de praktijk, zodat beide weten wat wordt overgenomen.',
    calledOn: 'Telefonisch contact op',
    calledMissing: 'Vul in op welke dag er is gebeld over het vervolgbeleid',
    calledWith: 'Gesproken met',
  },
  followUp: {
    date: 'Datum van het gesprek',
    dateMissing: 'Vul in op welke dag het vervolggesprek is',
    with: 'Met wie',
    withMissing: 'Vul in met wie het vervolggesprek is',
  },
  event: {
    hint: 'De termijnen van de regio tellen vanaf, of tot, deze dag.',
    event: 'Wat er gebeurde',
    eventMissing: 'Kies wat er gebeurde',
    date: 'Op',
    dateMissing: 'Vul in op welke dag het gebeurde',
    none: 'De afspraken van deze casus kennen geen gebeurtenissen.',
  },
  end: {
    hint: 'Het open werk van deze casus sluit en er gaan geen brieven meer uit. Een correctie zet dat terug.',
    date: 'Beëindigd op',
    dateMissing: 'Vul in op welke dag de casus eindigt',
    reason: 'Reden',
    reasonMissing: 'Kies waarom de casus eindigt',
    note: 'Toelichting',
  },
  correction: {
    reason: 'Waarom klopt dit niet?',
    reasonMissing: 'Vul in waarom dit niet klopt',
  },
  lines: {
    overgenomen: (date: string, by: 'huisarts' | 'poh-ggz', name: string) =>
      `Overgenomen op ${date} door de ${by === 'huisarts' ? 'huisarts' : 'POH-ggz'}, ${name}`,
    under: (huisarts: string) => `onder huisarts ${huisarts}`,
    called: (date: string, who: string) =>
      who === '' ? `gebeld op ${date}` : `gebeld op ${date} met ${who}`,
    vervolggesprek: (date: string, who: string) => `Vervolggesprek op ${date} met ${who}`,
    gebeurtenis: (date: string, event: string) => `Op ${date}: ${event}`,
    beeindigd: (date: string, reason: string) => `Beëindigd op ${date}: ${reason}`,
    correctie: (reason: string) => `Correctie: ${reason}`,
  },
  ended: (reason: string, date: string) =>
    `Deze casus is beëindigd (${reason}) op ${date}. Het open werk is gesloten.`,
} as const;
