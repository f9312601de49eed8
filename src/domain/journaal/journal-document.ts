import { byteOrderMark, csvLines } from '../document/csv';
import type { DocumentModel } from '../document/document-model';
import { documentOrigin } from '../document/origin-line';
import type { Praktijk } from '../praktijk/praktijk';
import type { PlainDate } from '../tijd/plain-date';
import { eventName } from './journal-event';
import { objectName } from './journal-object';
import { type JournalRow, journalFields, journalTime, outcomeName, rolesName } from './journal-row';

/** Stands where a row has nothing to say, which is something else than "niet ingevuld". */
const nothing = '–';

export interface JournalListing {
  readonly rows: readonly JournalRow[];
  /** What was chosen, in words: whose rows, which period. */
  readonly chosen: string;
  readonly praktijk: Praktijk;
  readonly today: PlainDate;
  readonly userName: string;
}

/** Name of the file without extension; holds no patient data. */
export function journalFileName(today: PlainDate): string {
  return `Journaal ${today}`;
}

/** The first line of a CSV of the journal: the names of the fields. */
export function journalCsvHead(): string {
  return `${byteOrderMark}${csvLines([journalFields.map(({ label }) => label)])}`;
}

/** Rows of the journal with every field, a column each. */
export function journalCsvLines(rows: readonly JournalRow[]): string {
  return csvLines(rows.map((row) => journalFields.map(({ value }) => value(row))));
}

/** Rows of the journal on paper: what goes together shares a column, so that all of it fits. */
export function journalDocument(listing: JournalListing): DocumentModel {
  return {
    template: { name: 'journaal', version: 1 },
    title: 'Journaal',
    audience: 'huisarts',
    orientation: 'landscape',
    identity: '',
    origin: documentOrigin(listing),
    blocks: [
      { kind: 'paragraph', text: listing.chosen },
      {
        kind: 'table',
        caption: `Regels van het journaal (${listing.rows.length}), de nieuwste eerst`,
        columns: [
          { heading: 'Regel', share: 7 },
          { heading: 'Tijdstip en zone', share: 16 },
          { heading: 'Gebeurtenis, actie en uitkomst', share: 22 },
          { heading: 'Gebruiker, rol en verantwoordelijke', share: 22 },
          { heading: 'Cliënt', share: 14 },
          { heading: 'Onderdeel', share: 15 },
          { heading: 'Werkplek', share: 12 },
        ],
        rows: listing.rows.map(cellsOf),
      },
    ],
    fileName: journalFileName(listing.today),
  };
}

function cellsOf(row: JournalRow): readonly string[] {
  const responsible = row.responsibleName === row.userName ? '' : `onder ${row.responsibleName}`;
  return [
    String(row.sequence),
    `${journalTime(row)}\n${row.zone}`,
    [eventName(row.event), `${row.action} · ${outcomeName(row.outcome)}`, row.emergency ? 'noodtoegang' : ''],
    [row.userName, rolesName(row.roles), responsible],
    [row.personName || row.personId || nothing],
    [objectName(row.object) || nothing],
    [row.accessPoint],
  ].map((cell) => (typeof cell === 'string' ? cell : cell.filter(Boolean).join('\n')));
}
