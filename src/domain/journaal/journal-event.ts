/**
 * Every event of the journal: what it is called for a professional, and what a patient reads of it. `null`: it doesn't
 * concern what was done with a dossier, or it is the preparation of something that has a row of its own.
 * A new journal event of a call doesn't compile until it is here.
 */
const events = {
  // The vault
  aanmelden: { name: 'Aangemeld', patient: null },
  afmelden: { name: 'Afgemeld', patient: null },
  'kluis-gesloten': { name: 'Kluis gesloten', patient: null },
  'herstel-met-noodblad': { name: 'Kluis geopend met het Noodblad', patient: null },
  'wachtwoord-wijzigen': { name: 'Wachtwoord gewijzigd', patient: null },
  'reservekopie-map-kiezen': { name: 'Map voor reservekopieën gekozen', patient: null },
  'reservekopie-maken': { name: 'Reservekopie gemaakt', patient: null },
  'reservekopie-teruggezet': { name: 'Reservekopie teruggezet', patient: null },
  'noodblad-vernieuwen': { name: 'Noodblad vernieuwd', patient: null },
  'noodblad-controleren': { name: 'Noodblad gecontroleerd', patient: null },
  'noodblad-afdrukken': { name: 'Noodblad afgedrukt', patient: null },
  'instelling-gewijzigd': { name: 'Instelling gewijzigd', patient: null },

  // Records
  'praktijk-gezien': { name: 'Praktijkgegevens gezien', patient: null },
  'praktijk-gewijzigd': { name: 'Praktijkgegevens gewijzigd', patient: null },
  'praktijk-concept-bewaard': { name: 'Praktijkgegevens: invoer bewaard', patient: null },
  'praktijk-geschiedenis-gezien': { name: 'Geschiedenis van praktijk gezien', patient: null },
  'praktijk-teruggezet': { name: 'Praktijkgegevens teruggezet', patient: null },
  'persoon-gemaakt': { name: 'Persoon gemaakt', patient: 'Maakte uw dossier' },
  'persoon-gezien': { name: 'Persoonsgegevens gezien', patient: 'Bekeek uw persoonsgegevens' },
  'persoon-gewijzigd': { name: 'Persoonsgegevens gewijzigd', patient: 'Wijzigde uw persoonsgegevens' },
  'persoon-concept-bewaard': {
    name: 'Persoonsgegevens: invoer bewaard',
    patient: 'Wijzigde uw persoonsgegevens',
  },
  'persoon-geschiedenis-gezien': {
    name: 'Geschiedenis van persoon gezien',
    patient: 'Bekeek eerdere wijzigingen',
  },
  'persoon-teruggezet': { name: 'Persoonsgegevens teruggezet', patient: 'Wijzigde uw persoonsgegevens' },
  'gelijkende-personen-gezien': {
    name: 'Personen met dezelfde naam gezien',
    patient: 'Controleerde of uw naam vaker voorkomt',
  },
  'casussen-gezien': { name: 'Lijst met casussen gezien', patient: null },
  'casus-gemaakt': { name: 'Casus gemaakt', patient: 'Begon een onderdeel van uw dossier' },
  'casus-gezien': { name: 'Casus gezien', patient: 'Bekeek uw dossier' },
  'casus-gewijzigd': { name: 'Casus gewijzigd', patient: 'Wijzigde uw dossier' },
  'casus-concept-bewaard': { name: 'Casus: invoer bewaard', patient: 'Wijzigde uw dossier' },
  'casus-geschiedenis-gezien': {
    name: 'Geschiedenis van casus gezien',
    patient: 'Bekeek eerdere wijzigingen',
  },
  'casus-teruggezet': { name: 'Casus teruggezet', patient: 'Wijzigde uw dossier' },
  'handeling-vastgelegd': { name: 'Handeling vastgelegd', patient: 'Legde een besluit of afspraak vast' },

  'regiopakket-bekeken': { name: 'Regiopakket gekozen om in te lezen', patient: null },
  'regiopakket-ingelezen': { name: 'Regiopakket ingelezen', patient: null },

  // Lists and searches
  'vandaag-gezien': { name: 'Vandaag gezien', patient: null },
  'his-lijst-gezien': { name: 'Lijst “Nog niet in het HIS” gezien', patient: null },
  'gezocht-op-naam': { name: 'Gezocht op naam', patient: null },
  'gezocht-in-dossiers': { name: 'Gezocht in dossiers', patient: null },

  // What comes in
  'inkomend-gezien': { name: 'Inkomend gezien', patient: null },
  'inkomend-bericht-gezien': {
    name: 'Inkomend bericht gezien',
    patient: 'Bekeek een bericht over u dat binnenkwam',
  },
  'inkomend-genoteerd': { name: 'Inkomend bericht genoteerd', patient: 'Noteerde een bericht over u' },
  'inkomend-gewijzigd': { name: 'Inkomend bericht gewijzigd', patient: 'Werkte een bericht over u bij' },
  'inkomend-verwijderd': { name: 'Inkomend bericht verwijderd', patient: 'Verwijderde een bericht over u' },
  'brief-ontvangen': { name: 'Brief of formulier ontvangen', patient: 'Bewaarde een brief over u' },
  'brief-gezien': { name: 'Ontvangen brief gezien', patient: 'Bekeek een brief over u' },
  'origineel-bewaard': {
    name: 'Ontvangen origineel bewaard als bestand',
    patient: 'Sloeg een brief over u op',
  },

  // Documents
  'document-bekeken': { name: 'Document bekeken', patient: 'Bekeek een document over u' },
  'plaktekst-bekeken': { name: 'Plaktekst bekeken', patient: 'Bekeek een document over u' },
  'document-bewaard': { name: 'Document bewaard', patient: 'Sloeg een document over u op' },
  'document-afgedrukt': { name: 'Document afgedrukt', patient: 'Drukte een document over u af' },
  'document-gekopieerd': { name: 'Document gekopieerd', patient: 'Kopieerde een document over u' },
  'agendabestand-bewaard': { name: 'Agendabestand bewaard', patient: 'Zette uw gesprek in een agenda' },
  'crisisblad-afgedrukt': { name: 'Crisisblad afgedrukt', patient: 'Drukte af wat bij een crisis geldt' },
  'documenten-gezien': {
    name: 'Uitgegeven documenten gezien',
    patient: 'Bekeek welke documenten over u er zijn',
  },

  // Users, and what is shielded
  'gebruiker-toegevoegd': { name: 'Gebruiker toegevoegd', patient: null },
  'gebruiker-gewijzigd': { name: 'Gebruiker gewijzigd', patient: null },
  'gebruiker-geblokkeerd': { name: 'Blokkade van gebruiker gewijzigd', patient: null },
  'gebruiker-wachtwoord-gezet': { name: 'Wachtwoord van gebruiker vervangen', patient: null },
  'gebruiker-verwijderd': { name: 'Gebruiker verwijderd', patient: null },
  'casus-afgeschermd': {
    name: 'Afscherming gewijzigd',
    patient: 'Wijzigde wie uw dossier mag zien',
  },
  noodtoegang: { name: 'Noodtoegang', patient: 'Opende uw afgeschermde dossier in een noodgeval' },
  'noodtoegang-gezien': { name: 'Melding van noodtoegang gezien', patient: null },

  // Journal and law
  'journaal-gezien': { name: 'Journaal gezien', patient: 'Bekeek wie uw dossier gebruikte' },
  'journaal-gecontroleerd': { name: 'Journaal gecontroleerd', patient: null },
  'journaal-verbroken': { name: 'Journaal blijkt verbroken', patient: null },
  'journaal-uitgevoerd': {
    name: 'Journaal bewaard als bestand',
    patient: 'Sloeg op wie uw dossier gebruikte',
  },
  'rechten-gezien': {
    name: 'Inzage en vernietiging gezien',
    patient: 'Bekeek uw verzoek om inzage of vernietiging',
  },
  'overzicht-gezien': { name: 'Overzicht voor patiënt gezien', patient: 'Bekeek wie uw dossier gebruikte' },
  'overzicht-bewaard': { name: 'Overzicht voor patiënt bewaard', patient: 'Maakte dit overzicht voor u' },
  'overzicht-gekopieerd': {
    name: 'Overzicht voor patiënt gekopieerd',
    patient: 'Maakte dit overzicht voor u',
  },
  'inzage-gegeven': { name: 'Inzage: heel dossier bewaard', patient: 'Maakte een kopie van uw hele dossier' },
  'vernietiging-geweigerd': {
    name: 'Verzoek om vernietiging geweigerd',
    patient: 'Weigerde uw dossier te vernietigen',
  },
  'vernietiging-gevraagd': { name: 'Vernietiging gevraagd', patient: null },
  'dossier-vernietigd': { name: 'Dossier vernietigd', patient: 'Vernietigde uw dossier' },
  'verklaring-bewaard': { name: 'Verklaring van vernietiging bewaard', patient: null },
  'vernietigingen-gezien': { name: 'Lijst van vernietigingen gezien', patient: null },
  'bewaartermijn-gezien': { name: 'Dossiers na de bewaartermijn gezien', patient: null },
  'bewaartermijn-gewijzigd': { name: 'Bewaartermijn gewijzigd', patient: null },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly patient: string | null }>>;

export type JournalEvent = keyof typeof events;

/** What an event is called; one that a newer program wrote keeps its own name. */
export function eventName(event: string): string {
  return isJournalEvent(event) ? events[event].name : event;
}

/** What a patient reads of an event; null when it doesn't concern their dossier. */
export function patientEvent(event: string): string | null {
  return isJournalEvent(event) ? events[event].patient : null;
}

export const journalEvents = Object.keys(events) as readonly JournalEvent[];

function isJournalEvent(event: string): event is JournalEvent {
  return Object.hasOwn(events, event);
}
