import { type Agreement, type AgreementTopic, emptyAgreement } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import { emptyParty, type Party, type PartyRole } from '#domain/casus/party';
import { emptyControl, emptyMedicine, type Medicatie } from '#domain/medicatie/medicatie';
import { emptyAfsprakenformulier } from '#domain/overname/afsprakenformulier';
import type { DocumentSource } from '#domain/overname/document-source';
import { emptyHerstelplan, type Herstelplan } from '#domain/overname/herstelplan';
import { emptyVoorbereiding, type Voorbereiding } from '#domain/overname/voorbereiding';
import { emptyPersoon, type Persoon } from '#domain/persoon/persoon';
import { emptyPraktijk, type Praktijk } from '#domain/praktijk/praktijk';
import { clockTime } from '#domain/tijd/clock-time';
import { plainDate } from '#domain/tijd/plain-date';

/** A UUID that tells which one it is. */
export function exampleId(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function examplePersoon(): Persoon {
  return {
    persoonsgegevens: {
      ...emptyPersoon().persoonsgegevens,
      geslachtsnaam: 'Voorbeeld',
      voorletters: 'A.B.',
      roepnaam: 'Anna',
      geboortedatum: plainDate('1980-02-03'),
      hisNummer: '10442',
    },
  };
}

function examplePraktijk(): Praktijk {
  return {
    ...emptyPraktijk(),
    praktijkgegevens: {
      ...emptyPraktijk().praktijkgegevens,
      naam: 'Huisartsenpraktijk De Proeflinde',
      agbCode: '01000000',
      telefoon: '0300 123 456',
    },
  };
}

export function exampleParty(number: number, role: PartyRole, known: Partial<Party> = {}): Party {
  return { ...emptyParty(exampleId(number), role), ...known };
}

export function exampleAgreement(
  number: number,
  topic: AgreementTopic,
  known: Partial<Agreement> = {},
): Agreement {
  return { ...emptyAgreement(exampleId(number), topic), ...known };
}

const behandelaar = exampleParty(1, 'ggz-behandelaar', {
  name: 'P. Proefpersoon, psychiater',
  organisation: 'GGZ Voorbeeld, team Noord',
  phone: '0300 555 010',
  email: 'p.proefpersoon@voorbeeld.example',
  availability: [
    {
      id: exampleId(101),
      days: ['ma', 'di', 'do'],
      from: clockTime('08:30'),
      until: clockTime('10:00'),
    },
  ],
  callTo: 'secretariaat team Noord, locatie Proefweg',
  urgent: 'crisisdienst GGZ Voorbeeld, 0300 555 999',
  presence: 'heel',
});
const huisarts = exampleParty(2, 'huisarts', {
  name: 'T. Testman',
  organisation: 'Huisartsenpraktijk De Proeflinde',
  phone: '0300 123 456',
  email: 'praktijk@proeflinde.example',
  availability: [
    {
      id: exampleId(102),
      days: ['ma', 'di', 'wo', 'do', 'vr'],
      from: clockTime('13:00'),
      until: clockTime('14:00'),
    },
  ],
  urgent: 'spoedlijn 0300 123 457',
  presence: 'deel',
  invitedBy: 'P. Proefpersoon',
});
const poh = exampleParty(3, 'poh-ggz', { name: 'Q. Voorbeeldsma', phone: '0300 123 458' });
const aanmeldpunt = exampleParty(4, 'aanmeldpunt', { organisation: 'Aanmeldpunt GGZ Voorbeeld' });
const naaste = exampleParty(5, 'naaste', {
  name: 'R. Voorbeeld (broer)',
  phone: '06 0000 0001',
  presence: 'niet',
});

/** A plan with some cells filled in, long and short, and others empty. */
function examplePlan(): Herstelplan {
  const plan = emptyHerstelplan();
  return {
    ...plan,
    maker: { door: 'samen', naam: 'Anna Voorbeeld', ontvangenOp: plainDate('2026-11-10') },
    mentaleGezondheid: {
      belangrijk: 'Rust in mijn hoofd.',
      veranderen: 'Niet meer elke avond piekeren over de dag van morgen.',
      zelfOppakken: 'Elke dag een half uur wandelen, ook als het regent.\nOm elf uur naar bed.',
      ondersteuning: 'Mijn broer: één keer per week samen wandelen.',
    },
    medicatie: {
      ...plan.medicatie,
      belangrijk: 'Dat iemand meekijkt.',
      ondersteuning: 'De huisarts: om het half jaar bloedprikken en de uitslag bespreken.',
    },
    terugval: {
      belangrijk: 'Er vroeg bij zijn.',
      veranderen: 'Eerder bellen.',
      zelfOppakken: 'Mijn signaleringsplan op de koelkast hangen.',
      ondersteuning: 'De POH-ggz: luistert en denkt mee als ik drie nachten slecht slaap.',
    },
    andereZaken: { ...plan.andereZaken, veranderen: 'Weer drie dagen per week werken.' },
  };
}

function examplePreparation(): Voorbereiding {
  return {
    ...emptyVoorbereiding(),
    clientPoints: ['hersteldoelen', 'watNodig', 'watZelf'],
    practicePoints: ['aanleiding', 'medicatie'],
    vooroverlegOp: plainDate('2026-11-16'),
    vooroverlegMet: 'P. Proefpersoon',
    praktijkNodig: 'Een rechtstreeks nummer en het laatste lab.',
    ggzNodig: 'Weten wie de lithiumcontroles doet.',
    wieNodigtUit: 'P. Proefpersoon',
    vorm: 'combinatie',
    datum: plainDate('2026-11-25'),
    tijd: clockTime('15:30'),
    plaats: 'De Proeflinde, spreekkamer 2; de behandelaar belt in',
  };
}

/** Lithium that is taken over, with a control and tapering off; methadon that isn't. */
function exampleMedicatie(): Medicatie {
  const lithium = emptyMedicine(exampleId(21), 'lithium');
  const methadon = emptyMedicine(exampleId(22), 'methadon');
  return {
    middelen: [
      {
        ...lithium,
        naam: 'Lithiumcarbonaat',
        dosering: '800 mg',
        gebruik: '1 keer per dag 2 tabletten',
        voorschrijver: 'praktijk',
        voorschrijftVanaf: plainDate('2026-12-01'),
        gestartOp: plainDate('2024-03-04'),
        instructie: 'Streefwaarde 0,6–0,8 mmol/l.\nOverleg boven 1,0.',
        voorwaarden: { ...lithium.voorwaarden, stabiel: { antwoord: 'ja', toelichting: 'twee jaar' } },
        besluit: 'overnemen',
        beslotenOp: plainDate('2026-11-20'),
        controles: [
          {
            ...emptyControl(exampleId(23)),
            wat: 'Lithiumspiegel, creatinine en eGFR',
            elke: 6,
            eenheid: 'maand',
            door: 'praktijk',
            laatsteOp: plainDate('2026-09-07'),
            bron: 'LESA Lithium',
            bronDatum: '2019',
          },
        ],
        afbouw: [{ id: exampleId(24), op: plainDate('2027-06-01'), dosering: '600 mg' }],
      },
      {
        ...methadon,
        voorwaarden: {
          ...methadon.voorwaarden,
          consultatie: { antwoord: 'nee', toelichting: 'niemand bereikbaar in het weekend' },
        },
        besluit: 'nietOvernemen',
      },
    ],
  };
}

/** A casus as it looks after a DAG-gesprek, with one part not applicable and some left empty. */
export function exampleCasus(): Casus {
  const form = emptyAfsprakenformulier();
  return {
    ...newCasus([behandelaar, huisarts, poh, aanmeldpunt, naaste]),
    voorbereiding: examplePreparation(),
    medicatie: exampleMedicatie(),
    herstelplan: examplePlan(),
    afsprakenformulier: {
      ...form,
      maker: { door: 'ggz-behandelaar', naam: 'P. Proefpersoon', ontvangenOp: plainDate('2026-11-21') },
      doelen: {
        doelen: 'Weer drie dagen per week werken.\nElke dag naar buiten, ook als het minder gaat.',
        evaluatie: 'Elke drie maanden met de POH-ggz; mijn broer is daarbij.',
      },
      contact: {
        eersteAfspraak: plainDate('2026-12-07'),
        contact: 'Het eerste halfjaar elke vier weken op de praktijk, daarna in overleg minder vaak.',
      },
      terugval: {
        nietAcuut: 'Anna belt de POH-ggz bij drie slechte nachten achter elkaar.',
        acuut: 'Overdag de huisarts via de spoedlijn; buiten kantooruren de huisartsenpost.',
      },
      medicatiebegeleiding: {
        tekst: 'Lithium blijft ongewijzigd; streefwaarde 0,6–0,8 mmol/l, controle elke 6 maanden.',
        nvt: false,
      },
      terugvalpreventie: { tekst: 'Signaleringsplan van 12 oktober 2026 ligt in het dossier.', nvt: false },
      naastbetrokkenen: { tekst: '', nvt: false },
      andereBetrokkenen: { tekst: '', nvt: true },
      agreements: [
        exampleAgreement(11, 'contact', {
          who: poh.id,
          what: 'Roept Anna op voor het eerste gesprek',
          when: { ...whenOf('datum'), date: plainDate('2026-12-07') },
        }),
        exampleAgreement(12, 'medicatiebegeleiding', {
          who: huisarts.id,
          what: 'Vraagt lithiumspiegel, creatinine en eGFR aan en bespreekt de uitslag',
          when: { ...whenOf('ritme'), every: 6, unit: 'maand', from: plainDate('2027-01-15') },
        }),
        exampleAgreement(13, 'medicatiebegeleiding', {
          who: behandelaar.id,
          what: 'Is bereikbaar voor vragen over dosering en bijwerkingen',
          when: { ...whenOf('periode'), from: plainDate('2026-12-01'), until: plainDate('2027-12-01') },
        }),
        exampleAgreement(14, 'opschaling', {
          who: huisarts.id,
          what: 'Belt de behandelaar; geen nieuwe verwijzing nodig binnen een jaar',
          when: { ...whenOf('anders'), words: 'zodra het speelt' },
        }),
        exampleAgreement(15, 'naastbetrokkenen', { who: naaste.id, what: 'Belt de praktijk bij zorgen' }),
      ],
    },
  };
}

function whenOf(kind: 'datum' | 'periode' | 'ritme' | 'anders') {
  return { kind, date: null, from: null, until: null, every: null, unit: null, words: '' };
}

export function exampleSource(): DocumentSource {
  return {
    casus: exampleCasus(),
    persoon: examplePersoon(),
    praktijk: examplePraktijk(),
    packs: [],
    today: plainDate('2026-11-22'),
  };
}
