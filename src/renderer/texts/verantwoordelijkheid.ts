import type { ResponsibilityPeriod, ResponsibleParty } from '#domain/casus/responsibility';

const parties: Readonly<Record<ResponsibleParty, string>> = {
  ggz: 'Ggz',
  huisarts: 'Huisarts',
  'poh-ggz': 'POH-ggz',
};

/** The same within a sentence. */
const inLine: Readonly<Record<ResponsibleParty, string>> = {
  ...parties,
  ggz: 'ggz',
  huisarts: 'huisarts',
};

const reasons: Readonly<Record<ResponsibilityPeriod['reason'], string>> = {
  begin: 'in behandeling bij de ggz',
  verwijzingGeschreven: 'verwijzing geschreven; de huisarts is verantwoordelijk tot de ggz begint',
  ggzVerantwoordelijk: 'de ggz nam de behandeling over',
  behandelingHervat: 'behandeling hervat',
  behandelingAfgesloten: 'behandeling afgesloten',
  overgenomen: 'overgenomen',
};

/** Who is responsible for what, since when; what to do when nobody took over; what a huisarts must approve. */
export const verantwoordelijkheidTexts = {
  title: 'Verantwoordelijkheid',
  subtitle: 'Twee feiten: het eerste aanspreekpunt, en wie verantwoordelijk is voor de behandeling',
  parties,
  inLine,
  reasons,
  now: 'Nu',
  contactPoint: 'Eerste aanspreekpunt',
  treatment: 'Behandeling',
  since: (date: string) => `sinds ${date}`,
  fromStart: 'vanaf het begin',
  temporary: (date: string) =>
    `Sinds het verkennend gesprek van ${date} heeft de ggz-professional een tijdelijke behandelovereenkomst. Tot wanneer, zegt de bron niet; die staat hier tot er een verwijzing is.`,
  temporarySource: 'Verantwoordelijkheden in en na het verkennend gesprek (003:15)',
  history: 'Wie wanneer verantwoordelijk was',
  picture: 'Per onderdeel wie wanneer verantwoordelijk was, als balken; de tabel hieronder zegt hetzelfde.',
  today: 'Vandaag',
  columns: { from: 'Sinds', parts: 'Onderdelen', by: 'Verantwoordelijk', why: 'Waarom' },
  whole: 'alles',
  split: {
    except: (parts: string) => `behalve voor ${parts}`,
    untilTakenUp: 'is verantwoordelijk tot de ggz begint',
  },
  knelpunt: {
    title: 'Behandeling afgesloten, nog niet overgenomen',
    text: (date: string, parts: string) =>
      `De behandeling is afgesloten op ${date}. De ggz blijft verantwoordelijk voor ${parts}, tot huisarts of POH-ggz dat echt heeft overgenomen.`,
    agreed: 'Wat is afgesproken',
    call: 'Wie te bellen',
    noPhone: 'nummer niet ingevuld',
    nobody: 'Er staat nog geen ggz-behandelaar bij de betrokkenen.',
  },
  voorstel: {
    title: 'Ter goedkeuring',
    from: (date: string) => `Voorgelegd op ${date}`,
    waits: 'Ligt bij de huisarts. Tot de goedkeuring verandert er niets.',
    note: 'Bericht',
    approve: 'Keur goed',
    approveHint:
      'Met uw goedkeuring is de overname vastgelegd, met beide namen. Een correctie kan daarna nog.',
    giveBack: 'Geef terug',
    reject: 'Wijs af',
    withdraw: 'Trek in',
    redo: 'Pas aan en leg opnieuw voor',
    returned: (remark: string) => `Teruggegeven: ${remark}`,
    remark: { teruggegeven: 'Wat moet anders?', afgewezen: 'Waarom wijst u dit af?' },
    remarkMissing: 'Vul in wat de POH-ggz moet weten',
  },
} as const;
