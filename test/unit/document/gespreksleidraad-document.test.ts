import { describe, expect, it } from 'vitest';
import { newCasus } from '#domain/casus/casus';
import { pasteText } from '#domain/document/paste-text';
import { leidraadTopics } from '#domain/overname/gespreksleidraad';
import { documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import type { Voorbereiding } from '#domain/overname/voorbereiding';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleCasus, exampleSource } from './example-source';

const model = documentModelOf('gespreksleidraad', exampleSource());
const text = pasteText(model, { wrap: false, ascii: false });

function remarks(change: Partial<Voorbereiding>): readonly string[] {
  const casus = exampleCasus();
  const voorbereiding = { ...casus.voorbereiding, ...change };
  return documentRemarks('gespreksleidraad', {
    ...exampleSource(),
    casus: { ...casus, voorbereiding },
  }).map(({ code, path }) => `${code} ${path}`);
}

describe('de gespreksleidraad', () => {
  it('heeft de koppen van de bron, in haar volgorde', () => {
    const headings = model.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toEqual([
      'Vooraf',
      'Duur',
      'Kennismaking',
      'De basisvragen van het DAG-gesprek',
      'Bespreekpunten',
      'Vastleggen gezamenlijk gedragen DAG-afspraken',
      'Afronding van het DAG-gesprek',
    ]);
  });

  it('vraagt bij medicatie, terugval en overleg zoveel als de bron', () => {
    expect(leidraadTopics.map(({ questions }) => questions.length).slice(0, 3)).toEqual([4, 8, 5]);
  });

  it('noemt wanneer, waar, hoe en met welk vooroverleg', () => {
    expect(text).toContain(
      'Datum en tijd: 25 november 2026, 15.30 uur\nPlaats: De Proeflinde, spreekkamer 2; de behandelaar belt in\nVorm: Combinatie\nWie nodigt uit: P. Proefpersoon\nVooroverleg: 16 november 2026, met P. Proefpersoon\n',
    );
    expect(text).toContain('30 minuten');
  });

  it('noemt van elke deelnemer of die komt, en van wie niet komt geen uitnodiging', () => {
    expect(text).toContain(
      '- Huisarts\n  T. Testman\n  Huisartsenpraktijk De Proeflinde\n  Aanwezig: Een deel van het gesprek\n  Uitgenodigd door: P. Proefpersoon\n',
    );
    expect(text).toContain('Aanwezig: Niet bij het gesprek\n  Uitgenodigd door: –\n');
    expect(text).not.toContain('Aanmeldpunt GGZ Voorbeeld');
  });

  it('vinkt aan wat cliënt en praktijk zijn nagegaan', () => {
    expect(text).toContain('☒ Wat ik zelf kan doen\n☐ Welke ondersteuning nog nodig is');
    expect(text).toContain('☒ De aanleiding is bekend bij huisarts en POH-ggz\n☐ Zo nodig contact');
  });

  it('haalt uit het herstelplan wat er staat, met de vraag erbij', () => {
    expect(text).toContain('Andere zaken, namelijk: Wat wil je veranderen? Weer drie dagen per week werken.');
    expect(text).not.toContain('Leefstijl');
  });

  it('laat per onderwerp zien wat het Afsprakenformulier al zegt', () => {
    const said = 'Staat al in het Afsprakenformulier:';
    expect(text).toContain(`${said}\n  Lithium blijft ongewijzigd`);
    expect(text).toContain(
      'T. Testman, Huisartsenpraktijk De Proeflinde · Vraagt lithiumspiegel, creatinine en eGFR aan en bespreekt de uitslag · om de 6 maanden, vanaf 15 januari 2027',
    );
    expect(text).toContain(`${said} niet ingevuld`);
    expect(text).toContain(`${said} N.v.t.`);
  });
});

describe('wat ontbreekt voor de gespreksleidraad', () => {
  it('is niets in het voorbeeld', () => {
    expect(remarks({})).toEqual([]);
  });

  it('is bij een nieuwe casus dag, vorm, uitnodiging, deelnemers en plan', () => {
    const source = { ...exampleSource(), casus: newCasus([]) };
    expect(documentRemarks('gespreksleidraad', source).map(({ code }) => code)).toEqual([
      'gesprekDateMissing',
      'gesprekFormMissing',
      'inviterMissing',
      'nobodyInvited',
      'planEmpty',
    ]);
  });

  it('is een dag die voorbij is, tenzij het gesprek is gevoerd', () => {
    const datum = plainDate('2026-11-20');
    expect(remarks({ datum })).toEqual(['gesprekDatePast voorbereiding/datum']);
    expect(remarks({ datum, gevoerdOp: datum })).toEqual([]);
  });

  it('is een burgerservicenummer in de voorbereiding', () => {
    expect(remarks({ ggzNodig: '111222333' })).toEqual(['bsnFound voorbereiding/ggzNodig']);
  });
});
