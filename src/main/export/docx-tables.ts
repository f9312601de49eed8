import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FieldRow, TableColumn } from '#domain/document/document-model';
import { documentColours as colour } from './document-colours';
import { docxStyle } from './docx-styles';
import { textRuns } from './docx-text';

/** Width between the margins of the page, in twips. */
export const textWidth = 9638;

/** A row that may be longer than a page must be allowed to break, or Word and LibreOffice cut it off. */
const longestUnbrokenRow = 1500;

const line = { style: BorderStyle.SINGLE, size: 4, color: colour.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const cellMargins = { top: 70, bottom: 70, left: 120, right: 120 };

/**
 * A table whose head row repeats on every page.
 * @param rowHeadings whether the first cell of a row heads it: then its first line is bold
 */
export function docxTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  rowHeadings: boolean,
): Table {
  const widths = twips(columns.map(({ share }) => share));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) =>
      cell(new Paragraph({ style: docxStyle.tableHead, text: heading }), widths[index] ?? 0, colour.ground),
    ),
  });
  const body = rows.map((cells) =>
    row(
      cells,
      cells.map((text, index) => {
        const children = rowHeadings && index === 0 ? headingRuns(text) : textRuns(text);
        return cell(
          new Paragraph({ style: docxStyle.tableText, children: [...children] }),
          widths[index] ?? 0,
        );
      }),
    ),
  );
  return table([head, ...body], widths);
}

/** Labels and values beside each other. */
export function docxFields(rows: readonly FieldRow[]): Table {
  const widths = twips([34, 66]);
  const [labelWidth = 0, valueWidth = 0] = widths;
  return table(
    rows.map(({ label, value }) =>
      row(
        [label, value],
        [
          cell(new Paragraph({ style: docxStyle.tableLabel, text: label }), labelWidth),
          cell(new Paragraph({ style: docxStyle.tableText, children: [...textRuns(value)] }), valueWidth),
        ],
      ),
    ),
    widths,
  );
}

function table(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
  });
}

function row(texts: readonly string[], children: readonly TableCell[]): TableRow {
  return new TableRow({ children, cantSplit: texts.join('').length <= longestUnbrokenRow });
}

function cell(paragraph: Paragraph, width: number, fill?: string): TableCell {
  return new TableCell({
    children: [paragraph],
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

function headingRuns(text: string): readonly TextRun[] {
  const [first = '', ...others] = text.split('\n');
  return [
    new TextRun({ text: first, bold: true }),
    ...others.map((other) => new TextRun({ text: other, break: 1 })),
  ];
}

function twips(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((share / total) * textWidth));
}
