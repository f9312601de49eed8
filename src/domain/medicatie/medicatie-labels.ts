import type { Caretaker, Condition, ConditionAnswer, Medicine, MedicineKind } from './medicatie';

export const medicineKindLabels: Readonly<Record<MedicineKind, string>> = {
  lithium: 'Lithium',
  clozapine: 'Clozapine',
  methadon: 'Methadon',
  anders: 'Ander middel',
};

export const conditionLabels: Readonly<Record<Condition, string>> = {
  stabiel: 'Stabiel ziektebeeld',
  overdracht: 'Duidelijke overdracht met controle-instructie',
  akkoord: 'Uitdrukkelijk akkoord van de huisarts',
  consultatie: 'Laagdrempelige consultatie, met spoed als dat nodig is',
  instemming: 'Instemming van de cliënt',
  oproepsysteem: 'Oproepsysteem voor de controles',
};

export const answerLabels: Readonly<Record<ConditionAnswer, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  onbekend: 'Onbekend',
};

export const caretakerLabels: Readonly<Record<Caretaker, string>> = { ggz: 'Ggz', praktijk: 'Praktijk' };

export const decisionLabels: Readonly<Record<NonNullable<Medicine['besluit']>, string>> = {
  overnemen: 'Overnemen',
  nietOvernemen: 'Niet overnemen',
};

/** What the fields of a medicine are called on screen and paper. */
export const medicineLabels = {
  soort: 'Soort middel',
  naam: 'Naam van het middel',
  dosering: 'Dosering',
  gebruik: 'Gebruik',
  voorschrijver: 'Wie schrijft voor',
  voorschrijverNaam: 'Naam van de voorschrijver',
  voorschrijftVanaf: 'Schrijft voor vanaf',
  gestartOp: 'Gestart op',
  instructie: 'Controle-instructie van de ggz',
  voorwaarden: 'Voorwaarden',
  besluit: 'Besluit',
  beslotenOp: 'Besloten op',
  controles: 'Controles',
  afbouw: 'Afbouw',
} as const satisfies Readonly<Record<Exclude<keyof Medicine, 'id'>, string>>;

export const controlLabels = {
  wat: 'Wat wordt gecontroleerd',
  elke: 'Elke',
  eenheid: 'Eenheid',
  door: 'Wie regelt de controle',
  vanafWeek: 'Vanaf week',
  totWeek: 'Tot en met week',
  laatsteOp: 'Laatste controle op',
  bron: 'Bron',
  bronDatum: 'Datum of versie van de bron',
  opmerking: 'Opmerking',
} as const;

export const taperLabels = { op: 'Vanaf', dosering: 'Dosering' } as const;

/** How a medicine is called: its name, else its kind. */
export function medicineName({ naam, soort }: Pick<Medicine, 'naam' | 'soort'>): string {
  return naam.trim() || medicineKindLabels[soort];
}
