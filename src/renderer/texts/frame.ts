/** What stands around every screen. */
export const frameTexts = {
  programName: 'Warme Overdracht',
  windowTitle: (page: string) => `${page} · Warme Overdracht`,
  skipToContent: 'Naar de inhoud',
  regions: {
    navigation: 'Hoofdmenu',
    banner: 'Proefvenster',
    practising: 'Oefenpraktijk',
    notices: 'Meldingen',
    emergencies: 'Noodtoegang',
  },
  navigation: {
    vandaag: 'Vandaag',
    casussen: 'Casussen',
    inkomend: 'Inkomend',
    journaal: 'Journaal',
    instellingen: 'Instellingen',
    help: 'Help',
  },
  roles: {
    huisarts: 'huisarts',
    'poh-ggz': 'POH-ggz',
    praktijkassistent: 'praktijkassistent',
    beheerder: 'beheerder',
  },
  lock: 'Vergrendel',
  switchUser: 'Wissel van gebruiker',
  practising:
    'Oefenpraktijk: verzonnen mensen. Alles wat u hier doet, verdwijnt bij sluiten of vergrendelen.',
  stopPractising: 'Stop met oefenen',
  standIn: 'Proefvenster: geen echte patiëntgegevens',
  saving: 'Bezig met opslaan',
  saved: (time: string) => `Opgeslagen ${time}`,
  unsaved: 'Niet opgeslagen',
  unsavedDetail: (reason: string) => `Niet opgeslagen. ${reason}`,
  loading: 'Bezig met laden',
  tryAgain: 'Opnieuw proberen',
  notFound: {
    title: 'Dit scherm bestaat niet',
    text: 'Er is niets gewijzigd. Ga terug naar Vandaag.',
    action: 'Naar Vandaag',
  },
  broken: {
    title: 'Dit scherm kan niet worden getoond',
    text: 'Wat was opgeslagen, is veilig. Ga naar een ander scherm of laad dit scherm opnieuw.',
    action: 'Opnieuw laden',
  },
} as const;
