import { describe, expect, it } from 'vitest';
import { client } from '#domain/casus/party';
import { pasteText } from '#domain/document/paste-text';
import type { DocumentSource } from '#domain/overname/document-source';
import { documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import { emptyVoorbereiding } from '#domain/overname/voorbereiding';
import { clockTime } from '#domain/tijd/clock-time';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleAgreement, exampleSource } from './example-source';
import { sentenceLengths } from './plain-dutch';

const plain = { wrap: false, ascii: false };
const textOf = (name: Parameters<typeof documentModelOf>[0], source: DocumentSource) =>
  pasteText(documentModelOf(name, source), plain);

function planned(): DocumentSource {
  const source = exampleSource();
  const voorbereiding = {
    ...emptyVoorbereiding(),
    datum: plainDate('2026-12-08'),
    tijd: clockTime('15:30'),
    vorm: 'fysiek' as const,
    plaats: 'Proeflaan 1, kamer 2',
  };
  return { ...source, casus: { ...source.casus, voorbereiding } };
}

describe('de teksten voor de inwoner', () => {
  it.each(['clientinformatie', 'uitnodiging', 'opvolgkaart'] as const)(
    'zijn B1: gemiddeld hoogstens 12 woorden per zin, en geen zin langer dan 20: %s',
    (name) => {
      const { casus } = exampleSource();
      // What people typed themselves isn't measured.
      const form = { ...casus.afsprakenformulier, terugval: { nietAcuut: '', acuut: '' } };
      const contact = { ...form.contact, contact: '' };
      const source = { ...planned(), casus: { ...casus, afsprakenformulier: { ...form, contact } } };
      const { mean, longest } = sentenceLengths(documentModelOf(name, source).blocks);
      expect(mean).toBeLessThanOrEqual(12);
      expect(longest).toBeLessThanOrEqual(20);
    },
  );
});

describe('de cliëntinformatie', () => {
  it('noemt de zeven stappen van de voorbereiding (000:490–505)', () => {
    const steps = textOf('clientinformatie', exampleSource()).match(/Stap \d\./g);
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7].map((step) => `Stap ${step}.`));
  });
});

describe('de uitnodiging', () => {
  it('zegt wanneer, waar, hoe, met wie, en wat men meeneemt (000:196–202)', () => {
    const text = textOf('uitnodiging', planned());
    for (const said of [
      'Wanneer: dinsdag 8 december 2026, 15.30 uur',
      'Hoe lang: ongeveer 30 minuten',
      'Waar: Proeflaan 1, kamer 2',
      'P. Proefpersoon, psychiater, ggz-behandelaar',
      'T. Testman, huisarts (een deel van het gesprek)',
      'Mijn vervolg herstelplan',
      '0300 123 456',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('R. Voorbeeld (broer)');
  });

  it('wijst aan wat er nog aan ontbreekt', () => {
    const codes = documentRemarks('uitnodiging', {
      ...exampleSource(),
      casus: { ...exampleSource().casus, voorbereiding: emptyVoorbereiding() },
    }).map(({ code }) => code);
    for (const code of [
      'gesprekDateMissing',
      'gesprekTimeMissing',
      'gesprekFormMissing',
      'gesprekPlaceMissing',
    ])
      expect(codes).toContain(code);
  });
});

describe('een uitnodiging voor beeldbellen', () => {
  const source = planned();
  const online = { ...source.casus.voorbereiding, vorm: 'online' as const, plaats: '' };
  const from = { ...source, casus: { ...source.casus, voorbereiding: online } };

  it('heeft geen plaats, en mist die ook niet', () => {
    expect(textOf('uitnodiging', from)).not.toContain('Waar:');
    expect(documentRemarks('uitnodiging', from).map(({ code }) => code)).not.toContain('gesprekPlaceMissing');
  });
});

describe('de opvolgkaart', () => {
  const source = exampleSource();
  const agreements = [
    exampleAgreement(21, 'contact', {
      who: client,
      what: 'belt als slapen niet lukt',
      when: { ...exampleAgreement(21, 'contact').when, kind: 'datum', date: plainDate('2026-12-07') },
    }),
    exampleAgreement(22, 'acuut', { who: client, what: 'belt de spoedlijn' }),
  ];
  const form = { ...source.casus.afsprakenformulier, agreements };
  const card = textOf('opvolgkaart', { ...source, casus: { ...source.casus, afsprakenformulier: form } });

  it('spreekt de inwoner aan, met de dag in woorden', () => {
    expect(card).toContain('Dit doet u zelf');
    expect(card).toContain('- Belt als slapen niet lukt. Wanneer: 7 december 2026');
    expect(card).toContain('7 december 2026');
    expect(card).not.toContain('cliënt\n');
  });

  it('zet wat bij een crisis geldt onder een eigen kop, met 113 en 112', () => {
    const crisis = card.slice(card.indexOf('Is er een crisis?'));
    expect(crisis).toContain('belt de spoedlijn');
    expect(crisis).toContain('113.nl');
    expect(crisis).toContain('112');
    expect(card.slice(0, card.indexOf('Is er een crisis?'))).not.toContain('belt de spoedlijn');
  });

  it('zegt wat te doen bij een crisis voor wie te bellen bij een vraag, en noemt geen aanmeldpunt voor verwijzers', () => {
    expect(card.indexOf('Is er een crisis?')).toBeLessThan(card.indexOf('Heeft u een vraag?'));
    expect(card).toContain('Overdag belt u de praktijk: 0300 123 456.');
    expect(card).not.toContain('088 656 50 50');
    expect(card).not.toMatch(/\b(je|jij|jouw)\b/i);
  });

  it('heeft geen kop zonder inhoud', () => {
    const empty = {
      ...source.casus.afsprakenformulier,
      agreements: [],
      contact: { eersteAfspraak: null, contact: '' },
    };
    const text = textOf('opvolgkaart', { ...source, casus: { ...source.casus, afsprakenformulier: empty } });
    expect(text).not.toContain('Dit doet u zelf');
    expect(text).not.toContain('Uw contact met de praktijk');
  });
});
