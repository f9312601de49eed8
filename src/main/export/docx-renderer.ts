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
import { docxStyle, docxStyles } from './docx-styles';
import { docxFields, docxTable, textWidth } from './docx-tables';
import { textRuns } from './docx-text';
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
  const { template, title, identity, origin, blocks } = printable;
  const document = new Document({
    title,
    description: `Sjabloon ${template.name}, versie ${template.version}`,
    creator: programName,
    lastModifiedBy: programName,
    styles: docxStyles,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1190, bottom: 1080, left: 1134, right: 1134, header: 560, footer: 510 },
          },
        },
        ...pageMargins(printable),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ style: docxStyle.identity, text: identity }),
          new Paragraph({ style: docxStyle.origin, text: origin }),
          ...blocks.flatMap((block, index) => [
            ...gapAfter(blocks[index - 1], block),
            ...blockContent(block),
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
  const page = [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })];
  return {
    headers: {
      default: new Header({ children: [runningLine(identity, [new TextRun(title)])] }),
      first: new Header({ children: [runningLine('', [])] }),
    },
    footers: {
      default: new Footer({ children: [runningLine(origin, page)] }),
      first: new Footer({ children: [runningLine('', page)] }),
    },
  };
}

function runningLine(left: string, right: readonly TextRun[]): Paragraph {
  return new Paragraph({
    style: docxStyle.running,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: right.length === 0 ? [new TextRun(left)] : [new TextRun(left), new TextRun('\t'), ...right],
  });
}

/** Word joins two tables that follow each other, and a paragraph sticks to the table above it. */
function gapAfter(above: DocumentBlock | undefined, block: DocumentBlock): readonly Paragraph[] {
  const isTable = above?.kind === 'fields' || above?.kind === 'agreements' || above?.kind === 'table';
  return isTable && block.kind !== 'heading' ? [new Paragraph({ style: docxStyle.gap })] : [];
}

function blockContent(block: DocumentBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, text: block.text })];
    }
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 60 }, children: [...textRuns(block.text)] })];
    case 'fields':
      return [docxFields(block.rows)];
    case 'checkboxes':
      return block.items.map(checkboxParagraph);
    case 'agreements':
      return [caption(block.caption), docxTable(agreementColumns, block.rows.map(agreementCells), false)];
    case 'table':
      return [caption(block.caption), docxTable(block.columns, block.rows, true)];
    default:
      return block satisfies never;
  }
}

function caption(text: string): Paragraph {
  return new Paragraph({ style: docxStyle.caption, text });
}

function checkboxParagraph({ label, checked }: CheckboxItem): Paragraph {
  const box = new CheckBox({
    alias: label,
    checked,
    checkedState: { value: '2612', font: boxFont },
    uncheckedState: { value: '2610', font: boxFont },
  });
  return new Paragraph({ children: [box, new TextRun(` ${label}`)] });
}
