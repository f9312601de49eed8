import type { AgreementTopic } from '../casus/agreement';

/** Headings of the Afsprakenformulier as both sides know them (000:384–411). */
export const sectionHeadings = {
  doelen: 'Doelen cliënt',
  contact: 'Afspraken cliënt - huisarts/ POH-ggz',
  terugval: 'Afspraken bij (dreiging van) terugval/ verergering van klachten – wie doet wat',
  samenwerking: 'Samenwerkingsafspraken tussen sggz en huisarts/ POH-ggz – wie doet wat',
  naastbetrokkenen: 'Afspraken met naastbetrokkene(n) – wie doet wat',
  andereBetrokkenen: 'Afspraken met andere betrokkene(n) – wie doet wat',
  contactgegevens: 'Contactgegevens en bereikbaarheid',
} as const;
export type SectionName = keyof typeof sectionHeadings;

/** Field labels of the Afsprakenformulier, by path inside the form. */
export const fieldLabels = {
  'doelen/doelen': 'Doelen na afsluiting van de behandeling',
  'doelen/evaluatie': 'Evalueren van het herstel: wanneer, hoe vaak en met wie',
  'contact/eersteAfspraak': 'Datum eerste afspraak na afsluiting sggz behandeling (indien wenselijk)',
  'contact/contact': 'Hoe vaak en op welke manier cliënt en huisarts/POH-ggz contact hebben',
  'terugval/nietAcuut': 'Bij niet acute situaties',
  'terugval/acuut': 'Bij acute situaties (crisis)',
  'medicatiebegeleiding/tekst': 'Medicatiebegeleiding',
  'terugvalpreventie/tekst': 'Terugvalpreventie en signalering',
  'overlegConsultatie/tekst': 'Afspraken rond overleg en consultatie',
  'opschaling/tekst': 'Afspraken rond laagdrempelige (her)opschaling terug naar sggz team',
  'anders/tekst': 'Anders, namelijk',
  'naastbetrokkenen/tekst': 'Afspraken met naastbetrokkene(n)',
  'andereBetrokkenen/tekst': 'Afspraken met andere betrokkene(n)',
} as const;
export type FieldName = keyof typeof fieldLabels;

/** Short names of the topics, for a list of agreements. */
export const topicLabels: Readonly<Record<AgreementTopic, string>> = {
  doelen: 'Doelen',
  contact: 'Contact',
  nietAcuut: 'Niet acuut',
  acuut: 'Crisis',
  medicatiebegeleiding: 'Medicatie',
  terugvalpreventie: 'Terugval',
  overlegConsultatie: 'Overleg en consultatie',
  opschaling: 'Opschaling',
  anders: 'Anders',
  naastbetrokkenen: 'Naasten',
  andereBetrokkenen: 'Andere betrokkenen',
};
