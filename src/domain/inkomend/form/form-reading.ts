import type { WrittenAgreement } from './read-agreements';

/** The forms of a casus that can come in from outside (000:319, 382). */
export const readableForms = ['afsprakenformulier', 'herstelplan'] as const;
export type ReadableForm = (typeof readableForms)[number];

/** What a form says of one field of the casus. */
export interface FoundField {
  /** The place in the casus. */
  readonly path: string;
  readonly label: string;
  /** A text, a day, an answer of a list, or `true` for a box that is ticked. */
  readonly value: string | true;
}

/** What could be read of a form, in its order. Nothing in it is guessed: what can't be told apart stays unread. */
export interface FormReading {
  readonly fields: readonly FoundField[];
  readonly agreements: readonly WrittenAgreement[];
  /** Labels under which something stands that couldn't be read. */
  readonly unread: readonly string[];
}
