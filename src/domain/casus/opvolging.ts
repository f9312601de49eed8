import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

export const markOutcomes = ['gereed', 'uitgesteld', 'nietBereikt'] as const;

/** What someone did with a piece of work: done, put off to another day, or tried in vain. */
export const markSchema = z.object({
  id: idSchema,
  /** What the work follows from: `agreement/<id>`, `eersteAfspraak`, `gesprek`, `vervolggesprek/<act id>`, `termijn/<pack>/<rule>/<day>`. */
  origin: z.string().max(300),
  outcome: z.enum(markOutcomes),
  /** The day on which the work was due that this is about. */
  occurrence: plainDateSchema,
  /** The day on which it was marked. */
  on: plainDateSchema,
  /** The day to which it moves, for what was put off or tried in vain. */
  to: plainDateSchema.nullable(),
  note: lineSchema,
});
export type Mark = z.infer<typeof markSchema>;

/** Phase 5: what was done with the work that follows from the casus. */
export const opvolgingSchema = z.object({ marks: z.array(markSchema) });
