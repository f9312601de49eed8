import { plainDate } from '../../tijd/plain-date';
import { huisarts, mwModelmans, pohGgz } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptPerson } from '../script';
import { takenOver } from '../takeover';

/** No DAG-gesprek: a letter was enough. Tried to reach twice, in vain. */
export function dirk({ on, working }: Days): ScriptPerson {
  return {
    persoon: {
      ...fictiedam,
      geslachtsnaam: 'Proef',
      voorvoegsel: 'van der',
      voorletters: 'D.',
      roepnaam: 'Dirk',
      geboortedatum: plainDate('1959-12-02'),
      hisNummer: '10118',
      telefoon: '06 5550 0181',
    },
    casussen: [
      {
        betrokkenen: [mwModelmans, huisarts, pohGgz],
        besluit: {
          afrondingBesproken: working('-P15W'),
          behandelingAfgesloten: working('-P7W'),
          variant: 'geen',
          dagGesprek: 'nee',
          besloten: working('-P12W'),
          doorWie: 'mw. T. Modelmans',
          metWie: 'Dirk',
          toelichting:
            'Dirk is hersteld van zijn depressie en wil geen gesprek. Het kan alsnog als de praktijk dat vraagt.',
        },
        afsprakenformulier: { contact: { eersteAfspraak: on('-P8D') } },
        eersteAfspraak: [
          { outcome: 'nietBereikt', on: on('-P8D'), to: on('-P4D'), note: 'Geen gehoor' },
          { outcome: 'nietBereikt', on: on('-P4D'), to: on('P1D'), note: 'Voicemail ingesproken' },
        ],
        acts: [takenOver(working('-P6W'))],
      },
    ],
  };
}
