/** What changed in a record over time. */
export const geschiedenisTexts = {
  title: 'Geschiedenis',
  subtitle: 'Elk bezoek aan een formulier is een regel. Terugzetten kan altijd, en is zelf ook een regel.',
  empty: 'Nog geen wijzigingen',
  emptyText: 'Zodra een formulier wordt gewijzigd, staat dat hier.',
  forms: {
    afsprakenformulier: 'Afsprakenformulier',
    betrokkenen: 'Betrokkenen',
    persoonsgegevens: 'Persoonsgegevens',
    praktijkgegevens: 'Praktijkgegevens',
  },
  restored: 'teruggezet',
  show: 'Bekijk',
  restore: 'Zet terug',
  restoreHint: 'Het formulier wordt weer zoals het voor dit bezoek was.',
  restoredNotice: 'Teruggezet.',
  field: 'Veld',
  before: 'Ervoor',
  after: 'Erna',
  nothingChanged: 'Er is in dit bezoek uiteindelijk niets veranderd.',
} as const;
