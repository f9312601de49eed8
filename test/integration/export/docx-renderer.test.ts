import { beforeAll, describe, expect, it } from 'vitest';
import { documentNames } from '#domain/document/document-model';
import { blankFormOf, documentModelOf } from '#domain/overname/overname-documents';
import { renderDocx } from '#main/export/docx-renderer';
import { exampleSource } from '../../unit/document/example-source';
import { hostileModel } from '../../unit/document/hostile-model';
import { readZip } from './zip-reader';

const model = documentModelOf('afsprakenformulier', exampleSource());
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  parts = readZip(await renderDocx(model));
});

function part(name: string): string {
  return parts.get(name) ?? '';
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}

describe('het Word-bestand', () => {
  it('is Nederlands', () => {
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
  });

  it('herhaalt de kop van elke tabel op elke bladzijde', () => {
    const xml = part('word/document.xml');
    // The table of labels and values above has no head.
    expect(count(xml, '<w:tbl>')).toBe(6);
    expect(count(xml, '<w:tblHeader/>')).toBe(5);
  });

  it('breekt geen rij af, behalve een die langer dan een bladzijde kan zijn', async () => {
    const xml = part('word/document.xml');
    expect(count(xml, '<w:cantSplit/>')).toBe(count(xml, '<w:tr>'));
    const long = await renderDocx({
      ...model,
      blocks: [{ kind: 'fields', rows: [{ label: 'Lang', value: 'woord '.repeat(5000) }] }],
    });
    expect(readZip(long).get('word/document.xml')).not.toContain('<w:cantSplit/>');
  });

  it('heeft zes hokjes die men in Word kan aanvinken, één staat aan', () => {
    const xml = part('word/document.xml');
    expect(count(xml, '<w14:checkbox>')).toBe(6);
    expect(count(xml, '<w14:checked w14:val="1"/>')).toBe(1);
  });

  it('past met elke tabel tussen de randen van zijn bladzijde, staand of liggend', async () => {
    for (const name of documentNames) {
      const model = documentModelOf(name, exampleSource());
      const xml = readZip(await renderDocx(model)).get('word/document.xml') ?? '';
      const [, paper = '', orient] = /<w:pgSz w:w="(\d+)" w:h="\d+" w:orient="(\w+)"/.exec(xml) ?? [];
      const [, right = '', left = ''] = /<w:pgMar [^>]*?w:right="(\d+)"[^>]*?w:left="(\d+)"/.exec(xml) ?? [];
      expect([name, orient]).toEqual([name, name === 'herstelplan' ? 'landscape' : 'portrait']);
      const room = Number(paper) - Number(left) - Number(right);
      const widths = [...xml.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const tables = ['fields', 'agreements', 'table'];
      const wanted = model.blocks.filter(({ kind }) => tables.includes(kind)).length;
      expect([name, widths.length]).toEqual([name, wanted]);
      for (const width of widths) expect(Math.abs(width - room)).toBeLessThanOrEqual(5);
    }
  });

  it('heeft in een leeg formulier lijnen tot de rand om op te schrijven of te typen', async () => {
    const blank = await renderDocx(blankFormOf('herstelplan', exampleSource().praktijk));
    const xml = readZip(blank).get('word/document.xml') ?? '';
    expect(count(xml, 'w:leader="underscore"')).toBe(3 + 24 * 4);
  });

  it('heeft echte koppen', () => {
    const xml = part('word/document.xml');
    expect(count(xml, '<w:pStyle w:val="Title"/>')).toBe(1);
    expect(count(xml, '<w:pStyle w:val="Heading1"/>')).toBe(7);
    expect(count(xml, '<w:pStyle w:val="Heading2"/>')).toBe(11);
  });

  it('noemt in zijn eigenschappen het programma en niet de persoon', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<cp:lastModifiedBy>Warme Overdracht</cp:lastModifiedBy>');
    expect(core).toContain('<dc:creator>Warme Overdracht</dc:creator>');
    expect(core).toContain('<dc:title>Afsprakenformulier DAG-gesprek</dc:title>');
    for (const [name, xml] of parts) if (name.startsWith('docProps/')) expect(xml).not.toContain('Voorbeeld');
  });

  it('noemt na de eerste bladzijde boven wie het is, en onder van wie het komt en welke bladzijde', () => {
    const inFiles = (kind: string) =>
      [...parts].filter(([name]) => name.startsWith(`word/${kind}`)).map(([, xml]) => xml);
    expect(inFiles('header').join('')).toContain(model.identity);
    expect(inFiles('footer').join('')).toContain(model.origin);
    for (const footer of inFiles('footer')) {
      expect(footer).toContain('PAGE</w:instrText>');
      expect(footer).toContain('NUMPAGES</w:instrText>');
    }
  });

  it('verwijst naar niets buiten zichzelf', async () => {
    for (const [name, xml] of readZip(await renderDocx(hostileModel()))) {
      if (name.endsWith('.rels')) expect(xml).not.toContain('TargetMode="External"');
    }
  });

  it('security 14: bevat ook bij vijandige tekst alleen tekens die XML toelaat, en geen vreemde elementen', async () => {
    for (const [name, xml] of readZip(await renderDocx(hostileModel()))) {
      expect(xml, name).toMatch(/^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
      expect(xml, name).not.toMatch(/<(?:script|img|style|!DOCTYPE|!ENTITY)/);
    }
  });
});
