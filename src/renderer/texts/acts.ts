import type { Act, EndReason } from '#domain/casus/act';

const endReasons: Readonly<Record<EndReason, string>> = {
  afgerond: 'Afgerond',
  verhuisd: 'Verhuisd',
  overleden: 'Overleden',
  behandelingHervat: 'Behandeling hervat',
};

const kinds: Readonly<Record<Act['kind'], string>> = {
  overgenomen: 'Overname',
  overnameGeweigerd: 'Geen overname',
  voorstel: 'Voorstel',
  voorstelbesluit: 'Besluit over voorstel',
  vervolggesprek: 'Vervolggesprek',
  gebeurtenis: 'Gebeurtenis',
  beeindigd: 'Einde van de casus',
  toestemming: 'Toestemming',
  noodverstrekking: 'Verstrekking in nood',
  correctie: 'Correctie',
};

const by = { huisarts: 'Huisarts', 'poh-ggz': 'POH-ggz' } as const;

/** What is recorded with consequences: overname, vervolggesprek, einde, correctie. */
export const actTexts = {
  title: 'Vastgelegd',
  kinds,
  endReasons,
  none: 'Tot de overname is vastgelegd, blijft de ggz verantwoordelijk.',
  partly: (parts: string) => `Nog bij de ggz: ${parts}.`,
  record: {
    overgenomen: 'Overname vastleggen',
    overnameGeweigerd: 'Niet overnemen',
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
    parts: 'Wat is overgenomen',
    partsHint: 'Alles aangevinkt is een hele overname. De rest blijft bij de ggz.',
    partsMissing: 'Kies wat is overgenomen',
    conditions: 'Voorwaarden',
    conditionsHint: 'Wat niet is besproken, komt zo in de bevestiging te staan.',
    note: (condition: string) => `Toelichting: ${condition}`,
    client: 'Met cliënt',
    forHuisarts: 'De huisarts neemt over en moet dit goedkeuren. Tot dan blijft de ggz verantwoordelijk.',
    afterwards: 'Na het vastleggen kunt u de bevestiging voor de ggz maken.',
    propose: 'Leg voor aan de huisarts',
    proposeNote: 'Bericht aan de huisarts',
  },
  refusal: {
    hint: 'De ggz blijft verantwoordelijk voor wat niet wordt overgenomen.',
    date: 'Besloten op',
    dateMissing: 'Vul in op welke dag dit is besloten',
    huisarts: 'Door huisarts',
    huisartsMissing: 'Vul in welke huisarts dit besloot',
    parts: 'Wat wordt niet overgenomen',
    partsMissing: 'Kies wat niet wordt overgenomen',
    reason: 'Reden',
    reasonMissing: 'Vul in waarom de praktijk dit niet overneemt',
    needed: 'Wat is nodig van de ggz',
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
    parts: (parts: string) => `alleen ${parts}`,
    prepared: (name: string) => `voorbereid door ${name}`,
    overnameGeweigerd: (date: string, parts: string, huisarts: string, reason: string) =>
      `Niet overgenomen op ${date}: ${parts}, door ${huisarts}. ${reason}`,
    voorstel: (date: string, what: string) => `${what} voorgelegd aan de huisarts op ${date}`,
    voorstelbesluit: { goedgekeurd: 'Goedgekeurd', teruggegeven: 'Teruggegeven', afgewezen: 'Afgewezen' },
    decided: (outcome: string, date: string) => `${outcome} op ${date}`,
    under: (huisarts: string) => `onder huisarts ${huisarts}`,
    called: (date: string, who: string) =>
      who === '' ? `gebeld op ${date}` : `gebeld op ${date} met ${who}`,
    vervolggesprek: (date: string, who: string) => `Vervolggesprek op ${date} met ${who}`,
    gebeurtenis: (date: string, event: string) => `Op ${date}: ${event}`,
    beeindigd: (date: string, reason: string) => `Beëindigd op ${date}: ${reason}`,
    toestemming: (stance: string, purpose: string, recipient: string) =>
      `Toestemming ${stance}: ${purpose}, voor ${recipient}`,
    givenBy: (who: string, date: string, how: string) => `door ${who} op ${date}, ${how}`,
    noodverstrekking: (document: string, date: string, reason: string) =>
      `${document} in nood verstrekt op ${date}: ${reason}`,
    correctie: (reason: string) => `Correctie: ${reason}`,
  },
  /** Where a remark about an act is. */
  remarkPlaces: {
    conditions: 'Voorwaarden',
    client: 'Met cliënt',
    needed: 'Wat nodig is',
    parts: 'Niet overgenomen',
    reason: 'Reden',
    note: 'Toelichting',
  },
  makeDocument: { overgenomen: 'Maak bevestiging', overnameGeweigerd: 'Maak bericht' },
  ended: (reason: string, date: string) =>
    `Deze casus is beëindigd (${reason}) op ${date}. Het open werk is gesloten.`,
} as const;
