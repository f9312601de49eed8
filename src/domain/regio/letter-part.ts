import { z } from 'zod';
import { sourced } from './source';

/** What a letter about the end of treatment can hold. */
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

/** Always; when there is one; may be shared when there is one; when no DAG-gesprek was held. */
export const letterNeeds = ['always', 'applicable', 'optional', 'withoutDag'] as const;

/** What a region agreed about one part of the letter. */
export const letterPartSchema = z.strictObject({
  element: z.enum(letterElements),
  need: z.enum(letterNeeds),
  ...sourced,
});
