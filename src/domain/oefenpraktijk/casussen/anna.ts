import type { NewAct } from '../../casus/act';
import type { Audience } from '../../document/document-model';
import { clockTime } from '../../tijd/clock-time';
import { type PlainDate, plainDate } from '../../tijd/plain-date';
import type { ConsentPurpose } from '../../toestemming/consent';
import { drFictief, huisarts, pohGgz, reachable } from '../betrokkenen';
import type { Days } from '../days';
import { fictiedam } from '../praktijk';
import type { ScriptCasus, ScriptParty, ScriptPerson } from '../script';
import { takenOver, withConditions } from '../takeover';
import { annaAgreements } from './anna-afspraken';
import { herstelplanOfAnna } from './anna-herstelplan';
import { plannenOfAnna } from './anna-plannen';
import { lithiumOfAnna } from './medicatie';

/** Everything filled in: what a whole overname looks like, with lithium in it. */
export function anna(days: Days): ScriptPerson {
  return {
    persoon: {
      geslachtsnaam: 'Voorbeeld-de Proef',
      voorletters: 'A.B.',
      roepnaam: 'Anna',
      geboortedatum: plainDate('1980-02-03'),
      hisNummer: '10482',
      straat: 'Proefpad',
      huisnummer: '12',
      ...fictiedam,
      gemeente: 'Voorbeeldland',
      telefoon: '06 5550 0111',
      email: 'anna@voorbeeld.example',
    },
    casussen: [casusOfAnna(days)],
  };
}

function casusOfAnna(days: Days): ScriptCasus {
  const { working } = days;
  return {
    betrokkenen: parties,
    besluit: {
      afrondingBesproken: working('-P20W'),
      afsluitingVerwacht: working('-P6W'),
      behandelingAfgesloten: working('-P6W'),
      variant: 'voorbereiden',
      kenmerken: ['hoogTerugvalrisico', 'complexeMedicatie', 'nazorg'],
      wensen: ['client', 'naaste', 'ggz-behandelaar'],
      dagGesprek: 'ja',
      besloten: working('-P16W'),
      doorWie: 'dr. F. Fictief',
      metWie: 'Anna, zus Els en H. Voorbeeld',
      toelichting: 'Twee jaar stabiel op lithium. Anna ziet op tegen de afsluiting en wil korte lijnen.',
    },
    voorbereiding: {
      clientPoints: ['hersteldoelen', 'watNodig', 'watZelf', 'welkeOndersteuning', 'wieEnHoe', 'wieAanwezig'],
      practicePoints: ['aanleiding', 'vooroverleg', 'verwachtingen', 'medicatie', 'overleg', 'opschaling'],
      vooroverlegOp: working('-P11W'),
      vooroverlegMet: 'dr. F. Fictief',
      praktijkNodig: 'Streefspiegel van lithium en bij welke uitslag de praktijk overlegt.',
      ggzNodig: 'Bevestiging dat de praktijk de bloedcontroles bewaakt.',
      wieNodigtUit: 'dr. F. Fictief; Anna vraagt haar zus',
      vorm: 'fysiek',
      datum: working('-P8W'),
      tijd: clockTime('15:30'),
      plaats: 'Huisartsenpraktijk De Oefenkamer, kamer 2',
      gevoerdOp: working('-P8W'),
    },
    herstelplan: herstelplanOfAnna(days),
    gesprek: {
      steps: ['kennismaking', 'samenvatting', 'nodig', 'zelf', 'steun', 'onderwerpen', 'afronding'],
      points: ['afbouw', 'medicatieoverleg', 'planVolgen', 'signaal', 'sggzBeschikbaar', 'consultatie'],
      clock: [`${working('-P8W')}T14:32:00.000Z`, `${working('-P8W')}T15:05:20.000Z`],
    },
    afsprakenformulier: {
      maker: { door: 'ggz-behandelaar', naam: 'dr. F. Fictief', ontvangenOp: working('-P7W') },
      doelen: {
        doelen:
          'Drie dagen per week werken. Een vast slaapritme. Op tijd hulp vragen als mijn stemming zakt of stijgt.',
        evaluatie: 'Na drie maanden en daarna elk half jaar, met de POH-ggz en als het kan met zus Els.',
      },
      contact: {
        eersteAfspraak: working('-P4W'),
        contact:
          'De eerste drie maanden om de vier weken bij de POH-ggz, daarna in overleg. Bellen mag altijd.',
      },
      terugval: {
        nietAcuut:
          'Drie nachten slecht slapen of afspraken afzeggen: Anna belt de POH-ggz, die dezelfde dag terugbelt.',
        acuut:
          'Overdag de spoedlijn van de praktijk. ’s Avonds, ’s nachts en in het weekend de huisartsenpost; die schakelt zo nodig de crisisdienst in.',
      },
      medicatiebegeleiding: {
        tekst:
          'Lithium 800 mg per dag, streefspiegel 0,6–0,8 mmol/l. Spiegel, nierfunctie, calcium en TSH elk half jaar. Geen NSAID’s zonder overleg.',
      },
      terugvalpreventie: {
        tekst: 'Het signaleringsplan zit bij de overdrachtsbrief. Praktijk en zus Els hebben een kopie.',
      },
      overlegConsultatie: {
        tekst:
          'Dr. Fictief blijft een jaar lang bereikbaar voor huisarts en POH-ggz en belt dezelfde dag terug.',
      },
      opschaling: {
        tekst: 'Bij terugval binnen een jaar kan Anna zonder nieuwe wachttijd terug naar het eigen team.',
      },
      anders: { tekst: 'Anna wil niet dat haar werkgever iets hoort zonder dat zij erbij is.' },
      naastbetrokkenen: {
        tekst: 'Zus Els belt de praktijk als zij zich zorgen maakt. Anna weet dat en wil dat.',
      },
      andereBetrokkenen: {
        tekst: 'De jobcoach van het sociaal team gaat mee naar het gesprek met de werkgever.',
      },
    },
    agreements: annaAgreements(days),
    medicatie: [lithiumOfAnna(days)],
    ...plannenOfAnna(days),
    eersteAfspraak: [{ outcome: 'gereed', on: working('-P4W'), note: 'Op het spreekuur geweest' }],
    acts: [
      withConditions(takenOver(working('-P5W'), 'dr. F. Fictief'), 'Lithiumspiegel twee keer goed'),
      agreed(working('-P8W'), 'naasten', 'naaste', 'Els Voorbeeld (zus)'),
      agreed(working('-P8W'), 'sociaalDomein', 'sociaal-domein', 'Sociaal team Fictiedam'),
    ],
  };
}

/** Anna said at the gesprek with whom the practice may share. */
function agreed(
  date: PlainDate,
  purpose: ConsentPurpose,
  recipient: Audience,
  recipientName: string,
): NewAct {
  return {
    kind: 'toestemming',
    date,
    purpose,
    recipient,
    recipientName,
    stance: 'gegeven',
    giver: 'client',
    giverName: '',
    how: 'mondeling',
  };
}

const parties: readonly ScriptParty[] = [
  { ...drFictief, presence: 'heel', invitedBy: 'dr. F. Fictief' },
  { ...huisarts, presence: 'deel', invitedBy: 'dr. F. Fictief' },
  { ...pohGgz, presence: 'heel', invitedBy: 'H. Voorbeeld' },
  {
    role: 'naaste',
    name: 'Els Voorbeeld (zus)',
    phone: '06 5550 0112',
    legalStatus: 'geen',
    presence: 'heel',
    invitedBy: 'Anna zelf',
    availability: [reachable(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'], '18:00', '21:00')],
  },
  {
    role: 'sociaal-domein',
    name: 'B. Staal (jobcoach)',
    organisation: 'Sociaal team Fictiedam',
    phone: '088 555 01 40',
    presence: 'niet',
    availability: [reachable(['di', 'do'], '09:00', '12:00')],
  },
];
