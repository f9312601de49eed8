import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentModel, documentNames } from '#domain/document/document-model';
import { blankFormOf, documentModelOf } from '#domain/overname/overname-documents';
import { documentStyle } from '#main/export/document-style';
import { renderHtml } from '#main/export/html-renderer';
import { exampleSource } from '../../unit/document/example-source';
import { hostileModel } from '../../unit/document/hostile-model';
import { type ChromiumPrinter, startChromiumPrinter } from './chromium-printer';
import { type PdfContent, readPdf } from './printed-text';

const model = documentModelOf('afsprakenformulier', exampleSource());
let printer: ChromiumPrinter;
let bytes: Uint8Array;
let pdf: PdfContent;
beforeAll(async () => {
  printer = await startChromiumPrinter();
  bytes = await printer.print(renderHtml(model));
  pdf = await readPdf(bytes);
});
afterAll(() => printer.close());

describe('de pdf', () => {
  it('is Nederlands, heeft een structuur voor schermlezers en een titel', () => {
    expect(pdf).toMatchObject({ language: 'nl-NL', tagged: true, title: 'Afsprakenformulier DAG-gesprek' });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Type \/Catalog.*?\/StructTreeRoot/s);
  });

  it.each(documentNames)('ligt of staat zoals het document vraagt, ook leeg: %s', async (name) => {
    for (const document of [
      documentModelOf(name, exampleSource()),
      blankFormOf(name, exampleSource().praktijk),
    ]) {
      expect(await readPdf(await printer.print(renderHtml(document)))).toMatchObject({
        orientation: document.orientation,
        tagged: true,
        language: 'nl-NL',
        title: document.title,
      });
    }
  });

  it('heeft de koppen als bladwijzers', () => {
    const headings = model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(pdf.outline).toEqual([model.title, ...headings]);
  });

  it('noemt op elke bladzijde wie het is, van wie het komt en welke bladzijde van hoeveel', () => {
    expect(pdf.pages).toBe(2);
    expect(pdf.bodyText).toContain(model.identity);
    expect(pdf.marginText).toContain(model.identity);
    expect(pdf.marginText).toContain(model.origin);
    expect(pdf.marginText).toContain('Pagina 1 van 2');
    expect(pdf.marginText).toContain('Pagina 2 van 2');
  });

  it('heeft ook na een ander document zijn eigen opmaak', async () => {
    await printer.print(renderHtml({ ...model, identity: 'Proefpersoon, C.', blocks: [] }));
    const again = await readPdf(await printer.print(renderHtml(model)));
    expect(again).toEqual(pdf);
  });

  it('herhaalt de kop van een tabel op elke bladzijde die hij beslaat', async () => {
    const long: DocumentModel = {
      ...model,
      blocks: [
        {
          kind: 'agreements',
          caption: 'Afspraken: Proef',
          rows: Array.from({ length: 90 }, (_, index) => ({
            who: 'Testman',
            what: `Doet ${index}`,
            when: '',
          })),
        },
      ],
    };
    const { pages, bodyText } = await readPdf(await printer.print(renderHtml(long)));
    expect(pages).toBeGreaterThan(2);
    expect(bodyText.match(/Wie\s+Wat\s+Wanneer/g)).toHaveLength(pages);
  });

  it('security 16: laat zich door vijandige tekst niets wijsmaken en haalt niets op', {
    timeout: 60_000,
  }, async () => {
    const { bodyText, title } = await readPdf(await printer.print(renderHtml(hostileModel())));
    expect(title).toContain('<script>alert(1)</script>');
    expect(bodyText).toContain('<img src="https://voorbeeld.example/x.png"');
    expect(printer.complaints).toEqual([]);
  });
});

describe('de html waaruit de pdf komt', () => {
  it('heeft één stijl, geen script en niets van buiten, ook bij vijandige tekst', () => {
    for (const document of [model, hostileModel()]) {
      const html = renderHtml(document);
      expect(html.match(/<style>/g)).toHaveLength(1);
      expect(html).toContain(`<style>${documentStyle(document)}</style>`);
      expect(html).not.toMatch(
        /<(?:script|img|link|iframe|object|base|a|svg)[\s>]|\sstyle=|\son\w+=[^&]*?>/i,
      );
      expect(documentStyle(document)).not.toMatch(/[<]|@import|url\(/);
    }
  });

  it('kan door een lange naam de randen niet vullen', () => {
    const style = documentStyle({ ...model, identity: 'Voorbeeld '.repeat(50) });
    const above = /@top-left \{ content: "([^"]*)"/.exec(style)?.[1] ?? '';
    expect(above.length).toBeGreaterThan(100);
    expect(above.length).toBeLessThan(130);
  });
});
