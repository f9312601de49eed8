import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCasus } from '#domain/casus/casus';
import { agreementColumns, type DocumentModel, documentNames } from '#domain/document/document-model';
import { pasteText, writingDots } from '#domain/document/paste-text';
import { plainLine } from '#domain/document/plain-text';
import { blankFormOf, documentModelOf, overnameDocuments } from '#domain/overname/overname-documents';
import { renderDocx } from '#main/export/docx-renderer';
import { renderHtml } from '#main/export/html-renderer';
import { randomCasus } from '../../builders/random-casus';
import { exampleCasus, exampleSource } from '../../unit/document/example-source';
import { hostileModel } from '../../unit/document/hostile-model';
import { type ChromiumPrinter, startChromiumPrinter } from './chromium-printer';
import { docxBodyText, readPdf } from './printed-text';

/** Documents that can be filled in by hand. */
const forms = documentNames.filter((name) => overnameDocuments[name].blank !== null);
let printer: ChromiumPrinter;
beforeAll(async () => {
  printer = await startChromiumPrinter();
});
afterAll(() => printer.close());

describe('Word, PDF en plaktekst', () => {
  it.each(documentNames)('bevatten dezelfde woorden in dezelfde volgorde: %s', async (name) => {
    await expectSameWords(documentModelOf(name, exampleSource()));
  });

  it.each(forms)('bevatten dezelfde woorden als leeg formulier: %s', async (name) => {
    await expectSameWords(blankFormOf(name, exampleSource().praktijk));
  });

  it.each(documentNames)('bevatten dezelfde woorden als er nog niets is ingevuld: %s', async (name) => {
    await expectSameWords(documentModelOf(name, { ...exampleSource(), casus: newCasus([]) }));
  });

  it.each(documentNames)(
    'bevatten dezelfde woorden bij elke casus: %s',
    { timeout: 60_000 },
    async (name) => {
      // What is filled in by hand varies most.
      const rounds = overnameDocuments[name].blank === null ? 3 : 8;
      for (let seed = 1; seed <= rounds; seed += 1) {
        const casus = randomCasus(exampleCasus(), seed);
        await expectSameWords(documentModelOf(name, { ...exampleSource(), casus }));
      }
    },
  );

  it('bevatten dezelfde woorden ook bij vijandige tekst', { timeout: 60_000 }, async () => {
    await expectSameWords(hostileModel());
  });
});

async function expectSameWords(model: DocumentModel): Promise<void> {
  const docx = docxBodyText(await renderDocx(model));
  const pdf = await readPdf(await printer.print(renderHtml(model)));
  const text = pasteText(model, { wrap: false, ascii: false });
  const wanted = letters(withoutColumnLabels(text.replaceAll(writingDots, ''), model));
  expect(firstDifference(withoutHeadRows(docx, model), wanted)).toBeNull();
  expect(firstDifference(withoutHeadRows(pdf.bodyText, model), wanted)).toBeNull();
}

/** Where two texts part, with a little of what stands around it; a report of the whole texts would be unreadable. */
function firstDifference(found: string, wanted: string): { found: string; wanted: string } | null {
  if (found === wanted) return null;
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  return { found: around(found), wanted: around(wanted) };
}

/** Emoji; a PDF made where no font has them holds an empty box, which reads as U+0000. */
const emoji = /(?:\0|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F)+/gu;

/**
 * Without white space: long words and narrow columns break lines. Without colons: only a list has them after labels.
 * Without the bullets that a PDF draws before the items of a list.
 */
function letters(text: string): string {
  return text
    .replace(/^•/gm, '')
    .replace(/[\s:]+/g, '')
    .replace(emoji, '□');
}

function columnHeadings(model: DocumentModel): readonly (readonly string[])[] {
  return model.blocks.flatMap((block) => {
    if (block.kind === 'agreements') return [agreementColumns.map(({ heading }) => heading)];
    return block.kind === 'table' ? [block.columns.map(({ heading }) => plainLine(heading))] : [];
  });
}

/** A table has the headings once per page. */
function withoutHeadRows(text: string, model: DocumentModel): string {
  return columnHeadings(model).reduce(
    (rest, headings) => rest.replaceAll(letters(headings.join('')), ''),
    letters(text),
  );
}

/** A list has them before every value, after the dash or the indent of its row. */
function withoutColumnLabels(text: string, model: DocumentModel): string {
  const labels = columnHeadings(model)
    .flat()
    .map((heading) => `  ${heading}${heading.endsWith('?') ? '' : ':'}`);
  return text
    .split('\n')
    .map((line) => line.replace(/^- /, '  '))
    .map((line) => line.slice(labels.find((label) => line.startsWith(label))?.length ?? 0))
    .join('\n');
}
