/** Opdrachtpalet: everything that can be done from here, by typing its name. */
export const paletteTexts = {
  title: 'Opdrachten',
  placeholder: 'Typ een opdracht, een scherm of een naam',
  close: 'Sluiten',
  groups: {
    casus: 'In deze casus',
    screens: 'Schermen',
    commands: 'Opdrachten',
    people: 'Casussen en personen',
  },
  praktijk: 'Praktijkgegevens',
  gebruikers: 'Gebruikers',
  places: {
    overview: 'Overzicht van de casus',
    besluit: 'Besluit',
    voorbereiding: 'Voorbereiding',
    herstelplan: 'Mijn vervolg herstelplan',
    form: 'Afsprakenformulier',
    documents: 'Documenten',
    check: 'Controle en document',
    timeline: 'Tijdlijn',
    history: 'Geschiedenis',
  },
  results: (count: number) => (count === 1 ? '1 mogelijkheid' : `${count} mogelijkheden`),
  nothing: 'Niets gevonden',
  nothingText: 'Typ een deel van de naam van een opdracht, scherm of persoon.',
  more: 'Er zijn er meer. Typ verder om ze te vinden.',
} as const;
