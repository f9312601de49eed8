import { z } from 'zod';
import { client } from '../casus/party';
import { idSchema } from '../identiteit/id-source';
import { lineSchema } from '../record/field-types';
import { clockTurnsSchema } from './gesprek-clock';
import { pointNames } from './gesprek-points';
import { leidraadStepNames } from './leidraad-steps';

/** Phase 4: how far the DAG-gesprek is while it is held. What is agreed in it stands in the Afsprakenformulier. */
export const gesprekSchema = z.object({
  /** Steps of the leidraad that were gone through. */
  steps: z.array(z.enum(leidraadStepNames)),
  /** Points that someone ticked; those of which an agreement was made count without. */
  points: z.array(z.enum(pointNames)),
  /** Who is there: ids of betrokkenen and `client`. Null until someone ticks: then those who were to come. */
  present: z.array(z.union([z.literal(client), idSchema])).nullable(),
  clock: clockTurnsSchema,
  /** The agreement that is being typed in one line, as typed. */
  regel: lineSchema,
});
export type Gesprek = z.infer<typeof gesprekSchema>;

export function emptyGesprek(): Gesprek {
  return { steps: [], points: [], present: null, clock: [], regel: '' };
}

/** What each field is called. */
export const gesprekLabels: Readonly<Record<keyof Gesprek, string>> = {
  steps: 'Leidraad besproken',
  points: 'Punten besproken',
  present: 'Aanwezig bij het gesprek',
  clock: 'Klok gestart en gepauzeerd',
  regel: 'Afspraak in één regel',
};
