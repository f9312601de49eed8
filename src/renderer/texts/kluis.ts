import type { VaultFault } from '#contract/vault-calls';

const nothingChanged = 'Er is niets gewijzigd op de schijf.';

/** The screens around the vault. */
export const kluisTexts = {
  pending: 'Een ogenblik',
  password: {
    label: 'Wachtwoord',
    newLabel: 'Nieuw wachtwoord',
    rule: 'Minstens 15 tekens. Een zin van vier of meer woorden is goed te onthouden. Plakken mag.',
    missing: 'Vul het wachtwoord in',
    tooShort: 'Het wachtwoord is korter dan 15 tekens',
    feedback: {
      empty: '',
      tooShort: (missing: number) => (missing === 1 ? 'Nog 1 teken' : `Nog ${missing} tekens`),
      holdsName: 'Uw naam staat erin: kies iets zonder die naam',
      repeats: 'Te veel herhaling: makkelijk te raden',
      enough: 'Lang genoeg',
      strong: 'Lang genoeg, en ruim',
    },
  },
  make: {
    title: 'Kluis maken',
    intro: [
      'In de kluis staan alle dossiers, versleuteld, alleen op deze werkplek.',
      'Wachtwoord kwijt? Dan is het Noodblad de enige weg terug. Dat drukt u in de volgende stap af.',
    ],
    name: 'Uw naam',
    nameHint: 'Zoals collega’s u kennen, bijvoorbeeld M. Voorbeeld. U wordt huisarts en beheerder.',
    nameMissing: 'Vul uw naam in',
    restore: 'Al een kluis gehad? Reservekopie terugzetten',
    submit: 'Kluis maken',
  },
  unlock: {
    title: 'Kluis openen',
    who: 'Wie bent u?',
    submit: 'Openen',
    forgotten: 'Wachtwoord vergeten: openen met het Noodblad',
    wait: (seconds: number) =>
      seconds === 1 ? 'Probeer het over 1 seconde opnieuw.' : `Probeer het over ${seconds} seconden opnieuw.`,
    clockBehind:
      'De klok van deze computer loopt achter op wat het laatst is vastgelegd. De volgorde blijft kloppen, maar nieuwe tijden en termijnen niet. Laat de klok nakijken.',
    restore: 'Reservekopie terugzetten',
    restoredFrom: (when: string) =>
      `Er is een reservekopie van ${when} teruggezet. Open de kluis met het wachtwoord van toen.`,
    failedBefore: (count: number) =>
      count === 1
        ? 'Sinds de kluis het laatst open was, is er 1 keer een onjuist wachtwoord gegeven.'
        : `Sinds de kluis het laatst open was, is er ${count} keer een onjuist wachtwoord gegeven.`,
  },
  practise: {
    text: 'Eerst uitproberen? In de oefenpraktijk staan verzonnen mensen. De kluis blijft dicht.',
    action: 'Oefenen met een verzonnen praktijk',
    pending: 'Oefenpraktijk klaarmaken…',
  },
  recover: {
    title: 'Openen met het Noodblad',
    intro:
      'Met de sleutel van het Noodblad kiest u een nieuw wachtwoord. Daarna krijgt u een nieuw Noodblad; het oude werkt dan niet meer.',
    key: 'Sleutel van het Noodblad',
    keyHint: 'Zes groepen van zes tekens. Spaties, streepjes en hoofdletters maken niet uit.',
    who: 'Wie krijgt het nieuwe wachtwoord?',
    keyMissing: 'Vul de sleutel van het Noodblad in',
    submit: 'Openen',
    back: 'Terug naar het wachtwoord',
  },
  noodblad: {
    title: 'Noodblad',
    intro: [
      'Deze sleutel opent de kluis als het wachtwoord kwijt is. Hij staat hier eenmalig.',
      'Bewaar het blad op papier, buiten deze computer. Wie het blad heeft, kan de dossiers openen.',
    ],
    keyLabel: 'Sleutel',
    groupName: (number: number) => `Groep ${number}`,
    vault: (shortId: string) => `Kluis ${shortId}`,
    print: 'Noodblad afdrukken',
    printed: 'Naar de printer gestuurd. Kijk of het blad goed leesbaar is.',
    notPrinted: 'Niet afgedrukt. Druk het blad alsnog af, of schrijf de groepen over.',
    toCheck: 'Verder: controle',
    checkTitle: 'Noodblad controleren',
    checkIntro: 'Typ twee groepen over van het blad op papier. Zo is zeker dat het klopt en leesbaar is.',
    groupMissing: (number: number) => `Vul groep ${number} in`,
    confirm: 'Controleren',
    back: 'Terug naar het Noodblad',
    wrong: 'Deze groepen komen niet overeen met het Noodblad. Vergelijk ze teken voor teken.',
    confirmed: 'Het Noodblad is gecontroleerd',
    renewTitle: 'Noodblad nog niet gecontroleerd',
    renewIntro:
      'Het vorige Noodblad is nooit gecontroleerd. De sleutel wordt maar eenmaal getoond. Maak daarom een nieuw blad; het vorige werkt dan niet meer.',
    renew: 'Nieuw Noodblad maken',
  },
  fault: {
    stepsTitle: 'Wat nu',
    retry: 'Opnieuw proberen',
    restore: 'Reservekopie terugzetten',
    failedTitle: 'De kluis is niet bereikbaar',
    failedSteps: ['Probeer het opnieuw.', 'Helpt dat niet, start het programma dan opnieuw.'],
    byFault: {
      headerDamaged: {
        title: 'Het sleutelbestand is beschadigd',
        text: `Beide kopieën van het sleutelbestand zijn onleesbaar. ${nothingChanged} De dossiers zelf zijn niet aangeraakt.`,
        steps: [
          'Laat de map met de kluis zoals die is; verwijder niets.',
          'Zet een reservekopie terug. De beschadigde bestanden blijven bewaard.',
          'Geen reservekopie? Vraag de ICT-beheerder om de back-up van deze computer.',
        ],
      },
      newerVersion: {
        title: 'De kluis is van een nieuwere versie',
        text: `Een nieuwere versie van Warme Overdracht heeft deze kluis bewaard. ${nothingChanged}`,
        steps: ['Installeer op deze werkplek dezelfde of een nieuwere versie.', 'Open daarna de kluis.'],
      },
      networkFolder: {
        title: 'De map staat op een netwerkschijf',
        text: `Op een netwerkschijf kan een kluis ongemerkt beschadigd raken. ${nothingChanged}`,
        steps: [
          'Zet de map met de kluis op een schijf van deze computer.',
          'Start daarna het programma opnieuw.',
        ],
      },
      databaseMissing: {
        title: 'Het bestand met de dossiers ontbreekt',
        text: `Het sleutelbestand is er, het bestand met de dossiers niet. ${nothingChanged} Er is geen leeg bestand voor in de plaats gemaakt.`,
        steps: [
          'Kijk of het bestand is verplaatst, ook in de prullenbak en bij het virusprogramma.',
          'Niet gevonden? Zet een reservekopie terug.',
        ],
      },
      databaseForeign: {
        title: 'De dossiers horen bij een andere kluis',
        text: `Het bestand met de dossiers past niet bij dit sleutelbestand. ${nothingChanged}`,
        steps: [
          'Ga na of er bestanden uit een andere map of van een andere werkplek zijn gekopieerd.',
          'Zet anders een reservekopie terug: daarin horen sleutelbestand en dossiers bij elkaar.',
        ],
      },
      databaseDamaged: {
        title: 'Het bestand met de dossiers is beschadigd',
        text: `Bij het openen bleek het bestand niet heel. ${nothingChanged} Het beschadigde bestand blijft bewaard.`,
        steps: [
          'Laat de map met de kluis zoals die is; verwijder niets.',
          'Zet een reservekopie terug. Het beschadigde bestand blijft daarbij bewaard.',
        ],
      },
      databaseEmpty: {
        title: 'Het bestand met de dossiers is leeg',
        text: `Het bestand is er, maar er staat niets meer in. ${nothingChanged} Het lege bestand blijft bewaard.`,
        steps: [
          'Laat de map met de kluis zoals die is; verwijder niets.',
          'Kijk of een programma voor virussen of synchronisatie het bestand apart heeft gezet.',
          'Zet anders een reservekopie terug.',
        ],
      },
      databaseTruncated: {
        title: 'Het bestand met de dossiers is afgekapt',
        text: `Het einde van het bestand ontbreekt, zoals na een onderbroken kopie. ${nothingChanged} Het bestand blijft bewaard.`,
        steps: [
          'Is de map pas gekopieerd of verplaatst? Kopieer het bestand dan opnieuw, helemaal.',
          'Zet anders een reservekopie terug. Het afgekapte bestand blijft daarbij bewaard.',
        ],
      },
      diskFull: {
        title: 'De schijf is vol',
        text: 'Zonder ruimte kan de kluis niet veilig open: er kan niets worden opgeslagen. De dossiers zijn niet aangeraakt.',
        steps: [
          'Maak ruimte op de schijf waarop de kluis staat, bijvoorbeeld door de prullenbak te legen.',
          'Verwijder niets uit de map met de kluis.',
          'Probeer het daarna opnieuw.',
        ],
      },
      databaseNewer: {
        title: 'De dossiers zijn van een nieuwere versie',
        text: `Een nieuwere versie van Warme Overdracht heeft deze dossiers bewaard. ${nothingChanged}`,
        steps: ['Installeer op deze werkplek dezelfde of een nieuwere versie.', 'Open daarna de kluis.'],
      },
      folderNotWritable: {
        title: 'De map met de kluis is niet te gebruiken',
        text: `Het programma mag niet schrijven in de map met de kluis, of de map staat op een netwerkschijf. ${nothingChanged}`,
        steps: [
          'Vraag de ICT-beheerder schrijfrechten voor deze gebruiker op de map.',
          'Staat de map op een netwerkschijf, verplaats haar dan naar een schijf in deze computer.',
        ],
      },
      inUse: {
        title: 'De kluis is elders open',
        text: `Een ander venster of een andere gebruiker van deze computer heeft de kluis open. ${nothingChanged}`,
        steps: ['Sluit Warme Overdracht daar.', 'Probeer het daarna hier opnieuw.'],
      },
    } satisfies Readonly<
      Record<VaultFault, { readonly title: string; readonly text: string; readonly steps: readonly string[] }>
    >,
  },
} as const;
