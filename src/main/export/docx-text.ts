import { TextRun } from 'docx';
import { documentWords } from '#domain/document/document-model';
import { emptyStyle } from './docx-styles';

/** Text as runs of one paragraph; a newline becomes a line break, "niet ingevuld" gets its own style. */
export function textRuns(text: string): readonly TextRun[] {
  const style = text === documentWords.notFilledIn ? { style: emptyStyle } : {};
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }), ...style }));
}
