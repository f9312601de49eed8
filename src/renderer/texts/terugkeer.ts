import type { RequestState } from '#domain/terugkeer/request-state';
import type { behalves, requesters } from '#domain/terugkeer/terugkeer';

const states: Readonly<Record<RequestState, string>> = {
  concept: 'in voorbereiding',
  gevraagd: 'aangevraagd',
  teruggekoppeld: 'ggz antwoordde',
  advies: 'klaar: advies',
  hervat: 'klaar: weer in behandeling',
  anders: 'klaar: anders',
};

const byWhom: Readonly<Record<(typeof requesters)[number], string>> = {
  huisarts: 'Huisarts',
  overnemendeInstelling: 'Overnemende ggz-instelling',
};

const onBehalf: Readonly<Record<(typeof behalves)[number], string>> = {
  praktijk: 'De praktijk zelf',
  sociaalDomein: 'Sociaal domein, via de huisarts',
};

/** Someone comes back after closing: the terugkeerconsultatie, or the road that fits. */
export const terugkeerTexts = {
  title: 'Terugkeer',
  subtitle: 'De klachten komen terug na de behandeling',
  states,
  byWhom,
  onBehalf,
  window: {
    title: 'Kan een terugkeerconsultatie?',
    open: (until: string) => `Ja, tot en met ${until}.`,
    left: (days: number) =>
      days === 0 ? 'Vandaag is de laatste dag.' : `Nog ${days === 1 ? '1 dag' : `${days} dagen`}.`,
    passed: (until: string) => `Nee. Dat kon tot en met ${until}.`,
    notClosed: 'Nog niet. Er staat niet op welke dag de behandeling is afgesloten.',
    notAgreed: 'Nee. De regio van deze casus kent geen terugkeerconsultatie.',
    closedOn: 'Behandeling afgesloten op',
    institution: 'Laatste ggz-instelling',
    unknown: 'niet ingevuld',
    source: 'Bron',
    assumption: 'Aanname',
    toBesluit: 'Vul in wanneer de behandeling is afgesloten',
  },
  ordinary: {
    title: 'De gewone weg',
    other: 'Andere klachten: dan past een gewone verwijzing.',
    passed: 'De periode is voorbij: dan past een gewone verwijzing.',
    steps: [
      'Bespreek met de inwoner of een verwijzing naar de ggz past.',
      'Bel zo nodig eerst met de ggz. Kijk hieronder wat daarover is afgesproken.',
      'Schrijf de verwijzing in het HIS. Hoort behandeling elders, dan verwijst de ggz zelf door.',
    ],
    newCasus: 'Begin na de nieuwe behandeling een nieuwe casus bij deze persoon.',
  },
  agreed: {
    title: 'Afgesproken over opschaling',
    none: 'Over opschaling en overleg is niets vastgelegd.',
    toForm: 'Naar het Afsprakenformulier',
    reach: 'Bereikbaar bij de ggz',
    noNumber: 'nummer niet ingevuld',
  },
  prepare: 'Bereid de consultatie voor',
  another: 'Bereid een nieuwe consultatie voor',
  request: (number: number) => `Terugkeerconsultatie ${number}`,
  yes: 'Ja, dezelfde klachten',
  no: 'Nee, andere klachten',
  fields: {
    zelfdeKlachten: 'Is het een terugval in dezelfde klachten?',
    door: 'Wie vraagt aan?',
    namens: 'Van wie komt de vraag?',
    namensWie: 'Wie van het sociaal domein',
    instelling: 'Laatste ggz-instelling',
    contact: 'Contact bij de ggz',
    situatie: 'Situatie nu',
    geprobeerd: 'Wat is al geprobeerd?',
    vraag: 'Wat vraagt u van de ggz?',
    aangevraagdOp: 'Aangevraagd op',
    terugkoppeling: 'Antwoord van de ggz',
    andereAfloop: 'Loopt het anders af? Schrijf hoe',
  },
  contactHint: 'Naam en telefoon',
  otherInstitution: 'De overnemende instelling vraagt zelf aan. Leg hier alleen vast wanneer.',
  toLetter: 'Maak de aanvraag',
  toReminder: 'Maak de herinnering',
  remove: 'Verwijder',
  removed: 'Consultatie verwijderd.',
  asked: {
    title: 'Aanvraag vastleggen',
    button: 'Leg de aanvraag vast',
    hint: 'Vanaf deze dag lopen de termijnen van de ggz.',
    date: 'Aangevraagd op',
    dateMissing: 'Vul in op welke dag de consultatie is aangevraagd',
  },
  approval: {
    propose: 'Leg voor aan de huisarts',
    proposed: 'Voorgelegd. Het staat bij de huisarts in de lijst Ter goedkeuring.',
    waits: 'Ligt bij de huisarts. Na de goedkeuring kunt u aanvragen.',
    approved: (day: string) => `Goedgekeurd door de huisarts op ${day}.`,
    returned: (remark: string) => `Teruggegeven door de huisarts: ${remark}`,
    rejected: (remark: string) => `Afgewezen door de huisarts: ${remark}`,
    look: 'Bekijk de aanvraag',
  },
  outcome: {
    title: 'Antwoord vastleggen',
    button: 'Leg het antwoord vast',
    what: 'Wat antwoordde de ggz?',
    whatMissing: 'Kies wat de ggz antwoordde',
    options: {
      antwoord: 'Antwoord; behandeling volgt misschien',
      advies: 'Advies, geen behandeling',
      hervat: 'Weer in behandeling',
      anders: 'Anders',
    },
    hervatHint: 'De ggz is dan weer verantwoordelijk. Deze casus eindigt en het open werk sluit.',
    date: 'Op welke dag',
    dateMissing: 'Vul in op welke dag',
    other: 'Hoe liep het af?',
    otherMissing: 'Schrijf hoe het afliep',
    note: 'Weer in behandeling na terugkeerconsultatie',
  },
  clocks: {
    title: 'Termijnen van de ggz',
    until: (day: string) => `uiterlijk ${day}`,
    met: (day: string) => `gedaan op ${day}`,
    metLate: (day: string) => `te laat gedaan, op ${day}`,
    notApplicable: 'vervalt: de ggz gaf advies',
  },
  ended: 'Iemand komt terug',
} as const;
