import { describe, expect, it } from 'vitest';
import { newCasus } from '#domain/casus/casus';
import type { DocumentModel } from '#domain/document/document-model';
import { emptyHerstelplan, type Herstelplan } from '#domain/overname/herstelplan';
import { blankFormOf, documentModelOf, documentRemarks } from '#domain/overname/overname-documents';
import { plainDate } from '#domain/tijd/plain-date';
import { exampleCasus, exampleSource } from './example-source';

function sourceWith(herstelplan: Herstelplan) {
  return { ...exampleSource(), casus: { ...exampleCasus(), herstelplan } };
}

function tableOf({ blocks }: DocumentModel) {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

function fieldsOf({ blocks }: DocumentModel) {
  return blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
}

function remarks(herstelplan: Herstelplan): readonly string[] {
  return documentRemarks('herstelplan', sourceWith(herstelplan)).map(({ code, path }) => `${code} ${path}`);
}

describe('Mijn vervolg herstelplan', () => {
  const model = documentModelOf('herstelplan', exampleSource());

  it('is voor de inwoner, en ligt omdat de tabel breed is', () => {
    expect(model).toMatchObject({ audience: 'inwoner', orientation: 'landscape' });
  });

  it('heeft de vijf kolommen en zes rijen van de bron', () => {
    expect(tableOf(model).columns.map(({ heading }) => heading)).toEqual([
      'Onderwerp',
      'Wat vind je belangrijk?',
      'Wat wil je veranderen?',
      'Wat wil je zelf oppakken?',
      'Van wie heb je ondersteuning nodig? En hoe ziet dat eruit?',
    ]);
    expect(tableOf(model).rows.map(([first]) => first)).toEqual([
      'Mentale gezondheid',
      'Medicatie (controles, afbouw)',
      'Terugvalpreventie/ crisis',
      'Lichamelijke gezondheid',
      'Leefstijl',
      'Andere zaken, namelijk',
    ]);
  });

  it('begint met de vraag van de bron', () => {
    expect(model.blocks[0]).toMatchObject({
      kind: 'heading',
      text: 'Waar wil je na afsluiting van behandeling naartoe en wat is daarvoor nodig?',
    });
  });

  it('zet elk vak op zijn plaats', () => {
    expect(tableOf(model).rows[2]).toEqual([
      'Terugvalpreventie/ crisis',
      'Er vroeg bij zijn.',
      'Eerder bellen.',
      'Mijn signaleringsplan op de koelkast hangen.',
      'De POH-ggz: luistert en denkt mee als ik drie nachten slecht slaap.',
    ]);
  });

  it('noemt wie het invulde en wanneer het kwam, en dat laatste niet als het hier is gemaakt', () => {
    expect(fieldsOf(model)).toMatchObject([
      { label: 'Ingevuld door', value: 'Cliënt en ggz-behandelaar samen, Anna Voorbeeld' },
      { label: 'Ontvangen door de praktijk op', value: '10 november 2026' },
    ]);
    const made = documentModelOf('herstelplan', sourceWith(emptyHerstelplan()));
    expect(fieldsOf(made)).toMatchObject([{ label: 'Ingevuld door', value: '' }]);
  });

  it('heeft leeg in elk van de 24 vakken vier lijnen', () => {
    const cells = tableOf(blankFormOf('herstelplan', exampleSource().praktijk)).rows.flatMap((row) =>
      row.slice(1),
    );
    expect(cells).toHaveLength(24);
    for (const cell of cells) expect(cell).toEqual({ writingLines: ['', '', '', ''] });
  });
});

describe('wat ontbreekt in Mijn vervolg herstelplan', () => {
  it('is niets in het voorbeeld, ook al zijn er lege vakken', () => {
    expect(remarks(exampleCasus().herstelplan)).toEqual([]);
  });

  it('is bij een nieuw plan alleen dat er nog niets staat', () => {
    expect(remarks(newCasus([]).herstelplan)).toEqual(['planEmpty herstelplan']);
  });

  it('is wie het invulde, zodra er iets staat', () => {
    const { maker } = emptyHerstelplan();
    expect(remarks({ ...exampleCasus().herstelplan, maker })).toEqual([
      'makerMissing herstelplan/maker/door',
    ]);
  });

  it('is een dag van ontvangst in de toekomst, en een burgerservicenummer in een vak', () => {
    const plan = exampleCasus().herstelplan;
    const later = { ...plan.maker, ontvangenOp: plainDate('2026-11-23') };
    const leefstijl = { ...plan.leefstijl, veranderen: 'nummer 111222333' };
    expect(remarks({ ...plan, maker: later, leefstijl })).toEqual([
      'receivedInFuture herstelplan/maker/ontvangenOp',
      'bsnFound herstelplan/leefstijl/veranderen',
    ]);
  });
});
