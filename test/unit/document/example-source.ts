import { type Agreement, type AgreementTopic, emptyAgreement } from '#domain/casus/agreement';
import { type Casus, newCasus } from '#domain/casus/casus';
import { emptyParty, type Party, type PartyRole } from '#domain/casus/party';
import { emptyAfsprakenformulier } from '#domain/overname/afsprakenformulier';
import type { AfsprakenformulierSource } from '#domain/overname/afsprakenformulier-document';
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
});
const poh = exampleParty(3, 'poh-ggz', { name: 'Q. Voorbeeldsma', phone: '0300 123 458' });
const aanmeldpunt = exampleParty(4, 'aanmeldpunt', { organisation: 'Aanmeldpunt GGZ Voorbeeld' });
const naaste = exampleParty(5, 'naaste', { name: 'R. Voorbeeld (broer)', phone: '06 0000 0001' });

/** A casus as it looks after a DAG-gesprek, with one part not applicable and some left empty. */
export function exampleCasus(): Casus {
  const form = emptyAfsprakenformulier();
  return {
    ...newCasus([behandelaar, huisarts, poh, aanmeldpunt, naaste]),
    afsprakenformulier: {
      ...form,
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

export function exampleSource(): AfsprakenformulierSource {
  return {
    casus: exampleCasus(),
    persoon: examplePersoon(),
    praktijk: examplePraktijk(),
    today: plainDate('2026-11-22'),
  };
}
