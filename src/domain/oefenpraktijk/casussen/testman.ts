import { clockTime } from '../../tijd/clock-time';
import { plainDate } from '../../tijd/plain-date';
import { drFictief, huisarts, mwModelmans, pohGgz } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptCasus, ScriptPerson } from '../script';
import { takenOver } from '../takeover';

/** The gesprek is today. Two years ago there was another overname, which ended when treatment was resumed. */
export function testman(days: Days): ScriptPerson {
  return {
    persoon: {
      geslachtsnaam: 'Testman',
      voorvoegsel: 'de',
      voorletters: 'R.',
      roepnaam: 'Rob',
      geboortedatum: plainDate('1968-09-21'),
      hisNummer: '10057',
      straat: 'Oefenstraat',
      huisnummer: '48',
      ...fictiedam,
      telefoon: '06 5550 0121',
    },
    casussen: [earlier(days), gesprekToday(days)],
  };
}

function earlier({ working }: Days): ScriptCasus {
  return {
    betrokkenen: [mwModelmans, huisarts],
    besluit: {
      afrondingBesproken: working('-P28M'),
      behandelingAfgesloten: working('-P25M'),
      variant: 'geen',
      dagGesprek: 'nee',
      besloten: working('-P26M'),
      doorWie: 'mw. T. Modelmans',
    },
    acts: [
      takenOver(working('-P25M')),
      {
        kind: 'beeindigd',
        date: working('-P22M'),
        reason: 'behandelingHervat',
        note: 'Opnieuw psychotisch; terug bij het eigen team',
      },
    ],
  };
}

function gesprekToday({ on, working }: Days): ScriptCasus {
  return {
    betrokkenen: [
      { ...drFictief, presence: 'heel', invitedBy: 'dr. F. Fictief' },
      { ...huisarts, presence: 'deel', invitedBy: 'dr. F. Fictief' },
      { ...pohGgz, presence: 'heel', invitedBy: 'H. Voorbeeld' },
      {
        role: 'naaste',
        name: 'Wil Testman (vrouw)',
        phone: '06 5550 0122',
        legalStatus: 'geen',
        presence: 'heel',
        invitedBy: 'Rob zelf',
      },
    ],
    besluit: {
      afrondingBesproken: working('-P9W'),
      afsluitingVerwacht: working('P3W'),
      variant: 'voorbereiden',
      kenmerken: ['hoogTerugvalrisico', 'opzienTegenAfronding'],
      wensen: ['client', 'huisarts'],
      dagGesprek: 'ja',
      besloten: working('-P7W'),
      doorWie: 'dr. F. Fictief',
      metWie: 'Rob en H. Voorbeeld',
      toelichting: 'De vorige keer ging het na drie maanden mis. Rob wil nu betere afspraken over terugval.',
    },
    voorbereiding: {
      clientPoints: ['hersteldoelen', 'watNodig', 'watZelf', 'welkeOndersteuning', 'wieAanwezig'],
      practicePoints: ['aanleiding', 'vooroverleg', 'verwachtingen', 'medicatie'],
      vooroverlegOp: working('-P8D'),
      vooroverlegMet: 'dr. F. Fictief',
      praktijkNodig: 'Een plan voor als Rob de deur niet opendoet.',
      wieNodigtUit: 'dr. F. Fictief',
      vorm: 'combinatie',
      datum: on('P0D'),
      tijd: clockTime('15:30'),
      plaats: 'Praktijk, kamer 1; dr. Fictief via beeldbellen',
    },
    herstelplan: {
      maker: { door: 'client', naam: 'Rob', ontvangenOp: working('-P6D') },
      mentaleGezondheid: {
        belangrijk: 'Rust in mijn hoofd.',
        veranderen: 'Minder binnen zitten.',
        zelfOppakken: 'Elke ochtend een half uur naar buiten met de hond.',
        ondersteuning: 'Mijn vrouw gaat in het begin mee.',
      },
      medicatie: {
        belangrijk: 'Niet zo suf zijn overdag.',
        veranderen: 'Ik wil weten of de dosis omlaag kan.',
        zelfOppakken: 'Ik stop niet zelf. Dat ging vorige keer mis.',
        ondersteuning: 'De huisarts overlegt met dr. Fictief over afbouwen.',
      },
      terugval: {
        belangrijk: 'Dat iemand het ziet als ik mij terugtrek.',
        zelfOppakken: 'Ik laat de deur open voor mijn vrouw en de POH-ggz.',
        ondersteuning: 'De POH-ggz komt langs als ik niet opneem.',
      },
    },
    afsprakenformulier: {
      doelen: { doelen: 'Elke dag naar buiten. Weer naar de biljartclub.' },
    },
  };
}
