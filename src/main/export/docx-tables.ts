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
import {
  type DocumentValue,
  type FieldRow,
  isWritingRoom,
  type TableColumn,
} from '#domain/document/document-model';
import { documentColours as colour } from './document-colours';
import { docxStyle } from './docx-styles';
import { valueParagraphs } from './docx-values';

/** A row that may be longer than a page must be allowed to break, or Word and LibreOffice cut it off. */
const longestUnbrokenRow = 1500;

const line = { style: BorderStyle.SINGLE, size: 4, color: colour.line };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const cellMargins = { top: 70, bottom: 70, left: 120, right: 120 };
const paddings = cellMargins.left + cellMargins.right;

/** The width of a table, in twips, and whether the first cell of a row heads it: then its first line is bold. */
interface TableLayout {
  readonly width: number;
  readonly rowHeadings: boolean;
}

/** A table whose head row repeats on every page. */
export function docxTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly DocumentValue[])[],
  { width, rowHeadings }: TableLayout,
): Table {
  const widths = twips(
    columns.map(({ share }) => share),
    width,
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) =>
      cell([new Paragraph({ style: docxStyle.tableHead, text: heading })], widths[index] ?? 0, colour.ground),
    ),
  });
  const body = rows.map((values) =>
    row(
      values,
      values.map((value, index) => {
        const cellWidth = widths[index] ?? 0;
        return rowHeadings && index === 0 && !isWritingRoom(value)
          ? cell([rowHeading(value)], cellWidth)
          : valueCell(value, cellWidth);
      }),
    ),
  );
  return table([head, ...body], widths);
}

/** Labels and values beside each other. */
export function docxFields(rows: readonly FieldRow[], width: number): Table {
  const widths = twips([34, 66], width);
  const [labelWidth = 0, valueWidth = 0] = widths;
  return table(
    rows.map(({ label, value }) =>
      row(
        [label, value],
        [
          cell([new Paragraph({ style: docxStyle.tableLabel, text: label })], labelWidth),
          valueCell(value, valueWidth),
        ],
      ),
    ),
    widths,
  );
}

function table(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
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

function row(values: readonly DocumentValue[], children: readonly TableCell[]): TableRow {
  const length = values.map((value) => (isWritingRoom(value) ? '' : value)).join('').length;
  return new TableRow({ children, cantSplit: length <= longestUnbrokenRow });
}

function valueCell(value: DocumentValue, width: number): TableCell {
  return cell(valueParagraphs(value, width - paddings, docxStyle.tableText), width);
}

function cell(paragraphs: readonly Paragraph[], width: number, fill?: string): TableCell {
  return new TableCell({
    children: paragraphs,
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
  });
}

function rowHeading(text: string): Paragraph {
  const [first = '', ...others] = text.split('\n');
  return new Paragraph({
    style: docxStyle.tableText,
    children: [
      new TextRun({ text: first, bold: true }),
      ...others.map((other) => new TextRun({ text: other, break: 1 })),
    ],
  });
}

function twips(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.round((share / total) * width));
}
