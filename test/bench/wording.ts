import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { type DocumentModel, type DocumentValue, isWritingRoom } from '#domain/document/document-model';
import { documentModelOf } from '#domain/overname/overname-documents';
import { renderDocx } from '#main/export/docx-renderer';
import { exampleSource } from '../unit/document/example-source';
import { type Measured, spread, timed } from './measure';

/** The Afsprakenformulier of a full casus as Word, against the docx package writing as many plain paragraphs and cells. */
export async function measureWord(runs: number): Promise<Measured> {
  const build = () => documentModelOf('afsprakenformulier', exampleSource());
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
        return [bareParagraph(block.text)];
      case 'list':
        return block.items.map((item) => new Paragraph(item));
      case 'fields':
        return block.rows.flatMap(({ label, value }) => [new Paragraph(label), bareParagraph(value)]);
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

function bareParagraph(value: DocumentValue): Paragraph {
  return new Paragraph(isWritingRoom(value) ? value.writingLines.join(' ') : value);
}

function bareTable(rows: readonly (readonly DocumentValue[])[]): Table {
  const cells = (row: readonly DocumentValue[]) =>
    row.map((value) => new TableCell({ children: [bareParagraph(value)] }));
  return new Table({ rows: rows.map((row) => new TableRow({ children: cells(row) })) });
}
