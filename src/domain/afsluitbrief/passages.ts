import type { LetterElement } from '../brief/finding';
import type { KeptReading, Passage } from '../brief/kept-reading';

/** A piece of a letter as it is shown: plain, holding parts, or coming near them without counting. */
export interface LetterPiece {
  readonly text: string;
  /** Where it begins; the same in every drawing. */
  readonly start: number;
  readonly holds: readonly LetterElement[];
  readonly near: readonly LetterElement[];
}

/** The letter cut at every border of a passage, in order; together the pieces are the whole text. */
export function letterPieces(
  text: string,
  { elements }: Pick<KeptReading, 'elements'>,
): readonly LetterPiece[] {
  const parts = Object.entries(elements) as [LetterElement, KeptReading['elements'][LetterElement]][];
  const borders = new Set([0, text.length]);
  for (const [, { evidence, near }] of parts)
    for (const passage of [evidence, near]) if (passage) borders.add(passage.start).add(passage.end);
  const places = [...borders].filter((place) => place <= text.length).sort((one, other) => one - other);
  const covering = (start: number, end: number, which: 'evidence' | 'near') =>
    parts.flatMap(([element, reading]) => (covers(reading[which], start, end) ? [element] : []));
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      holds: covering(start, end, 'evidence'),
      near: covering(start, end, 'near'),
    };
  });
}

function covers(passage: Passage | null, start: number, end: number): boolean {
  return passage !== null && passage.start <= start && end <= passage.end;
}
