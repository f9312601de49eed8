import { heading, listOf } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { phaseNumbers, phases } from './phases';
import { gesprekMinutes } from './voorbereiding';

/** The Werkkaart (000:413–459): what a DAG-gesprek is for, for whom, who is there, how, and its place; in our own words. */
export function werkkaartBlocks(): readonly DocumentBlock[] {
  return [
    heading('Waarom?'),
    ...listOf([
      'Een warme overdracht voor wie een ambulante behandeling in de sggz afsluit.',
      'Daarna is de huisarts weer het eerste aanspreekpunt, ook voor psychische klachten.',
      'Huisarts, POH-ggz, sggz en anderen spreken af wie wat doet en hoe zij samenwerken.',
    ]),
    heading('Voor wie?'),
    ...listOf([
      'Niet voor iedereen: maatwerk, zonder harde criteria.',
      'Vuistregel: altijd als de cliënt het wil, of als naaste, behandelaar of huisarts het sterk aanraadt.',
      'De behandelaar vraagt het elke cliënt; het besluit valt aan het begin van de uitstroomfase.',
      'Cliënt, behandelaar en huisarts beslissen samen.',
    ]),
    heading('Wie zijn er aanwezig?'),
    ...listOf([
      'Altijd: cliënt, ggz-behandelaar en huisarts.',
      'De POH-ggz, als die in het vervolg een rol heeft.',
      'Als de cliënt dat wil of zij een rol krijgen: naasten, sociaal domein, zorgaanbieders, ervaringsdeskundigen.',
    ]),
    heading('Hoe en op welke locatie?'),
    ...listOf([
      'Fysiek, online of een combinatie; de deelnemers kiezen samen.',
      `Gepland: ${gesprekMinutes} minuten. Eenvoudig kan korter, complex duurt langer.`,
    ]),
    heading('Plek in het zorgproces'),
    {
      kind: 'table',
      caption: 'De vijf fasen',
      columns: [
        { heading: 'Fase', share: 23 },
        { heading: 'Wie', share: 22 },
        { heading: 'Eerste aanspreekpunt', share: 17 },
        { heading: 'Hulpmiddel', share: 16 },
        { heading: 'Resultaat', share: 22 },
      ],
      rows: phaseNumbers.map((number) => {
        const { name, who, contactPoint, tool, result } = phases[number];
        return [`${number}. ${name}`, who, contactPoint, tool, result];
      }),
    },
  ];
}
