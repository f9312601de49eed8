import { plainDate } from '../../tijd/plain-date';
import { drFictief, huisarts, pohGgz, reachable } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam, oefenHuisarts } from '../praktijk';
import type { ScriptPerson } from '../script';
import { takenOver } from '../takeover';
import { every, inWords, onDay } from '../when';
import { depotOfEls } from './medicatie';

/**
 * Mentor and bewindvoerder; taken over but for the depot, and what comes next is up to others. Under what Eemland agreed:
 * mono ggz is a week late.
 */
export function els(days: Days): ScriptPerson {
  const { on, working } = days;
  return {
    persoon: {
      ...fictiedam,
      geslachtsnaam: 'Modelmens',
      voorletters: 'E.',
      roepnaam: 'Els',
      geboortedatum: plainDate('1963-02-28'),
      hisNummer: '10089',
      telefoon: '06 5550 0191',
    },
    casussen: [
      {
        packs: [
          ['eemland', '1.2'],
          ['landelijk', '1 maart 2024'],
        ],
        betrokkenen: [
          drFictief,
          huisarts,
          pohGgz,
          {
            role: 'naaste',
            name: 'G. Modelmens (broer)',
            phone: '06 5550 0192',
            legalStatus: 'mentor',
            presence: 'heel',
          },
          {
            role: 'naaste',
            name: 'Bewindvoering Proef',
            organisation: 'Bewindvoering Proef',
            phone: '088 555 01 50',
            legalStatus: 'bewindvoerder',
            presence: 'niet',
          },
          {
            role: 'sociaal-domein',
            name: 'N. Fictief (Wmo)',
            organisation: 'Gemeente Voorbeeldland',
            phone: '088 555 01 60',
            availability: [reachable(['ma', 'wo'], '09:00', '12:00')],
          },
        ],
        besluit: {
          afrondingBesproken: working('-P24W'),
          behandelingAfgesloten: working('-P10W'),
          variant: 'voorbereiden',
          kenmerken: ['complexeProblematiek', 'begeleidingLastig'],
          wensen: ['naaste', 'ggz-behandelaar', 'huisarts'],
          dagGesprek: 'ja',
          besloten: working('-P20W'),
          doorWie: 'dr. F. Fictief',
          metWie: 'Els en haar mentor',
        },
        voorbereiding: { vorm: 'fysiek', datum: working('-P11W'), gevoerdOp: working('-P11W') },
        herstelplan: {
          maker: { door: 'samen', naam: 'Els en haar mentor', ontvangenOp: working('-P12W') },
          andereZaken: {
            belangrijk: 'Zelf blijven wonen.',
            ondersteuning: 'Iemand die twee keer per week komt.',
          },
        },
        afsprakenformulier: {
          doelen: {
            doelen: 'Zelf blijven wonen. Twee ochtenden dagbesteding.',
            evaluatie: 'Elk half jaar, met de mentor.',
          },
          terugval: { acuut: 'De mentor belt de spoedlijn van de praktijk.' },
          terugvalpreventie: { nvt: true },
          opschaling: { nvt: true },
        },
        medicatie: [depotOfEls(days)],
        needs: [
          {
            notedOn: working('-P11W'),
            what: 'Hulp in de huishouding, twee keer per week',
            leefgebied: 'wmo',
            forWhom: 'client',
            withWhom: 'Gemeente Voorbeeldland, N. Fictief, 088 555 01 60',
          },
        ],
        agreements: [
          {
            topic: 'andereBetrokkenen',
            who: 'sociaal-domein',
            what: 'laat weten of de huishoudelijke hulp is toegekend',
            when: onDay(on('P1D')),
          },
          {
            topic: 'naastbetrokkenen',
            who: 'naaste',
            what: 'belt de POH-ggz over hoe het thuis gaat',
            when: every(4, 'week', on('P2D')),
          },
          {
            topic: 'nietAcuut',
            who: 'client',
            what: 'zegt het tegen haar broer',
            when: inWords('zodra zij zich zorgen maakt'),
          },
        ],
        acts: [
          { ...takenOver(working('-P9W'), 'dr. F. Fictief'), parts: ['begeleiding', 'crisis'] },
          {
            kind: 'overnameGeweigerd',
            date: working('-P9W'),
            huisarts: oefenHuisarts,
            parts: ['medicatie'],
            reason: 'De praktijk kan het depot niet geven.',
            needed: 'Een plek waar Els het depot krijgt, en wie daarvan de controles doet.',
          },
          { kind: 'gebeurtenis', date: working('-P7W'), event: 'afschalingAangevraagd' },
        ],
      },
    ],
  };
}
