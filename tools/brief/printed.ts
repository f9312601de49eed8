import type { LetterReading } from '#domain/brief/read-letter';

/** The reading as plain JSON: of each passage only its text, and of a BSN only that there is one. */
export function printed(reading: LetterReading): unknown {
  const elements = Object.entries(reading.elements).map(([element, { status, evidence }]) => [
    element,
    { status, evidence: evidence?.text ?? null },
  ]);
  return { ...reading, elements: Object.fromEntries(elements) };
}
