import { documentWords } from '../../document/document-model';
import {
  herstelplanColumnLabels,
  herstelplanColumns,
  herstelplanRowLabels,
  herstelplanRows,
} from '../../overname/herstelplan';
import { makerLabels } from '../../overname/maker-document';
import { filledIn } from './form-answer';
import { formMarks, textAfter } from './form-marks';
import type { FormReading, FoundField } from './form-reading';
import { makerFields } from './read-maker';

/** What stands behind the table, in our own form and in that of the source (000:336–342). */
const behind = ['Andere zaken zijn bijvoorbeeld', 'Hulpmiddelen', 'Voor zover van toepassing'];
const marksOfPlan = [
  ...herstelplanRows.map((name) => ({ name, label: herstelplanRowLabels[name] })),
  { name: 'andereZaken' as const, label: 'Andere zaken a, namelijk' },
  { name: 'kop' as const, label: 'Mijn plan, per onderwerp' },
  { name: 'door' as const, label: makerLabels.door },
  { name: 'ontvangenOp' as const, label: makerLabels.ontvangenOp },
  ...behind.map((label, place) => ({ name: `achter/${place}` as const, label })),
];
const marksOfRow = herstelplanColumns.map((name) => ({ name, label: herstelplanColumnLabels[name] }));

/**
 * What a herstelplan says, cell by cell (000:326–335): from a table whose cells are parted, or from text that names the
 * column before each answer. A PDF has neither: its cells run together, so its rows are unread.
 */
export function readHerstelplan(text: string): FormReading {
  const marks = formMarks(text, marksOfPlan);
  const under = (name: (typeof marksOfPlan)[number]['name']) => {
    const mark = marks.find((known) => known.name === name);
    return mark ? textAfter(text, marks, mark) : '';
  };
  let runTogether = false;
  const fields = herstelplanRows.flatMap((row): readonly FoundField[] => {
    const raw = under(row);
    const cells = cellsOf(raw);
    const subject = herstelplanRowLabels[row];
    if (cells === null && filledIn(withoutEmptyCells(raw)) !== '') runTogether = true;
    return herstelplanColumns.flatMap((column, place) => {
      const value = filledIn(cells?.[place] ?? '');
      const label = `${subject}: ${herstelplanColumnLabels[column]}`;
      return value === '' ? [] : [{ path: `herstelplan/${row}/${column}`, label, value }];
    });
  });
  return {
    fields: [...makerFields('herstelplan', under('door'), under('ontvangenOp')), ...fields],
    agreements: [],
    unread: runTogether ? herstelplanRows.map((row) => herstelplanRowLabels[row]) : [],
  };
}

function withoutEmptyCells(raw: string): string {
  return raw.replaceAll(documentWords.notFilledIn, '');
}

/** The four cells of a row in the order of the columns; null when they can't be told apart. */
function cellsOf(raw: string): readonly string[] | null {
  const marks = formMarks(`\n${raw}`, marksOfRow);
  if (marks.length > 0) {
    return herstelplanColumns.map((column) => {
      const mark = marks.find(({ name }) => name === column);
      return mark ? textAfter(`\n${raw}`, marks, mark) : '';
    });
  }
  const row = raw.split('\n')[0] ?? '';
  return row.startsWith('\t') ? row.split('\t').slice(1) : null;
}
