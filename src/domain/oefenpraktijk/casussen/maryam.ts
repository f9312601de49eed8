import { plainDate } from '../../tijd/plain-date';
import { drFictief, huisarts, pohGgz } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptPerson } from '../script';
import { putForward, takenOver } from '../takeover';
import { onDay } from '../when';
import { clozapineOfMaryam } from './medicatie';

/** The gesprek was yesterday and the overname waits for the huisarts: the ggz is still responsible. */
export function maryam(days: Days): ScriptPerson {
  const { on, working } = days;
  return {
    persoon: {
      ...fictiedam,
      geslachtsnaam: 'Testvrouw',
      voorletters: 'M.',
      roepnaam: 'Maryam',
      geboortedatum: plainDate('1990-01-27'),
      hisNummer: '10455',
      telefoon: '06 5550 0171',
    },
    casussen: [
      {
        betrokkenen: [
          { ...drFictief, presence: 'heel' },
          { ...huisarts, presence: 'deel' },
          { ...pohGgz, presence: 'heel' },
        ],
        besluit: {
          afrondingBesproken: working('-P12W'),
          afsluitingVerwacht: working('P1W'),
          variant: 'voorbereiden',
          kenmerken: ['complexeProblematiek'],
          wensen: ['client', 'ggz-behandelaar'],
          dagGesprek: 'ja',
          besloten: working('-P9W'),
          doorWie: 'dr. F. Fictief',
        },
        voorbereiding: {
          clientPoints: [
            'hersteldoelen',
            'watNodig',
            'watZelf',
            'welkeOndersteuning',
            'wieEnHoe',
            'wieAanwezig',
          ],
          practicePoints: ['aanleiding', 'verwachtingen', 'medicatie', 'overleg', 'opschaling'],
          vorm: 'fysiek',
          datum: on('-P1D'),
          plaats: 'Praktijk, kamer 2',
          gevoerdOp: on('-P1D'),
        },
        herstelplan: {
          maker: { door: 'samen', naam: 'Maryam en dr. Fictief', ontvangenOp: working('-P9D') },
          mentaleGezondheid: {
            belangrijk: 'Nachten zonder nachtmerries.',
            zelfOppakken: 'De oefeningen van de behandeling blijven doen.',
          },
          andereZaken: {
            belangrijk: 'Een eigen woning.',
            ondersteuning: 'Het sociaal team helpt met de aanvraag.',
          },
        },
        afsprakenformulier: {
          doelen: { doelen: 'Goed slapen. Een eigen woning.', evaluatie: 'Na drie maanden, met de POH-ggz.' },
          contact: { eersteAfspraak: on('P2D'), contact: 'De POH-ggz belt om de drie weken.' },
          terugval: { nietAcuut: 'Maryam belt de POH-ggz.' },
        },
        medicatie: [clozapineOfMaryam(days)],
        agreements: [
          {
            topic: 'medicatiebegeleiding',
            who: 'ggz-behandelaar',
            what: 'stuurt het medicatieoverzicht met de afsluitbrief',
            when: onDay(on('P6D')),
          },
        ],
        acts: [
          putForward(
            takenOver(on('-P1D'), 'dr. F. Fictief'),
            on('-P1D'),
            'Gisteren in het gesprek afgesproken. Graag nakijken voor de brief eruit gaat.',
          ),
        ],
      },
    ],
  };
}
