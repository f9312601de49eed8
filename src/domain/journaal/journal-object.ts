/** The words of which the object of a journal row is made: forms, documents, formats, acts, settings, reasons. */
const words: Readonly<Record<string, string>> = {
  casus: 'casus',
  persoon: 'persoon',
  praktijk: 'praktijk',
  overname: 'overname',
  betrokkenen: 'betrokkenen',
  besluit: 'Afronding en besluit',
  voorbereiding: 'voorbereiding',
  herstelplan: 'Mijn vervolg herstelplan',
  gesprek: 'DAG-gesprek',
  gespreksleidraad: 'Gespreksleidraad',
  afsprakenformulier: 'Afsprakenformulier',
  uitnodiging: 'Uitnodiging',
  'verzoek-dag': 'Verzoek om een DAG-gesprek',
  clientinformatie: 'Cliëntinformatie',
  werkkaart: 'Werkkaart',
  opvolgkaart: 'Opvolgkaart',
  'his-samenvatting': 'HIS-samenvatting',
  'memo-huisartsenpost': 'Memo voor de huisartsenpost',
  opvolging: 'opvolging',
  his: 'verwerkt in HIS',
  persoonsgegevens: 'persoonsgegevens',
  praktijkgegevens: 'praktijkgegevens',
  leeg: '(leeg formulier)',
  docx: 'als Word',
  pdf: 'als PDF',
  txt: 'als tekst',
  csv: 'als CSV',
  ics: 'voor de agenda',
  json: 'en JSON',
  print: 'op papier',
  clipboard: 'op het klembord',
  overgenomen: 'overgenomen',
  vervolggesprek: 'vervolggesprek',
  beeindigd: 'beëindigd',
  correctie: 'correctie',
  user: 'door gebruiker',
  idle: 'na stilstand',
  screenLocked: 'scherm vergrendeld',
  suspended: 'slaapstand',
  quit: 'afgesloten',
  lockAfterMinutes: 'tijd tot vergrendelen',
  pasteWrap: 'regels afbreken',
  pasteAscii: 'gewone letters',
  clipboardSeconds: 'klembord wissen',
  textSize: 'tekstgrootte',
  whole: 'in orde',
  edited: 'regel gewijzigd',
  inserted: 'regel toegevoegd',
  removed: 'regel verwijderd',
  reordered: 'regels verwisseld',
  truncated: 'einde afgeknipt',
  unclear: 'aard onbekend',
  wettelijkePlicht: 'wettelijke bewaarplicht',
  belangVanAnder: 'belang van een ander',
  mogelijkeKlacht: 'klacht of procedure',
  verzoek: 'op verzoek',
  bewaartermijn: 'na de bewaartermijn',
};

/** What a row was about, in words: `casus/afsprakenformulier` becomes `casus, Afsprakenformulier`. */
export function objectName(object: string): string {
  return object
    .split('/')
    .map((part) =>
      part
        .split(' ')
        .map((word) => words[word] ?? word)
        .join(' '),
    )
    .join(', ');
}
