import type { planPresences } from '#domain/plannen/plannen';

const presences: Readonly<Record<(typeof planPresences)[number], string>> = {
  ja: 'Ja',
  nee: 'Nee',
  nvt: 'N.v.t.',
  onbekend: 'Onbekend',
};

/** The plans for when it gets worse. */
export const plannenTexts = {
  title: 'Plannen',
  subtitle: 'Wat er is voor als het minder gaat, en wie dan wat doet',
  presences,
  fields: {
    exists: 'Is er een plan?',
    date: 'Van welke datum',
    madeBy: 'Gemaakt door',
    place: 'Waar het ligt',
    content: 'Inhoud',
    signals: 'Signalen: waaraan is te zien dat het minder gaat?',
    steps: 'Wie doet wat',
  },
  placeHint: 'Bijvoorbeeld: in het HIS, bij de brief van 12 maart',
  step: (number: number) => `Stap ${number}`,
  who: 'Wie',
  what: 'Wat',
  addStep: 'Stap toevoegen',
  removeStep: 'Verwijder',
  removed: 'Stap verwijderd.',
  crisis: {
    title: 'Plannen',
    from: (date: string) => `van ${date}`,
    place: 'Ligt',
    signals: 'Signalen',
  },
} as const;
