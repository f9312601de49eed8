import {
  CheckBox,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import {
  agreementCells,
  agreementColumns,
  type CheckboxItem,
  type DocumentBlock,
  type DocumentModel,
} from '#domain/document/document-model';
import { printableDocument } from '#domain/document/printable-document';
import { docxPage, textWidth } from './docx-page';
import { docxStyle, docxStyles } from './docx-styles';
import { docxFields, docxTable } from './docx-tables';
import { valueParagraphs } from './docx-values';
import { runningLines } from './running-lines';

const programName = 'Warme Overdracht';
/** A font with box signs that every Windows has. */
const boxFont = 'Segoe UI Symbol';

/**
 * The document as a Word file: Dutch, real headings, head rows that repeat, check boxes as content controls. Its
 * properties name the program and the template, never the person.
 */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const printable = printableDocument(model);
  const { template, title, identity, origin, orientation, blocks } = printable;
  const width = textWidth(orientation);
  const document = new Document({
    title,
    description: `Sjabloon ${template.name}, versie ${template.version}`,
    creator: programName,
    lastModifiedBy: programName,
    styles: docxStyles,
    sections: [
      {
        properties: { titlePage: true, page: docxPage(orientation) },
        ...pageMargins(printable),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...(identity === '' ? [] : [new Paragraph({ style: docxStyle.identity, text: identity })]),
          new Paragraph({ style: docxStyle.origin, text: origin }),
          ...blocks.flatMap((block, index) => [
            ...gapAfter(blocks[index - 1], block),
            ...blockContent(block, width),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** The first page has everything under its title, so only its page number stands in the margin. */
function pageMargins(model: DocumentModel) {
  const { identity, title, origin } = runningLines(model);
  const width = textWidth(model.orientation);
  const page = [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })];
  return {
    headers: {
      default: new Header({ children: [runningLine(identity, [new TextRun(title)], width)] }),
      first: new Header({ children: [runningLine('', [], width)] }),
    },
    footers: {
      default: new Footer({ children: [runningLine(origin, page, width)] }),
      first: new Footer({ children: [runningLine('', page, width)] }),
    },
  };
}

function runningLine(left: string, right: readonly TextRun[], width: number): Paragraph {
  return new Paragraph({
    style: docxStyle.running,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: right.length === 0 ? [new TextRun(left)] : [new TextRun(left), new TextRun('\t'), ...right],
  });
}

/** Word joins two tables that follow each other, and a paragraph sticks to the table above it. */
function gapAfter(above: DocumentBlock | undefined, block: DocumentBlock): readonly Paragraph[] {
  const isTable = above?.kind === 'fields' || above?.kind === 'agreements' || above?.kind === 'table';
  return isTable && block.kind !== 'heading' ? [new Paragraph({ style: docxStyle.gap })] : [];
}

/** @param width room on the page, in twips */
function blockContent(block: DocumentBlock, width: number): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, text: block.text })];
    }
    case 'paragraph':
      return valueParagraphs(block.text, width, docxStyle.body);
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ style: docxStyle.listItem, bullet: { level: 0 }, text }),
      );
    case 'fields':
      return [docxFields(block.rows, width)];
    case 'checkboxes':
      return block.items.map((item, index) =>
        checkboxParagraph(item, index < block.items.length - 1 || index === 0),
      );
    case 'agreements':
      return [
        caption(block.caption),
        docxTable(agreementColumns, block.rows.map(agreementCells), { width, rowHeadings: false }),
      ];
    case 'table':
      return [caption(block.caption), docxTable(block.columns, block.rows, { width, rowHeadings: true })];
    default:
      return block satisfies never;
  }
}

function caption(text: string): Paragraph {
  return new Paragraph({ style: docxStyle.caption, text });
}

/** @param keepNext whether the next box, or the text that a lone box is about, must stand on the same page */
function checkboxParagraph({ label, checked }: CheckboxItem, keepNext: boolean): Paragraph {
  const box = new CheckBox({
    alias: label,
    checked,
    checkedState: { value: '2612', font: boxFont },
    uncheckedState: { value: '2610', font: boxFont },
  });
  return new Paragraph({ keepNext, children: [box, new TextRun(` ${label}`)] });
}
