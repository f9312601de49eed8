import { z } from 'zod';
import { letterElements } from '../brief/finding';
import type { KeptReading } from '../brief/kept-reading';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** What the rules found of a part: it is there, the letter says that it isn't, something comes near, or nothing. */
const foundSchema = z.enum(['aanwezig', 'nietGemaakt', 'beloofd', 'teltNietMee', 'nietGevonden']);
export type Found = z.infer<typeof foundSchema>;

/** A letter that was checked; its id is that of what came in, which holds the letter itself. */
const checkedLetterSchema = z.object({
  id: idSchema,
  ontvangenOp: plainDateSchema,
  /** What the rules found when it came in. All of them are one field. */
  gevonden: z.array(z.tuple([z.enum(letterElements), foundSchema])),
  samenvatting: textSchema,
});
export type CheckedLetter = z.infer<typeof checkedLetterSchema>;

export const judgements = ['aanwezig', 'nietGemaakt', 'ontbreekt', 'nvt'] as const;
export type Judgement = (typeof judgements)[number];

/** What someone decided about a part, over what the rules found. */
const judgedSchema = z.object({
  id: idSchema,
  onderdeel: z.enum(letterElements),
  oordeel: z.enum(judgements),
  reden: lineSchema,
  /** Who decided, and on which day. */
  door: lineSchema,
  op: plainDateSchema,
});
export type Judged = z.infer<typeof judgedSchema>;

/** The letters at the end of a treatment and what became of their check (001:25, 33; 000:133–134, 165). */
export const brievenSchema = z.object({
  letters: z.array(checkedLetterSchema),
  oordelen: z.array(judgedSchema),
  /** What was missing and asked for: on which day, and by when an answer is awaited. */
  verzoek: z.object({
    gevraagdOp: plainDateSchema.nullable(),
    antwoordVoor: plainDateSchema.nullable(),
    /** The day on which the answer came, when someone says so. */
    ontvangenOp: plainDateSchema.nullable(),
  }),
});
export type Brieven = z.infer<typeof brievenSchema>;

export function emptyBrieven(): Brieven {
  return {
    letters: [],
    oordelen: [],
    verzoek: { gevraagdOp: null, antwoordVoor: null, ontvangenOp: null },
  };
}

const promise =
  /\b(?:volgt|volgen|nagestuurd|nazenden|nasturen|nog (?:niet|te|op)|binnenkort|later|wordt|worden|zal|concept|in voorbereiding)\b/i;

/** What the casus keeps of a reading; null: the letter has no text that can be read. */
export function foundIn(text: string, reading: KeptReading): CheckedLetter['gevonden'] {
  return letterElements.map((element) => {
    const { status, near } = reading.elements[element];
    if (status === 'present') return [element, 'aanwezig'];
    if (status === 'statedAbsent') return [element, 'nietGemaakt'];
    if (near === null) return [element, 'nietGevonden'];
    return [
      element,
      isPlan(element) && promise.test(text.slice(near.start, near.end)) ? 'beloofd' : 'teltNietMee',
    ];
  });
}

const plans: ReadonlySet<string> = new Set([
  'suicidepreventieplan',
  'signaleringsplan',
  'crisisinterventieplan',
  'crisiskaart',
  'wrap',
]);

function isPlan(element: string): boolean {
  return plans.has(element);
}
