import type { Letter, Passage } from './letter';
import { type Evidence, evidenceOf, type PlacedText } from './placed-text';

export const letterElements = [
  'conclusie',
  'vervolgbeleid',
  'telefoonBehandelaar',
  'werkdagenBehandelaar',
  'medicatieoverzicht',
  'suicidepreventieplan',
  'signaleringsplan',
  'crisisinterventieplan',
  'crisiskaart',
  'wrap',
  'adviesTweeJaar',
  'dagMogelijk',
] as const;
/** What an afsluitbrief should hold (001:25, 33; 000:133–134, 165). */
export type LetterElement = (typeof letterElements)[number];

/** In the letter; said in so many words not to be there or not to apply; or neither. */
export type LetterStatus = 'present' | 'statedAbsent' | 'absent';

/** Whether the letter holds an element, and the passage that says so. */
export interface Finding {
  readonly status: LetterStatus;
  readonly evidence: Evidence | null;
  /** For what is absent: the passage that comes near and doesn't count, such as a promise or a general number. */
  readonly near: Evidence | null;
}

export const nothingFound: Finding = { status: 'absent', evidence: null, near: null };

/** What one passage says about an element; `absent` says that it is only promised, lapsed or someone else's. */
export interface Remark {
  readonly status: LetterStatus;
  readonly piece: PlacedText;
}

/** One passage that holds the element outweighs any number of others; else one that denies it; else there is nothing. */
export function weigh(letter: Letter, remarks: readonly Remark[]): Finding {
  const decisive =
    remarks.find(({ status }) => status === 'present') ??
    remarks.find(({ status }) => status === 'statedAbsent');
  if (decisive === undefined) {
    const near = remarks[0];
    return near === undefined
      ? nothingFound
      : { ...nothingFound, near: evidenceOf(letter.original, near.piece) };
  }
  return { status: decisive.status, evidence: evidenceOf(letter.original, decisive.piece), near: null };
}

/** The passages that the writer says now, about this treatment: not taken over from an earlier letter. */
export function ownPassages({ passages }: Letter): readonly Passage[] {
  return passages.filter(({ section, parent }) => section !== 'quoted' && parent !== 'quoted');
}
