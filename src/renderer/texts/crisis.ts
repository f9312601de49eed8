/** Crisis: whom to call at this moment, and what was agreed. */
export const crisisTexts = {
  title: 'Crisis',
  subtitle: (day: string, time: string, part: string) => `${day}, ${time} uur · ${part}`,
  first: 'Bel nu eerst',
  also: 'Ook te bereiken',
  later: 'Op een ander moment',
  agreements: 'Afspraken bij crisis',
  none: 'Nog geen afspraken vastgelegd.',
  unknown: 'nummer niet ingevuld',
  print: 'Afdrukken',
  printed: 'Naar de printer gestuurd.',
  close: 'Sluiten',
  find: 'Over wie gaat het?',
  findHint: 'Typ een deel van de naam, geboortedatum of HIS-nummer.',
  nobody: 'Niemand gevonden.',
  withoutCasus: 'nog geen casus',
  findText: 'Kies iemand om de afspraken en nummers van die persoon te zien.',
} as const;
