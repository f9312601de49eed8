import { plainDate } from '../../tijd/plain-date';
import { huisarts, mwModelmans } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptPerson } from '../script';
import { takenOver } from '../takeover';

/** A casus that ended as it should: everything done, nothing to come. */
export function piet({ working }: Days): ScriptPerson {
  return {
    persoon: {
      geslachtsnaam: 'Fictiefsen',
      voorletters: 'P.',
      roepnaam: 'Piet',
      geboortedatum: plainDate('1976-08-05'),
      hisNummer: '10020',
      ...fictiedam,
      telefoon: '06 5550 0101',
    },
    casussen: [
      {
        betrokkenen: [mwModelmans, huisarts],
        besluit: {
          afrondingBesproken: working('-P18M'),
          behandelingAfgesloten: working('-P15M'),
          variant: 'voorbereiden',
          wensen: ['client'],
          dagGesprek: 'ja',
          besloten: working('-P17M'),
          doorWie: 'mw. T. Modelmans',
        },
        voorbereiding: { vorm: 'fysiek', datum: working('-P16M'), gevoerdOp: working('-P16M') },
        herstelplan: { leefstijl: { zelfOppakken: 'Twee keer per week zwemmen.' } },
        afsprakenformulier: {
          doelen: { doelen: 'Weer volledig aan het werk.', evaluatie: 'Na een jaar.' },
          contact: { eersteAfspraak: working('-P14M') },
          overlegConsultatie: { nvt: true },
        },
        eersteAfspraak: [{ outcome: 'gereed', on: working('-P14M') }],
        acts: [
          takenOver(working('-P15M')),
          {
            kind: 'beeindigd',
            date: working('-P3W'),
            reason: 'afgerond',
            note: 'Een jaar stabiel; doelen gehaald',
          },
        ],
      },
    ],
  };
}
