import type { CommonError } from './answer';
import type { CallName } from './call-names';
import type { CallError } from './calls';

/** Every code that any call can answer with. */
export type ErrorCode = CommonError | { readonly [Name in CallName]: CallError<Name> }[CallName];

/**
 * What each failure says to the user: what happened, what is safe, what to do. No text holds a value from a dossier.
 * A code without a text doesn't compile.
 */
const errorTexts: Readonly<Record<ErrorCode, string>> = {
  // Any call
  badInput: 'Dit kon zo niet worden verwerkt. Er is niets gewijzigd. Controleer wat er is ingevuld.',
  foreignSender:
    'Dit venster mag deze opdracht niet geven. Er is niets gewijzigd. Start het programma opnieuw.',
  locked: 'De kluis is vergrendeld. Wat was opgeslagen, is veilig. Open de kluis met het wachtwoord.',
  notAllowed: 'Uw rol mag dit niet doen. Er is niets gewijzigd. Vraag een collega die deze rol wel heeft.',
  shielded:
    'Deze casus is afgeschermd. Er is niets gewijzigd. Vraag een collega die erbij mag, of gebruik noodtoegang.',
  storeFailed:
    'De kluis kon dit niet opslaan of lezen. Wat eerder was opgeslagen, is veilig. Probeer het opnieuw; blijft het misgaan, controleer dan of de schijf vol is.',
  internal:
    'Er ging iets mis in het programma. Wat was opgeslagen, is veilig. Probeer het opnieuw of start het programma opnieuw.',

  // Documents
  gesprekNotPlanned:
    'Datum en tijd van het gesprek ontbreken. Er is niets gewijzigd. Vul ze in bij Voorbereiding.',

  // Password and Noodblad
  passwordTooShort:
    'Het wachtwoord is korter dan 15 tekens. Er is niets gewijzigd. Kies een langer wachtwoord.',
  passwordTooLong: 'Het wachtwoord is te lang. Er is niets gewijzigd. Kies een korter wachtwoord.',
  passwordTooCommon:
    'Dit wachtwoord staat in lijsten van veelgebruikte wachtwoorden. Er is niets gewijzigd. Kies een ander wachtwoord.',
  passwordHoldsName:
    'In het wachtwoord staat de naam van de gebruiker. Er is niets gewijzigd. Kies een wachtwoord zonder die naam.',
  wrongPassword: 'Dit wachtwoord opent de kluis niet. Er is niets gewijzigd. Probeer het opnieuw.',
  tooSoon:
    'Na een onjuist wachtwoord is er een korte wachttijd. Er is niets gewijzigd. Probeer het straks opnieuw.',
  wrongRecoveryKey:
    'Deze sleutel hoort niet bij deze kluis. Er is niets gewijzigd. Gebruik het laatst afgedrukte Noodblad.',
  mistypedRecoveryKey:
    'In de sleutel zit een typefout. Er is niets gewijzigd. Vergelijk elke groep met het Noodblad.',
  wrongGroups: 'Deze groepen komen niet overeen met het Noodblad. Vergelijk ze teken voor teken.',
  noSheet:
    'Er is geen Noodblad dat nog gecontroleerd kan worden. De kluis is veilig. Maak een nieuw Noodblad.',

  // Users
  userBlocked:
    'Deze gebruiker is geblokkeerd. Er is niets gewijzigd. Vraag de beheerder de blokkade op te heffen.',
  unknownUser: 'Deze gebruiker bestaat niet meer. Er is niets gewijzigd. Bekijk de lijst opnieuw.',
  lastBeheerder: 'Dit is de laatste beheerder. Er is niets gewijzigd. Maak eerst een collega beheerder.',
  lastHuisarts:
    'Hierna kan geen huisarts zich meer aanmelden. Er is niets gewijzigd. Bevestig dat dit de bedoeling is.',
  responsibleMissing:
    'Een POH-ggz of praktijkassistent werkt onder een huisarts. Er is niets gewijzigd. Kies welke huisarts dat is.',
  yourself: 'Dit kunt u niet met uzelf doen. Er is niets gewijzigd. Vraag een andere beheerder.',
  yourselfMissing: 'U staat zelf niet bij wie erbij mag. Er is niets gewijzigd. Zet uzelf erbij.',

  // Region
  packNotNewer:
    'Van dit regiopakket is er al een versie die even nieuw of nieuwer is. Er is niets gewijzigd. Kies een nieuwer bestand.',

  // Vault
  alreadyExists: 'Er is al een kluis op deze werkplek. Die is niet gewijzigd. Open de bestaande kluis.',
  noVault: 'Er is geen kluis op deze werkplek gevonden. Er is niets gewijzigd. Start het programma opnieuw.',
  headerDamaged:
    'Het sleutelbestand van de kluis is beschadigd. Er is niets gewijzigd op de schijf. Zet een reservekopie terug.',
  databaseMissing:
    'Het bestand met de dossiers ontbreekt. Er is niets gewijzigd op de schijf. Zet het bestand of een reservekopie terug.',
  databaseForeign:
    'Het bestand met de dossiers hoort bij een andere kluis. Er is niets gewijzigd op de schijf. Zet het juiste bestand terug.',
  databaseDamaged:
    'Het bestand met de dossiers is beschadigd. Er is niets gewijzigd op de schijf. Zet een reservekopie terug.',
  databaseNewer:
    'De dossiers zijn bewaard door een nieuwere versie van Warme Overdracht. Er is niets gewijzigd op de schijf. Installeer die versie.',
  inUse:
    'De kluis is al open in een ander venster of door een andere gebruiker van deze computer. Er is niets gewijzigd. Sluit de kluis daar.',
  networkFolder:
    'De map staat op een netwerkschijf. Daar kan een kluis beschadigd raken. Er is niets gewijzigd. Kies een map op deze computer.',
  folderNotWritable:
    'In deze map kan niet worden geschreven. Er is niets gewijzigd. Vraag schrijfrechten voor de map, of kies een andere map.',
  oefenpraktijkNotMade:
    'De oefenpraktijk kon niet worden klaargemaakt. De kluis is niet aangeraakt. Maak ruimte op de schijf of start het programma opnieuw.',
  databaseEmpty:
    'Het bestand met de dossiers is leeg. Er is niets gewijzigd op de schijf. Zet een reservekopie terug.',
  databaseTruncated:
    'Het bestand met de dossiers is afgekapt: het einde ontbreekt. Er is niets gewijzigd op de schijf. Zet een reservekopie terug.',

  // Backups
  backupFolderNotChosen:
    'Er is nog geen map voor reservekopieën. Er is niets gemaakt; de kluis is veilig. Kies een map bij Instellingen.',
  backupFolderMissing:
    'De map voor reservekopieën is niet gevonden. Er is niets gemaakt; de kluis is veilig. Sluit de schijf of USB-stick aan, of kies een andere map.',
  backupFolderNotWritable:
    'In de map voor reservekopieën kan niet worden geschreven. Er is niets gemaakt; de kluis is veilig. Kies een andere map.',
  backupFolderIsVault:
    'In de map van de kluis zelf is een reservekopie niet veilig. Er is niets gewijzigd. Kies een map op een andere schijf.',
  backupDiskFull:
    'De schijf is te vol voor een reservekopie. De kluis en eerdere kopieën zijn veilig. Maak ruimte en probeer het opnieuw.',
  backupUnsound:
    'De nieuwe reservekopie was bij het nalezen niet in orde en is verwijderd. De kluis en eerdere kopieën zijn veilig. Probeer het opnieuw, of kies een andere schijf.',
  backupCancelled: 'De reservekopie is gestopt. De kluis en eerdere kopieën zijn veilig.',
  backupFailed:
    'Het lukte niet met de reservekopie. De kluis en eerdere kopieën zijn veilig. Probeer het opnieuw, of kies een andere schijf.',
  backupMissing:
    'Deze reservekopie is niet gevonden of niet leesbaar. Er is niets gewijzigd. Kies een andere kopie.',
  backupDamaged: 'Deze reservekopie is beschadigd. Er is niets gewijzigd. Kies een andere kopie.',
  backupForeign:
    'Dit bestand is geen reservekopie van Warme Overdracht. Er is niets gewijzigd. Kies een ander bestand.',
  backupNewer:
    'Een nieuwere versie van Warme Overdracht heeft deze reservekopie gemaakt. Er is niets gewijzigd. Installeer die versie.',

  // Dossiers
  notFound: 'Dit dossier bestaat niet meer. Er is niets gewijzigd. Ga terug naar de lijst.',
  newerVersion:
    'Dit is gemaakt met een nieuwere versie van Warme Overdracht. Er is niets gewijzigd. Installeer de nieuwste versie.',
  notReadable:
    'Dit dossier kan niet worden gelezen. Het is niet gewijzigd. Zet een eerdere versie of een reservekopie terug.',
  stillInCasus: 'Dit bericht hoort bij een casus. Er is niets verwijderd. Haal het eerst uit de casus.',
  conflict: 'Dit veld is intussen gewijzigd. Uw tekst staat er nog. Kies welke tekst blijft.',
  unknownPlace:
    'Dit veld hoort niet meer bij het dossier. Uw tekst staat er nog. Kopieer de tekst en open het dossier opnieuw.',
  invalidValue: 'Deze waarde past niet in dit veld. Uw tekst staat er nog. Pas de tekst aan.',
  partyMissing:
    'Een afspraak noemt iemand die dan geen betrokkene meer is. Er is niets gewijzigd. Wijzig eerst de afspraak.',
  changedSince:
    'Het dossier is intussen gewijzigd. Er is niets overschreven. Bekijk het dossier en probeer het opnieuw.',
  alreadyTakenOver:
    'De overname was al vastgelegd. Er is niets gewijzigd. Herstel zo nodig de eerdere vastlegging.',
  alreadyProposed:
    'Dit ligt al ter goedkeuring bij de huisarts. Er is niets vastgelegd. Corrigeer zo nodig het eerdere voorstel.',
  nothingToDecide:
    'Over dit voorstel is al besloten, of het is ingetrokken. Er is niets vastgelegd. Bekijk het dossier opnieuw.',
  casusEnded:
    'De casus is beëindigd: er gaan geen brieven meer uit. Er is niets gemaakt. Bekijken en kopiëren voor het HIS kan nog.',
  alreadyEnded: 'De casus is al beëindigd. Er is niets vastgelegd. Corrigeer zo nodig de beëindiging.',
  callMissing:
    'Bij vervolgbeleid hoort telefonisch contact met de ggz. Er is niets vastgelegd. Vul in wanneer er is gebeld.',
  huisartsMissing:
    'Een POH-ggz neemt over onder een huisarts. Er is niets vastgelegd. Vul in welke huisarts dat is.',
  inTheFuture: 'Deze datum ligt in de toekomst. Er is niets vastgelegd. Kies vandaag of een eerdere datum.',
  outsideTerugkeer:
    'Op deze dag kan geen terugkeerconsultatie worden aangevraagd. Er is niets vastgelegd. Kijk bij Terugkeer welke weg past.',
  terugkeerNotAsked:
    'Op deze dag was er nog geen terugkeerconsultatie aangevraagd. Er is niets vastgelegd. Leg eerst de aanvraag vast.',
  terugkeerNotApproved:
    'Een huisarts heeft deze terugkeerconsultatie nog niet goedgekeurd. Er is niets vastgelegd. Leg haar bij Terugkeer voor.',
  nothingToCorrect: 'Er is niets wat hersteld kan worden. Er is niets gewijzigd. Bekijk het dossier opnieuw.',

  // Journal and law
  tooManyRows:
    'Deze keuze heeft te veel regels voor een PDF. Er is geen bestand gemaakt. Kies een kortere periode of bewaar als CSV.',
  noSecondUser:
    'Een tweede gebruiker moet dit bevestigen. Er is niets vernietigd. Vraag een collega die huisarts, POH-ggz of beheerder is.',
  wrongConfirmation:
    'Dit wachtwoord hoort niet bij de tweede gebruiker. Er is niets vernietigd. Laat de collega het opnieuw typen.',
  unknownDestruction:
    'Deze vernietiging is niet bekend. Er is geen bestand gemaakt. Open de lijst met vernietigingen opnieuw.',

  // Documents
  consentMissing:
    'Voor dit document is eerst toestemming nodig. Er is niets verstrekt. Vraag toestemming en leg die vast bij Controle.',
  consentRefused:
    'De toestemming hiervoor is geweigerd. Er is niets verstrekt. Overleg met de cliënt; in nood kan het met een reden.',
  consentWithdrawn:
    'De toestemming hiervoor is ingetrokken. Er is niets verstrekt. Overleg met de cliënt; in nood kan het met een reden.',
  bsnInDocument:
    'In dit document staat een burgerservicenummer. Er is niets verstrekt: het sociaal domein krijgt dat nummer niet. Haal het weg.',
  engineFailed: 'Het document kon niet worden gemaakt. Het dossier is veilig. Probeer het opnieuw.',
  diskFull:
    'De schijf is vol. Dit is niet opgeslagen; wat eerder was opgeslagen, is veilig. Maak ruimte of kies een andere plek.',
  fileInUse:
    'Het bestand is open in een ander programma. Het is niet gewijzigd. Sluit het daar of kies een andere naam.',
  writeFailed:
    'Het bestand kon niet worden bewaard. Het dossier is veilig. Probeer het opnieuw of kies een andere plek.',
};

/** The Dutch text of an error code. */
export function errorText(code: ErrorCode): string {
  return errorTexts[code];
}

/** Whether a text is one of the codes of the call table. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errorTexts, text);
}
