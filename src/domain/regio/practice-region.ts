import { z } from 'zod';
import { availabilityWindowSchema } from '../casus/availability';
import { idSchema } from '../identiteit/id-source';
import { lineSchema } from '../record/field-types';
import { casusEventNames } from './casus-events';
import { closedDaySchema } from './closed-days';
import { firstPacks } from './pack-choice';
import { periodSchema } from './period';
import { packIdSchema } from './source';

/** A contact point as the practice knows it. What is empty is what the pack says. */
export const ownContactPointSchema = z.object({
  id: idSchema,
  pack: packIdSchema,
  point: packIdSchema,
  name: lineSchema,
  phone: lineSchema,
  windows: z.array(availabilityWindowSchema),
});
export type OwnContactPoint = z.infer<typeof ownContactPointSchema>;

/** What the practice chose where a pack leaves a choice: the length of a rule or setting, the event it counts from. */
export const ruleChoiceSchema = z.object({
  id: idSchema,
  pack: packIdSchema,
  /** The id of a rule or a setting. */
  rule: packIdSchema,
  /** Null: as the pack says. */
  period: periodSchema.nullable(),
  from: z.enum(casusEventNames).nullable(),
});
export type RuleChoice = z.infer<typeof ruleChoiceSchema>;

/** What of the region the practice works with. */
export const practiceRegionSchema = z.object({
  /** The packs under which new casussen begin. */
  packs: z.array(packIdSchema),
  contactPoints: z.array(ownContactPointSchema),
  choices: z.array(ruleChoiceSchema),
  /** Besides weekends and public holidays. */
  closedDays: z.array(closedDaySchema),
});
export type PracticeRegion = z.infer<typeof practiceRegionSchema>;

export function emptyPracticeRegion(): PracticeRegion {
  return { packs: [...firstPacks], contactPoints: [], choices: [], closedDays: [] };
}
