import { describe, expect, it } from 'vitest';
import { type Casus, newCasus } from '#domain/casus/casus';
import { emptyAfsprakenformulier } from '#domain/overname/afsprakenformulier';
import { missingInAfsprakenformulier } from '#domain/overname/afsprakenformulier-completeness';
import type { Remark } from '#domain/overname/remark';
import { missingCodes, oddCodes, remarkTexts } from '#domain/overname/remark-texts';
import { emptyPersoon } from '#domain/persoon/persoon';
import { emptyPraktijk } from '#domain/praktijk/praktijk';
import { valueAt } from '#domain/record/record-path';
import { clockTime } from '#domain/tijd/clock-time';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleAgreement, exampleCasus, exampleId, exampleParty, exampleSource } from './example-source';

const bsn = '111222333';

/** Remarks as `code path`. */
function remarks(change: Partial<ReturnType<typeof exampleSource>> = {}): readonly string[] {
  return missingInAfsprakenformulier({ ...exampleSource(), ...change }).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

function withForm(change: Partial<Casus['afsprakenformulier']>): Casus {
  const casus = exampleCasus();
  return { ...casus, afsprakenformulier: { ...casus.afsprakenformulier, ...change } };
}

function withParty(change: Parameters<typeof exampleParty>[2]): Casus {
  const casus = exampleCasus();
  const [first, ...others] = casus.betrokkenen.parties;
  if (!first) throw new Error('the example has parties');
  return { ...casus, betrokkenen: { parties: [{ ...first, ...change }, ...others] } };
}

function emptySource() {
  return { casus: newCasus([]), persoon: emptyPersoon(), praktijk: emptyPraktijk() };
}

describe('wat ontbreekt in het afsprakenformulier', () => {
  it('is in het voorbeeld precies wat daar open is gelaten', () => {
    expect(remarks()).toEqual([
      'minimumTopicEmpty afsprakenformulier/overlegConsultatie/tekst',
      `agreementWhen afsprakenformulier/agreements/${exampleId(15)}/when`,
    ]);
  });

  it('is bij een leeg formulier elk verplicht deel, en niets dat vrij is', () => {
    const found = remarks(emptySource());
    expect(found).toEqual([
      'nameMissing persoonsgegevens/geslachtsnaam',
      'birthDateMissing persoonsgegevens/geboortedatum',
      'practiceNameMissing praktijkgegevens/naam',
      'agbMissing praktijkgegevens/agbCode',
      'practicePhoneMissing praktijkgegevens/telefoon',
      'fieldEmpty afsprakenformulier/doelen/doelen',
      'fieldEmpty afsprakenformulier/doelen/evaluatie',
      'fieldEmpty afsprakenformulier/contact/contact',
      'fieldEmpty afsprakenformulier/terugval/nietAcuut',
      'crisisEmpty afsprakenformulier/terugval/acuut',
      'minimumTopicEmpty afsprakenformulier/medicatiebegeleiding/tekst',
      'minimumTopicEmpty afsprakenformulier/terugvalpreventie/tekst',
      'minimumTopicEmpty afsprakenformulier/overlegConsultatie/tekst',
      'minimumTopicEmpty afsprakenformulier/opschaling/tekst',
      'partEmpty afsprakenformulier/naastbetrokkenen/tekst',
      'partEmpty afsprakenformulier/andereBetrokkenen/tekst',
      'ggzBehandelaarMissing betrokkenen/parties',
      'huisartsMissing betrokkenen/parties',
    ]);
  });

  it('zwijgt over een deel met n.v.t. of met een afspraak', () => {
    const casus = withForm({ overlegConsultatie: { tekst: '', nvt: true } });
    expect(remarks({ casus })).not.toContain('minimumTopicEmpty afsprakenformulier/overlegConsultatie/tekst');
    expect(remarks()).not.toContain('minimumTopicEmpty afsprakenformulier/opschaling/tekst');
  });

  it('telt een afspraak zonder wat niet als ingevuld', () => {
    const casus = withForm({ agreements: [exampleAgreement(1, 'opschaling')] });
    expect(remarks({ casus })).toEqual(
      expect.arrayContaining([
        'minimumTopicEmpty afsprakenformulier/opschaling/tekst',
        `agreementWho afsprakenformulier/agreements/${exampleId(1)}/who`,
        `agreementWhat afsprakenformulier/agreements/${exampleId(1)}/what`,
        `agreementWhen afsprakenformulier/agreements/${exampleId(1)}/when`,
      ]),
    );
  });

  it('noemt het telefoonnummer, de tijden en de spoedregel van de behandelaar', () => {
    const at = `betrokkenen/parties/${exampleId(1)}`;
    const casus = withParty({ phone: ' ', availability: [], urgent: '' });
    expect(remarks({ casus })).toEqual(
      expect.arrayContaining([
        `phoneMissing ${at}/phone`,
        `availabilityMissing ${at}/availability`,
        `urgentMissing ${at}/urgent`,
      ]),
    );
  });

  it('vraagt bij een halve beschikbaarheid om dagen en tijden', () => {
    const window = { id: exampleId(7), days: [], from: null, until: null };
    const at = `betrokkenen/parties/${exampleId(1)}/availability/${exampleId(7)}`;
    expect(remarks({ casus: withParty({ availability: [window] }) })).toEqual(
      expect.arrayContaining([`windowDaysMissing ${at}/days`, `windowTimesMissing ${at}/from`]),
    );
  });
});

describe('wat vreemd is in het afsprakenformulier', () => {
  it('is n.v.t. bij een tekst of bij een afspraak', () => {
    const casus = withForm({
      terugvalpreventie: { tekst: 'Signaleringsplan', nvt: true },
      opschaling: { tekst: '', nvt: true },
    });
    expect(remarks({ casus })).toEqual(
      expect.arrayContaining([
        'nvtWithContent afsprakenformulier/terugvalpreventie/nvt',
        'nvtWithContent afsprakenformulier/opschaling/nvt',
      ]),
    );
  });

  it('is een eerste afspraak in het verleden, niet een van vandaag', () => {
    const path = 'firstAppointmentPast afsprakenformulier/contact/eersteAfspraak';
    expect(remarks({ today: plainDate('2026-12-07') })).not.toContain(path);
    expect(remarks({ today: plainDate('2026-12-08') })).toContain(path);
  });

  it('is een geboortedatum in de toekomst', () => {
    const persoonsgegevens = {
      ...exampleSource().persoon.persoonsgegevens,
      geboortedatum: plainDate('2026-11-23'),
    };
    expect(remarks({ persoon: { persoonsgegevens } })).toContain(
      'birthDateInFuture persoonsgegevens/geboortedatum',
    );
  });

  it('is een AGB-code zonder acht cijfers', () => {
    for (const [agbCode, wrong] of [
      ['0100000', true],
      ['0100000a', true],
      ['010000000', true],
      [' 01000000 ', false],
    ] as const) {
      const praktijkgegevens = { ...exampleSource().praktijk.praktijkgegevens, agbCode };
      expect(
        remarks({ praktijk: { ...emptyPraktijk(), praktijkgegevens } }).includes(
          'agbInvalid praktijkgegevens/agbCode',
        ),
      ).toBe(wrong);
    }
  });

  it('is een e-mailadres dat er geen is', () => {
    const path = `emailInvalid betrokkenen/parties/${exampleId(1)}/email`;
    for (const email of ['p.proef', 'p@voorbeeld', 'a b@voorbeeld.example', 'een@x.nl, twee@x.nl']) {
      expect(remarks({ casus: withParty({ email }) })).toContain(path);
    }
    for (const email of ['', 'p.proef@voorbeeld.example', 'é@voorbeeld.example']) {
      expect(remarks({ casus: withParty({ email }) })).not.toContain(path);
    }
  });

  it('is een eindtijd die niet na de begintijd ligt', () => {
    const window = {
      id: exampleId(7),
      days: ['ma' as const],
      from: clockTime('10:00'),
      until: clockTime('10:00'),
    };
    expect(remarks({ casus: withParty({ availability: [window] }) })).toContain(
      `windowEndsBeforeStart betrokkenen/parties/${exampleId(1)}/availability/${exampleId(7)}/until`,
    );
  });

  it('is een periode die eindigt voor zij begint', () => {
    const when = {
      kind: 'periode' as const,
      date: null,
      from: plainDate('2026-12-02'),
      until: plainDate('2026-12-01'),
      every: null,
      unit: null,
      words: '',
    };
    const casus = withForm({ agreements: [exampleAgreement(1, 'anders', { what: 'Iets', when })] });
    expect(remarks({ casus })).toContain(
      `periodEndsBeforeStart afsprakenformulier/agreements/${exampleId(1)}/when/until`,
    );
  });

  it('is een burgerservicenummer in elke tekst die gedrukt wordt', () => {
    const form = emptyAfsprakenformulier();
    const casus: Casus = {
      ...newCasus([]),
      betrokkenen: {
        parties: [exampleParty(1, 'naaste', { name: bsn, organisation: bsn, callTo: bsn, urgent: bsn })],
      },
      afsprakenformulier: {
        ...form,
        maker: { ...form.maker, naam: bsn },
        doelen: { doelen: bsn, evaluatie: bsn },
        contact: { ...form.contact, contact: bsn },
        terugval: { nietAcuut: bsn, acuut: bsn },
        anders: { tekst: bsn },
        medicatiebegeleiding: { tekst: `bsn ${bsn}.`, nvt: false },
        andereBetrokkenen: { tekst: '111 222 333', nvt: false },
        agreements: [exampleAgreement(2, 'anders', { what: bsn })],
      },
    };
    const persoonsgegevens = { ...emptyPersoon().persoonsgegevens, hisNummer: bsn };
    const found = missingInAfsprakenformulier({ ...exampleSource(), casus, persoon: { persoonsgegevens } })
      .filter(({ code }) => code === 'bsnFound')
      .map(({ path }) => path);
    expect(found.toSorted()).toEqual(
      [
        'persoonsgegevens/hisNummer',
        'afsprakenformulier/maker/naam',
        'afsprakenformulier/doelen/doelen',
        'afsprakenformulier/doelen/evaluatie',
        'afsprakenformulier/contact/contact',
        'afsprakenformulier/terugval/nietAcuut',
        'afsprakenformulier/terugval/acuut',
        'afsprakenformulier/medicatiebegeleiding/tekst',
        'afsprakenformulier/andereBetrokkenen/tekst',
        'afsprakenformulier/anders/tekst',
        `afsprakenformulier/agreements/${exampleId(2)}/what`,
        ...['name', 'organisation', 'callTo', 'urgent'].map(
          (field) => `betrokkenen/parties/${exampleId(1)}/${field}`,
        ),
      ].toSorted(),
    );
  });
});

describe('elke opmerking', () => {
  it('heeft een tekst en nooit een waarde uit het dossier', () => {
    for (const code of [...missingCodes, ...oddCodes]) expect(remarkTexts[code]).toMatch(/\.$/);
  });

  it('wijst een bestaande plaats aan', () => {
    const source = { ...exampleSource(), ...emptySource() };
    const bodies = { casus: source.casus, persoon: source.persoon, praktijk: source.praktijk };
    const nowhere = (remark: Remark) => valueAt(bodies[remark.record], remark.path) === undefined;
    expect(missingInAfsprakenformulier(source).filter(nowhere)).toEqual([]);
    expect(
      missingInAfsprakenformulier(exampleSource()).filter(
        ({ record, path }) => valueAt(exampleSource()[record], path) === undefined,
      ),
    ).toEqual([]);
  });
});
