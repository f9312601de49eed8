import type { Casus } from '../casus/casus';
import { type DocumentBlock, type DocumentValue, writingRoom } from '../document/document-model';
import {
  type HerstelplanColumn,
  type HerstelplanRow,
  herstelplanColumnLabels,
  herstelplanColumns,
  herstelplanRowLabels,
  herstelplanRows,
} from './herstelplan';
import { blankMakerRows, makerRows } from './maker-document';

/** Lines in each of the 24 cells of a blank plan: three rows fill a page on its side. */
const linesPerCell = 4;

/** Mijn vervolg herstelplan (000:319–342) with what the casus holds now. */
export function herstelplanBlocks({ herstelplan }: Casus): readonly DocumentBlock[] {
  return [
    ...opening,
    { kind: 'fields', rows: makerRows(herstelplan.maker) },
    planTable((row, column) => herstelplan[row][column]),
    ...closing,
  ];
}

/** The same with room to write in every cell. */
export function blankHerstelplanBlocks(): readonly DocumentBlock[] {
  return [
    ...opening,
    { kind: 'fields', rows: blankMakerRows() },
    planTable(() => writingRoom(linesPerCell)),
    ...closing,
  ];
}

const opening: readonly DocumentBlock[] = [
  {
    kind: 'heading',
    level: 1,
    text: 'Waar wil je na afsluiting van behandeling naartoe en wat is daarvoor nodig?',
  },
  {
    kind: 'paragraph',
    text: 'Je behandeling stopt bijna. Hoe wil je daarna verder met je herstel? Schrijf op wat je zelf doet en waar je hulp bij wilt. Staan er in Mijn Herstelplan nog doelen open? Begin daar dan mee.',
  },
];

const closing: readonly DocumentBlock[] = [
  {
    kind: 'paragraph',
    text: 'Andere zaken zijn bijvoorbeeld: wonen, werk of dagbesteding, inkomen, schulden, sociale contacten, zingeving, het leven van alledag, en hoe je snel terug kunt naar het sggz team. Vul alleen in wat bij je past.',
  },
  { kind: 'heading', level: 1, text: 'Hulpmiddelen' },
  {
    kind: 'list',
    items: [
      'Herstel zonder zorg: een online module. Bij GGZ NHN staat die in Minddistrict; je hebt een login nodig.',
      'De I.ROC of het spinnenweb Positieve Gezondheid: handig om te zien wat je per leefgebied nodig hebt.',
    ],
  },
];

function planTable(cell: (row: HerstelplanRow, column: HerstelplanColumn) => DocumentValue): DocumentBlock {
  return {
    kind: 'table',
    caption: 'Mijn plan, per onderwerp',
    columns: [
      { heading: 'Onderwerp', share: 16 },
      ...herstelplanColumns.map((column) => ({ heading: herstelplanColumnLabels[column], share: 21 })),
    ],
    rows: herstelplanRows.map((row) => [
      herstelplanRowLabels[row],
      ...herstelplanColumns.map((column) => cell(row, column)),
    ]),
  };
}
