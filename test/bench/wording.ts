import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { DocumentModel } from '#domain/document/document-model';
import { afsprakenformulierDocument } from '#domain/overname/afsprakenformulier-document';
import { renderDocx } from '#main/export/docx-renderer';
import { exampleSource } from '../unit/document/example-source';
import { type Measured, spread, timed } from './measure';

/** The Afsprakenformulier of a full casus as Word, against the docx package writing as many plain paragraphs and cells. */
export async function measureWord(runs: number): Promise<Measured> {
  const build = () => afsprakenformulierDocument(exampleSource());
  await timed(10, () => renderDocx(build()));
  const ours = await timed(runs, () => renderDocx(build()));
  const bare = await timed(runs, () => bareDocx(build()));
  const measured = spread(ours);
  const target = { words: 'p50 ≤ 30 ms', met: measured.p50 <= 30 };
  return {
    name: 'Word document',
    unit: 'ms',
    ...measured,
    against: { name: 'the bare docx package', ...spread(bare) },
    target,
  };
}

/** The same words with nothing of ours: no styles, headers, check boxes or widths. */
function bareDocx({ title, blocks }: DocumentModel): Promise<unknown> {
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [new Paragraph(block.text)];
      case 'fields':
        return block.rows.flatMap(({ label, value }) => [new Paragraph(label), new Paragraph(value)]);
      case 'checkboxes':
        return block.items.map(({ label }) => new Paragraph(label));
      case 'agreements':
        return [bareTable(block.rows.map(({ who, what, when }) => [who, what, when]))];
      case 'table':
        return [bareTable(block.rows)];
      default:
        return block satisfies never;
    }
  });
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(title), ...children] }] }));
}

function bareTable(rows: readonly (readonly string[])[]): Table {
  const cells = (row: readonly string[]) =>
    row.map((text) => new TableCell({ children: [new Paragraph(text)] }));
  return new Table({ rows: rows.map((row) => new TableRow({ children: cells(row) })) });
}
