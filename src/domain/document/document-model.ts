import { z } from 'zod';

/** For whom a document is meant; decides its wording and what may be in it. */
export const audiences = ['ggz', 'huisarts', 'sociaal-domein', 'naaste', 'inwoner', 'his'] as const;
export type Audience = (typeof audiences)[number];

/**
 * A document before it has a form: built once, then rendered as Word, PDF, paste text or print. Every rendering holds
 * the same words.
 */
export interface DocumentModel {
  readonly template: DocumentTemplate;
  readonly title: string;
  readonly audience: Audience;
  /** How the paper lies; a wide table asks for landscape. */
  readonly orientation: Orientation;
  /** Who it is about, on top of every page: name, birth date, HIS number. Empty on a blank form. */
  readonly identity: string;
  /** Who it comes from and when, at the foot of every page. */
  readonly origin: string;
  readonly blocks: readonly DocumentBlock[];
  /** Name of the file without extension; holds no patient data. */
  readonly fileName: string;
}

export type Orientation = 'portrait' | 'landscape';

/** Which document it is; the version rises when its content or layout changes. */
interface DocumentTemplate {
  readonly name: DocumentName | LawDocumentName;
  readonly version: number;
}

/** In the order in which an overname needs them. */
export const documentNames = [
  'herstelplan',
  'gespreksleidraad',
  'afsprakenformulier',
  'medicatie-overzicht',
  'medicatie-weigering',
  'verbinding-sociaal-domein',
  'terugkeer-aanvraag',
  'terugkeer-herinnering',
  'bevestiging-overname',
  'geen-overname',
] as const;
export const documentNameSchema = z.enum(documentNames);
export type DocumentName = z.infer<typeof documentNameSchema>;

/** Documents that a law asks for; they aren't made from one casus. */
type LawDocumentName = 'journaal' | 'overzicht' | 'dossier' | 'vernietiging';

/** An empty text, value or cell prints as "niet ingevuld"; lines in a text are separated by a newline. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: DocumentValue }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Label and value beside each other. */
  | { readonly kind: 'fields'; readonly rows: readonly FieldRow[] }
  | { readonly kind: 'checkboxes'; readonly items: readonly CheckboxItem[] }
  /** Wie · wat · wanneer. */
  | { readonly kind: 'agreements'; readonly caption: string; readonly rows: readonly AgreementRow[] }
  /** The first cell of a row is its heading, always a text. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly DocumentValue[])[];
    };

/** What was filled in, or the room to do so by hand. */
export type DocumentValue = string | WritingRoom;

/** Room to write by hand: lines, each with the words that stand at its beginning, if any. */
export interface WritingRoom {
  readonly writingLines: readonly string[];
}

export interface FieldRow {
  readonly label: string;
  readonly value: DocumentValue;
}
export interface CheckboxItem {
  readonly label: string;
  readonly checked: boolean;
}
export interface AgreementRow {
  readonly who: string;
  readonly what: string;
  readonly when: string;
}
export interface TableColumn {
  readonly heading: string;
  /** Width in relation to the other columns. */
  readonly share: number;
}

/** Words and signs that every rendering uses for the same thing. */
export const documentWords = {
  notFilledIn: 'niet ingevuld',
  notApplicable: 'N.v.t.',
  checked: '☒',
  unchecked: '☐',
} as const;

/** The columns of a table of agreements. */
export const agreementColumns = [
  { heading: 'Wie', share: 28 },
  { heading: 'Wat', share: 46 },
  { heading: 'Wanneer', share: 26 },
] as const satisfies readonly TableColumn[];

/** The cells of an agreement, in the order of `agreementColumns`. */
export function agreementCells({ who, what, when }: AgreementRow): readonly string[] {
  return [who, what, when];
}

/** So many empty lines to write on. */
export function writingRoom(lines: number): WritingRoom {
  return { writingLines: Array.from({ length: lines }, () => '') };
}

export function isWritingRoom(value: DocumentValue): value is WritingRoom {
  return typeof value !== 'string';
}
