/** The documents of a casus: which there are, how each stands, and what of them is in the HIS. */
export const documentenTexts = {
  title: 'Documenten',
  subtitle: 'Wat bij deze fase hoort, staat vooraan.',
  choose: 'Kies een document',
  all: 'Alle documenten',
  states: {
    filed: (date: string) => `in het HIS, ${date}`,
    issued: (date: string) => `uitgegeven ${date}`,
    outdated: (date: string) => `gewijzigd na ${date}`,
    incomplete: (count: number) => (count === 1 ? '1 punt na te gaan' : `${count} punten na te gaan`),
    ready: 'klaar',
  },
  leaflet: 'voor iedereen gelijk',
  soep: 'Regel voor regel naar het HIS',
  soepText: 'Kopieer elke regel apart en plak die in het eigen veld van het HIS.',
  copyRow: (row: string) => `Kopieer ${row}`,
  rowEmpty: 'niets bekend',
  calendar: 'In de agenda',
  calendarText:
    'Een bestand voor de agenda, zonder naam van de patiënt. Stuur het mee met de uitnodiging of open het zelf.',
  saveCalendar: 'Agendabestand (.ics)',
  calendarWithout: 'Vul bij Voorbereiding eerst datum en tijd in.',
} as const;
