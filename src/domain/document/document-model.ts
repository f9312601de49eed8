import { z } from 'zod';

/** For whom a document is meant; decides its wording and what may be in it. */
export const audiences = ['ggz', 'huisarts', 'sociaal-domein', 'inwoner', 'his'] as const;
export type Audience = (typeof audiences)[number];

/**
 * A document before it has a form: built once, then rendered as Word, PDF, paste text or print. Every rendering holds
 * the same words.
 */
export interface DocumentModel {
  readonly template: DocumentTemplate;
  readonly title: string;
  readonly audience: Audience;
  /** Who it is about, on top of every page: name, birth date, HIS number. */
  readonly identity: string;
  /** Who it comes from and when, at the foot of every page. */
  readonly origin: string;
  readonly blocks: readonly DocumentBlock[];
  /** Name of the file without extension; holds no patient data. */
  readonly fileName: string;
}

/** Which document it is; the version rises when its content or layout changes. */
export interface DocumentTemplate {
  readonly name: DocumentName;
  readonly version: number;
}

export const documentNames = ['afsprakenformulier'] as const;
export const documentNameSchema = z.enum(documentNames);
export type DocumentName = z.infer<typeof documentNameSchema>;

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Label and value under or beside each other; an empty value prints as "niet ingevuld". */
  | { readonly kind: 'fields'; readonly rows: readonly FieldRow[] }
  | { readonly kind: 'checkboxes'; readonly items: readonly CheckboxItem[] }
  /** Wie · wat · wanneer. */
  | { readonly kind: 'agreements'; readonly rows: readonly AgreementRow[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface FieldRow {
  readonly label: string;
  /** Lines are separated by a newline. */
  readonly value: string;
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

/** Words that every rendering uses for the same thing. */
export const documentWords = {
  notFilledIn: 'niet ingevuld',
  agreementColumns: ['Wie', 'Wat', 'Wanneer'],
} as const;
