import { plainDate } from '../../tijd/plain-date';
import { huisarts, mwModelmans } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptPerson } from '../script';
import { takenOver } from '../takeover';

/** A casus that ended as it should, under what Eemland agreed: should Piet come back, a terugkeer is still possible. */
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
        packs: [
          ['eemland', '1.2'],
          ['landelijk', '1 maart 2024'],
        ],
        betrokkenen: [mwModelmans, huisarts],
        besluit: {
          afrondingBesproken: working('-P18M'),
          behandelingAfgesloten: working('-P11M'),
          variant: 'voorbereiden',
          wensen: ['client'],
          dagGesprek: 'ja',
          besloten: working('-P14M'),
          doorWie: 'mw. T. Modelmans',
        },
        voorbereiding: { vorm: 'fysiek', datum: working('-P12M'), gevoerdOp: working('-P12M') },
        herstelplan: { leefstijl: { zelfOppakken: 'Twee keer per week zwemmen.' } },
        afsprakenformulier: {
          doelen: { doelen: 'Weer volledig aan het werk.', evaluatie: 'Na een jaar.' },
          contact: { eersteAfspraak: working('-P10M') },
          overlegConsultatie: { nvt: true },
        },
        eersteAfspraak: [{ outcome: 'gereed', on: working('-P10M') }],
        acts: [
          takenOver(working('-P11M')),
          {
            kind: 'beeindigd',
            date: working('-P3W'),
            reason: 'afgerond',
            note: 'Driekwart jaar stabiel; doelen gehaald',
          },
        ],
      },
    ],
  };
}
