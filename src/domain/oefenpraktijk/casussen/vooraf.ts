import { clockTime } from '../../tijd/clock-time';
import { plainDate } from '../../tijd/plain-date';
import { drFictief, huisarts, mwModelmans, pohGgz } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptPerson } from '../script';

/** Phase 2: in doubt about a DAG-gesprek, to be decided together. The referral is soon no longer valid. */
export function jamal({ working }: Days): ScriptPerson {
  return {
    persoon: {
      ...fictiedam,
      geslachtsnaam: 'Proefpersoon',
      voorletters: 'J.',
      roepnaam: 'Jamal',
      geboortedatum: plainDate('1994-11-30'),
      hisNummer: '10311',
      telefoon: '06 5550 0141',
    },
    casussen: [
      {
        betrokkenen: [mwModelmans, huisarts],
        besluit: {
          afrondingBesproken: working('-P10D'),
          afsluitingVerwacht: working('P8W'),
          variant: 'twijfel',
          kenmerken: ['begeleidingLastig'],
          wensen: ['ggz-behandelaar'],
          metWie: 'mw. T. Modelmans',
          toelichting: 'Jamal vindt een brief genoeg. De ggz twijfelt, omdat hij afspraken vaak afzegt.',
        },
        acts: [{ kind: 'gebeurtenis', date: working('-P36W'), event: 'verwijzingGeschreven' }],
      },
    ],
  };
}

/** Phase 3, just begun: a few points gone over, half a plan, no day yet. */
export function linde({ working }: Days): ScriptPerson {
  return {
    persoon: {
      ...fictiedam,
      geslachtsnaam: 'Fictief',
      voorvoegsel: 'van',
      voorletters: 'L.',
      roepnaam: 'Linde',
      geboortedatum: plainDate('2001-04-09'),
      hisNummer: '10367',
      telefoon: '06 5550 0151',
    },
    casussen: [
      {
        betrokkenen: [
          drFictief,
          huisarts,
          pohGgz,
          { role: 'naaste', name: 'Mo Fictief (vader)', legalStatus: 'geen' },
        ],
        besluit: {
          afrondingBesproken: working('-P5W'),
          afsluitingVerwacht: working('P6W'),
          variant: 'voorbereiden',
          kenmerken: ['opzienTegenAfronding', 'nazorg'],
          wensen: ['client', 'naaste'],
          dagGesprek: 'ja',
          besloten: working('-P3W'),
          doorWie: 'dr. F. Fictief',
          metWie: 'Linde en haar vader',
        },
        voorbereiding: {
          clientPoints: ['hersteldoelen', 'wieAanwezig'],
          practicePoints: ['aanleiding'],
          wieNodigtUit: 'dr. F. Fictief',
        },
        herstelplan: {
          maker: { door: 'client', naam: 'Linde', ontvangenOp: null },
          mentaleGezondheid: {
            belangrijk: 'Dat ik goed blijf eten, ook als school druk is.',
            veranderen: 'Minder vaak op de weegschaal.',
          },
          leefstijl: { zelfOppakken: 'Samen eten met mijn huisgenoten, drie keer per week.' },
        },
      },
    ],
  };
}

/** Phase 3, the day is set and everyone is invited; the plan hasn't come yet. */
export function samira({ on, working }: Days): ScriptPerson {
  return {
    persoon: {
      ...fictiedam,
      geslachtsnaam: 'Model',
      voorletters: 'S.',
      roepnaam: 'Samira',
      geboortedatum: plainDate('1987-07-18'),
      hisNummer: '10402',
      telefoon: '06 5550 0161',
    },
    casussen: [
      {
        betrokkenen: [
          { ...mwModelmans, presence: 'heel', invitedBy: 'mw. T. Modelmans' },
          { ...huisarts, presence: 'heel', invitedBy: 'mw. T. Modelmans' },
          { role: 'ervaringsdeskundige', name: 'D. Voorbeeld', organisation: 'Herstelacademie Fictiedam' },
        ],
        besluit: {
          afrondingBesproken: working('-P8W'),
          afsluitingVerwacht: working('P4W'),
          variant: 'twijfel',
          wensen: ['huisarts'],
          dagGesprek: 'ja',
          besloten: working('-P4W'),
          doorWie: 'mw. T. Modelmans en H. Voorbeeld',
          metWie: 'Samira',
        },
        voorbereiding: {
          clientPoints: ['hersteldoelen', 'watNodig', 'wieAanwezig'],
          practicePoints: ['aanleiding', 'vooroverleg', 'verwachtingen'],
          vooroverlegOp: working('-P2W'),
          vooroverlegMet: 'mw. T. Modelmans',
          wieNodigtUit: 'mw. T. Modelmans',
          vorm: 'online',
          datum: on('P4D'),
          tijd: clockTime('11:00'),
          plaats: 'Beeldbellen; mw. Modelmans stuurt de link',
        },
      },
    ],
  };
}
