import { plainDate } from '../../tijd/plain-date';
import { huisarts, mwModelmans, pohGgz } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptPerson } from '../script';
import { takenOver } from '../takeover';

/** No DAG-gesprek: a letter was enough. Tried to reach twice, in vain; then he turned out to have relapsed. */
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
        packs: [
          ['eemland', '1.2'],
          ['landelijk', '1 maart 2024'],
        ],
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
        requests: [
          {
            zelfdeKlachten: 'ja',
            door: 'huisarts',
            namens: 'sociaalDomein',
            namensWie: 'B. Staal, Sociaal team Fictiedam',
            instelling: 'GGZ Voorbeeld, FACT-team Fictiedam',
            contact: 'mw. T. Modelmans, 088 555 01 22',
            situatie: 'Dirk slaapt slecht, eet weinig en komt het huis niet meer uit.',
            geprobeerd: 'De POH-ggz belde drie weken lang elke week. Slaapadvies hielp niet genoeg.',
            vraag: 'Is opnieuw behandelen nodig, of kan de praktijk verder met uw advies?',
            aangevraagdOp: working('-P4D'),
            terugkoppeling: '',
            andereAfloop: '',
          },
        ],
        acts: [
          takenOver(working('-P6W')),
          { kind: 'gebeurtenis', date: working('-P4D'), event: 'terugkeerAangevraagd' },
        ],
      },
    ],
  };
}
