import { LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import { type DocumentValue, isWritingRoom } from '#domain/document/document-model';
import { docxStyle } from './docx-styles';
import { textRuns } from './docx-text';

/**
 * A value as paragraphs: text as one, room to write as one per line.
 * @param width room for the value, in twips
 * @param style of the paragraph with text
 */
export function valueParagraphs(value: DocumentValue, width: number, style: string): readonly Paragraph[] {
  return isWritingRoom(value)
    ? value.writingLines.map((words, index) =>
        writingLine(words, width, index + 1 < value.writingLines.length),
      )
    : [new Paragraph({ style, children: [...textRuns(value)] })];
}

/**
 * A line is a tab with a leader up to the edge: it can be written on, and typed on in Word.
 * @param keepNext whether another line of the same room follows, on the same page
 */
function writingLine(words: string, width: number, keepNext: boolean): Paragraph {
  const lead = words === '' ? [] : [new TextRun(`${words} `)];
  return new Paragraph({
    style: docxStyle.writingLine,
    keepNext,
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.UNDERSCORE }],
    children: [...lead, new TextRun('\t')],
  });
}
