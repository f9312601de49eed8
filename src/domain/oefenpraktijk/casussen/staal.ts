import { plainDate } from '../../tijd/plain-date';
import { drFictief, huisarts, mwModelmans, pohGgz } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptPerson } from '../script';
import { takenOverByPoh } from '../takeover';
import { every, onDay } from '../when';

/** Twins: the same surname and birth date, so that the program warns of mistaking one for the other. */
const twins = {
  geslachtsnaam: 'Staal',
  geboortedatum: plainDate('1971-05-14'),
  ...fictiedam,
} as const;

/** Taken over by the POH-ggz; a rhythm of which several times were missed. */
export function carla({ on, working }: Days): ScriptPerson {
  return {
    persoon: {
      ...twins,
      voorletters: 'C.',
      roepnaam: 'Carla',
      hisNummer: '10203',
      straat: 'Modelweg',
      huisnummer: '3',
      telefoon: '06 5550 0131',
    },
    casussen: [
      {
        betrokkenen: [mwModelmans, huisarts, pohGgz],
        besluit: {
          afrondingBesproken: working('-P26W'),
          behandelingAfgesloten: working('-P14W'),
          variant: 'voorbereiden',
          kenmerken: ['beperktNetwerk', 'nazorg'],
          wensen: ['client'],
          dagGesprek: 'ja',
          besloten: working('-P24W'),
          doorWie: 'mw. T. Modelmans',
        },
        voorbereiding: { vorm: 'fysiek', datum: working('-P15W'), gevoerdOp: working('-P15W') },
        herstelplan: {
          maker: { door: 'samen', naam: 'Carla en mw. Modelmans', ontvangenOp: working('-P16W') },
          mentaleGezondheid: {
            belangrijk: 'Niet meer alleen zitten met mijn angst.',
            zelfOppakken: 'Elke week naar de inloop in de wijk.',
          },
        },
        afsprakenformulier: {
          doelen: {
            doelen: 'Zelf boodschappen doen. Elke week naar de inloop.',
            evaluatie: 'Om de drie maanden.',
          },
          contact: { contact: 'De POH-ggz belt om de twee weken.' },
          terugval: { acuut: 'Overdag de spoedlijn, daarbuiten de huisartsenpost.' },
          medicatiebegeleiding: { nvt: true },
          andereBetrokkenen: { nvt: true },
        },
        agreements: [
          {
            topic: 'contact',
            who: 'poh-ggz',
            what: 'belt Carla: hoe gaat het met de angst',
            when: every(2, 'week', on('-P10W')),
            marks: [
              { time: 0, outcome: 'gereed', on: on('-P10W') },
              { time: 1, outcome: 'gereed', on: on('-P8W'), note: 'Was bij de inloop geweest' },
            ],
          },
          {
            topic: 'naastbetrokkenen',
            who: 'huisarts',
            what: 'vraagt Kees of hij wil meedenken',
            when: onDay(on('P3D')),
          },
        ],
        acts: [takenOverByPoh(working('-P13W'), 'P. Proefpersoon', 'mw. T. Modelmans')],
      },
    ],
  };
}

/** Phase 1: the ggz announced that treatment will be closed; nothing is decided. */
export function kees({ working }: Days): ScriptPerson {
  return {
    persoon: {
      ...twins,
      voorletters: 'K.',
      roepnaam: 'Kees',
      hisNummer: '10204',
      straat: 'Modelweg',
      huisnummer: '17',
      telefoon: '06 5550 0132',
    },
    casussen: [
      {
        betrokkenen: [drFictief, huisarts],
        besluit: { afsluitingVerwacht: working('P12W') },
      },
    ],
  };
}
