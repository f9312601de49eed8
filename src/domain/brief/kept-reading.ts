import { z } from 'zod';
import { containsBsn, findBsn } from '../identiteit/bsn';
import { plainDateSchema } from '../tijd/plain-date';
import { letterElements } from './finding';
import type { Evidence } from './placed-text';
import { readLetter } from './read-letter';

/** Rises when the rules find something else in the same letter; a reading says by which rules it was made. */
const readerVersion = 1;

/** A passage by its place in the text of the letter. */
const passageSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Passage = z.infer<typeof passageSchema>;

const elementReadingSchema = z.object({
  status: z.enum(['present', 'statedAbsent', 'absent']),
  /** What says so; or, for what is absent, what comes near without counting. */
  evidence: passageSchema.nullable(),
  near: passageSchema.nullable(),
});

/** A reading of a letter as it is kept beside the text: places instead of passages, so that nothing is there twice. */
export const keptReadingSchema = z.object({
  reader: z.int(),
  elements: z.record(z.enum(letterElements), elementReadingSchema),
  phone: z.array(z.string()),
  workdays: z.array(z.array(z.enum(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']))),
  medication: z.array(z.object({ name: z.string(), dose: z.string() })),
  closingDate: plainDateSchema.nullable(),
});
export type KeptReading = z.infer<typeof keptReadingSchema>;

/** What is kept of a letter besides the original: its text without any BSN, and what the rules found in it. */
export const letterContentSchema = z.object({
  text: z.string(),
  /** Whether the original holds a BSN. */
  bsn: z.boolean(),
  reading: keptReadingSchema,
});
export type LetterContent = z.infer<typeof letterContentSchema>;

/** A text in which every BSN is blocked out: each of its characters by a block, so that all places stay as they are. */
export function withBsnBlocked(text: string): string {
  return findBsn(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${'█'.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

/** Reads a letter for keeping. A BSN stays in the original only: it is blocked before anything is read. */
export function contentOfLetter(original: string): LetterContent {
  const text = withBsnBlocked(original);
  const { elements, phone, workdays, medication, closingDate } = readLetter(text);
  const kept = Object.fromEntries(
    letterElements.map((element) => {
      const { status, evidence, near } = elements[element];
      return [element, { status, evidence: placeOf(evidence), near: placeOf(near) }];
    }),
  ) as KeptReading['elements'];
  return {
    text,
    bsn: containsBsn(original),
    reading: {
      reader: readerVersion,
      elements: kept,
      phone: [...phone],
      workdays: workdays.map((days) => [...days]),
      medication: medication.map(({ name, dose }) => ({ name, dose })),
      closingDate,
    },
  };
}

function placeOf(evidence: Evidence | null): Passage | null {
  return evidence && { start: evidence.start, end: evidence.end };
}
