import type { TakeoverAdvice } from '#domain/medicatie/medicatie-advice';

const advice: Readonly<Record<TakeoverAdvice, string>> = {
  geenOproepsysteem:
    'Geen oproepsysteem: niet overnemen. De richtlijn raadt overname af zolang de praktijk niet oproept voor de controles. U beslist.',
  nietVervuld: 'Niet aan alle voorwaarden is voldaan. De richtlijn raadt overname dan af. U beslist.',
  onbekend: 'Nog niet van alle voorwaarden is bekend of eraan is voldaan.',
  vervuld: 'Aan alle voorwaarden is voldaan.',
};

/** Taking over specialised medication: conditions, controls, tapering off. */
export const medicatieTexts = {
  title: 'Medicatie-overname',
  subtitle: 'Voorwaarden, wie voorschrijft, controles en afbouw',
  taskHint: (count: number) =>
    count === 0 ? 'als er specialistische medicatie is' : count === 1 ? '1 middel' : `${count} middelen`,
  empty: 'Nog geen medicatie',
  emptyText:
    'Neemt de praktijk medicatie van de ggz over? Zet elk middel hier. De controles staan dan op hun dag in Vandaag.',
  add: {
    lithium: 'Lithium toevoegen',
    clozapine: 'Clozapine toevoegen',
    methadon: 'Methadon toevoegen',
    anders: 'Ander middel toevoegen',
  },
  addTitle: 'Middel toevoegen',
  remove: 'Verwijder dit middel',
  removed: 'Het middel is verwijderd.',
  medicine: 'Middel',
  choose: 'Kies',
  conditions: {
    title: 'Voorwaarden (NHG 2023)',
    text: 'De huisarts is niet verplicht deze medicatie over te nemen. Het programma waarschuwt en houdt niets tegen.',
    note: (condition: string) => `Toelichting bij ${condition.toLowerCase()}`,
    advice,
    refusal: 'Naar de weigeringsbrief',
  },
  controls: {
    title: 'Controles',
    text: 'Elke controle telt vanaf de laatste keer, of anders vanaf de start. Valt hij in een weekend, dan gaat hij naar de dag ervoor.',
    legend: (number: number) => `Controle ${number}`,
    add: 'Controle toevoegen',
    remove: 'Verwijder deze controle',
    removed: 'De controle is verwijderd.',
    takeSchedule: 'Neem het controleschema over',
    noSchedule:
      'Voor dit middel is geen controleschema gevonden. Vul de controles in die u met de ggz afspreekt.',
    scheduleElsewhere:
      'Het controleschema hoort bij het landelijke pakket, en deze casus werkt daar niet mee. Vul de controles zelf in.',
    next: (date: string) => `Volgende controle: ${date}.`,
    last: (date: string) => `Laatste controle: ${date}.`,
    noDay: 'Nog geen dag bekend: vul de startdatum of de laatste controle in, en hoe vaak.',
    over: 'Deze fase is voorbij.',
    notTaken: 'Niet in Vandaag: dit middel wordt niet overgenomen.',
    schedule: 'Schema en bron',
    source: (source: string) => `Bron: ${source}.`,
    weeks: 'Weken tellen vanaf de startdatum van het middel. Leeg: vanaf de start, zonder einde.',
    unit: 'Eenheid',
    units: { dag: 'dagen', week: 'weken', maand: 'maanden', jaar: 'jaar' },
  },
  taper: {
    title: 'Afbouw',
    text: 'Elke stap komt op zijn dag in Vandaag.',
    add: 'Stap toevoegen',
    legend: (number: number) => `Stap ${number}`,
    remove: 'Verwijder deze stap',
    removed: 'De stap is verwijderd.',
  },
} as const;
