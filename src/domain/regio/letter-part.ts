import { z } from 'zod';
import { letterElements } from '../brief/finding';
import { sourced } from './source';

/** Always; when there is one; may be shared when there is one; when no DAG-gesprek was held. */
export const letterNeeds = ['always', 'applicable', 'optional', 'withoutDag'] as const;

/** What a region agreed about one part of the letter. */
export const letterPartSchema = z.strictObject({
  element: z.enum(letterElements),
  need: z.enum(letterNeeds),
  ...sourced,
});
