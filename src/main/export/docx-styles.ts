import { BorderStyle, type IStylesOptions } from 'docx';
import { documentColours as colour } from './document-colours';

/** Ids of the paragraph styles of our own; a user finds them under these names in Word. */
export const docxStyle = {
  identity: 'Betreft',
  origin: 'Afzender',
  caption: 'Tabelbijschrift',
  tableHead: 'Tabelkop',
  tableText: 'Tabeltekst',
  tableLabel: 'Tabelnaam',
  running: 'Paginarand',
  gap: 'Tussenruimte',
  body: 'Alinea',
  listItem: 'Opsomming',
  writingLine: 'Schrijflijn',
} as const;
/** Id of the character style of "niet ingevuld". */
export const emptyStyle = 'Leeg';

const point = 20;

/** Styles of a Word document: Arial, which every Word has, in Dutch, sizes in half points, distances in twips. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Arial',
        size: 20,
        color: colour.ink,
        language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' },
      },
      paragraph: { spacing: { before: 0, after: 0, line: 276 } },
    },
    title: {
      run: { size: 36, bold: true, color: colour.primary },
      paragraph: { spacing: { after: 5 * point, line: 264 }, keepNext: true },
    },
    heading1: {
      run: { size: 25, bold: true, color: colour.primary },
      paragraph: { spacing: { before: 17 * point, after: 4 * point }, keepNext: true },
    },
    heading2: {
      run: { size: 20, bold: true, color: colour.ink },
      paragraph: { spacing: { before: 8 * point, after: 1 * point }, keepNext: true },
    },
  },
  paragraphStyles: [
    own(docxStyle.identity, { size: 22, bold: true }, { spacing: { after: 1 * point } }),
    own(
      docxStyle.origin,
      { size: 18, color: colour.soft },
      {
        spacing: { after: 8 * point },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 8, color: colour.line } },
      },
    ),
    own(
      docxStyle.caption,
      { size: 18, color: colour.soft },
      { spacing: { before: 4 * point, after: 3 * point }, keepNext: true },
    ),
    own(docxStyle.tableHead, { size: 17, bold: true, color: colour.soft }, { keepNext: true }),
    own(docxStyle.tableText, { size: 19 }, {}),
    own(docxStyle.tableLabel, { size: 19, color: colour.soft }, {}),
    own(docxStyle.gap, { size: 8 }, { spacing: { line: 240 } }),
    own(docxStyle.running, { size: 16, color: colour.soft }, {}),
    own(docxStyle.body, {}, { spacing: { after: 3 * point } }),
    own(docxStyle.listItem, {}, { spacing: { after: 2 * point } }),
    own(docxStyle.writingLine, { size: 19, color: colour.soft }, { spacing: { before: 6.5 * point } }),
  ],
  characterStyles: [
    {
      id: emptyStyle,
      name: emptyStyle,
      basedOn: 'DefaultParagraphFont',
      run: { italics: true, color: colour.soft },
    },
  ],
};

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function own(
  id: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph };
}
