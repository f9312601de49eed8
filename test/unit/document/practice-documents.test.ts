import { describe, expect, it } from 'vitest';
import { newCasus } from '#domain/casus/casus';
import { pasteText } from '#domain/document/paste-text';
import { soepParts, soepRows } from '#domain/his/soep-rows';
import type { DocumentSource } from '#domain/overname/document-source';
import { documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleAgreement, exampleId, exampleSource } from './example-source';

const plain = { wrap: false, ascii: false };
const textOf = (name: Parameters<typeof documentModelOf>[0], source = exampleSource()) =>
  pasteText(documentModelOf(name, source), plain);
const codesOf = (name: Parameters<typeof documentModelOf>[0], source: DocumentSource) =>
  documentRemarks(name, source).map(({ code }) => code);

function withBesluit(besluit: Partial<DocumentSource['casus']['besluit']>): DocumentSource {
  const source = exampleSource();
  return { ...source, casus: { ...source.casus, besluit: { ...source.casus.besluit, ...besluit } } };
}

describe('het verzoek om alsnog een DAG-gesprek', () => {
  it('zegt aan wie, waarom, en wat er nog te bespreken is (000:165, 263–268)', () => {
    const text = textOf(
      'verzoek-dag',
      withBesluit({ kenmerken: ['hoogTerugvalrisico'], toelichting: 'Slaapt weer slecht.' }),
    );
    expect(text).toContain('Aan: P. Proefpersoon, psychiater, GGZ Voorbeeld, team Noord');
    expect(text).toContain('Hoog terugvalrisico');
    expect(text).toContain('Slaapt weer slecht.');
    expect(text).toContain('0300 123 456');
  });

  it('merkt op dat de reden ontbreekt, en dat het gesprek al is gevoerd', () => {
    const { casus } = exampleSource();
    const voorbereiding = { ...casus.voorbereiding, gevoerdOp: plainDate('2026-11-01') };
    const source = withBesluit({ kenmerken: [], wensen: [], toelichting: '' });
    const codes = codesOf('verzoek-dag', { ...source, casus: { ...source.casus, voorbereiding } });
    expect(codes).toContain('reasonMissing');
    expect(codes).toContain('gesprekHeld');
  });
});

describe('de werkkaart', () => {
  it('heeft de vijf koppen en de vijf fasen van de bron (000:413–459)', () => {
    const text = textOf('werkkaart');
    for (const heading of [
      'Waarom?',
      'Voor wie?',
      'Wie zijn er aanwezig?',
      'Hoe en op welke locatie?',
      'Plek in het zorgproces',
    ])
      expect(text).toContain(heading);
    for (const number of [1, 2, 3, 4, 5]) expect(text).toContain(`- ${number}. `);
  });
});

describe('de HIS-samenvatting', () => {
  it('is een SOEP met vier regels, in hun volgorde', () => {
    const rows = soepRows(exampleSource().casus, exampleSource().today);
    expect(rows.map(({ part }) => part)).toEqual(soepParts);
  });

  it('zet elke regel achter zijn letter, zoals hulpmiddelen van een HIS hem zoeken', () => {
    const text = textOf('his-samenvatting');
    expect(text.match(/^[SOEP]:/gm)).toEqual(['S:', 'O:', 'E:', 'P:']);
  });

  it('zegt bij een lege casus wie verantwoordelijk is, en anders niets', () => {
    const rows = soepRows(newCasus([]), exampleSource().today);
    expect(rows.map(({ lines }) => lines.length)).toEqual([0, 0, 3, 0]);
    expect(rows[2]?.lines).toContain('Verantwoordelijk voor behandeling: ggz');
  });

  it('houdt elke regel van de notitie op één regel', () => {
    const { casus, today } = exampleSource();
    const terugval = { nietAcuut: 'eerst\ndan', acuut: '' };
    const form = { ...casus.afsprakenformulier, terugval };
    const [, , , plan] = soepRows({ ...casus, afsprakenformulier: form }, today);
    expect(plan?.lines).toContain('Minder goed: eerst dan');
  });
});

describe('de memo voor de huisartsenpost', () => {
  it('zegt wat bij crisis is afgesproken en wie wanneer te bellen', () => {
    const source = exampleSource();
    const agreement = exampleAgreement(31, 'acuut', { who: exampleId(1), what: 'beoordeelt dezelfde dag' });
    const form = {
      ...source.casus.afsprakenformulier,
      terugval: { nietAcuut: '', acuut: 'Niet alleen laten.' },
      agreements: [agreement],
    };
    const text = textOf('memo-huisartsenpost', {
      ...source,
      casus: { ...source.casus, afsprakenformulier: form },
    });
    for (const said of [
      'Niet alleen laten.',
      'beoordeelt dezelfde dag',
      '0300 555 010',
      'maandag, dinsdag en donderdag van 8.30 tot 10.00 uur',
      'crisisdienst GGZ Voorbeeld, 0300 555 999',
    ])
      expect(text).toContain(said);
  });

  it('zegt per deel wie verantwoordelijk is, en wat iemand slikt', () => {
    const text = textOf('memo-huisartsenpost');
    expect(text).toContain('Verantwoordelijk voor behandeling: ggz');
    expect(text).toContain('- Lithiumcarbonaat, 800 mg');
  });

  it('merkt op dat het nummer van de crisisdienst ontbreekt', () => {
    expect(codesOf('memo-huisartsenpost', exampleSource())).toContain('crisisdienstMissing');
  });

  it('merkt op dat afspraken bij crisis ontbreken', () => {
    expect(codesOf('memo-huisartsenpost', { ...exampleSource(), casus: newCasus([]) })).toContain(
      'crisisEmpty',
    );
  });
});
