import type { TimelineKind } from '#domain/casus/timeline';

const kinds: Readonly<Record<TimelineKind, string>> = {
  act: 'Vastgelegd',
  contact: 'Contact',
  document: 'Document',
  revision: 'Gewijzigd',
};

/** Everything that happened in a casus, and the two years after the overname. */
export const tijdlijnTexts = {
  title: 'Tijdlijn',
  subtitle: 'Wat er gebeurde, het laatste eerst',
  kinds,
  filter: 'Toon',
  all: 'Alles',
  empty: 'Nog niets gebeurd',
  emptyText: 'Wat wordt vastgelegd, gewijzigd of uitgegeven, komt hier te staan.',
  toHistory: 'Geschiedenis en terugzetten',
  contact: {
    gereed: (what: string) => `Gereed: ${what}`,
    uitgesteld: (what: string, to: string) => `Uitgesteld tot ${to}: ${what}`,
    nietBereikt: (what: string) => `Niet bereikt: ${what}`,
    unknownWork: 'werk dat er niet meer is',
  },
  changed: (form: string) => `${form} gewijzigd`,
  restored: (form: string) => `${form} teruggezet`,
  issued: (document: string, format: string) => `${document}, ${format}`,
  twoYears: {
    title: 'Tweejarenlijn',
    picture: 'De twee jaar na de afsluiting als lijn; hieronder staat hetzelfde als tekst.',
    unknown:
      'De lijn begint op de dag waarop de behandeling is of wordt afgesloten. Vul die dag in bij het besluit.',
    expected: 'Begin is de verwachte afsluiting.',
    ggz: 'ggz',
    practice: 'huisarts · POH-ggz',
    closing: 'Afsluiting',
    takeover: 'Overname',
    today: 'Vandaag',
    end: 'Einde advies en beleid',
    ended: 'Casus beëindigd',
    andMore: (count: number) => `en nog ${count} keer`,
  },
} as const;
