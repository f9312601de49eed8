import { z } from 'zod';
import { hisKinds } from '#domain/his/his-items';
import { idSchema } from '#domain/identiteit/id-source';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { practiceStaff } from './roles';

export const hisRowSchema = z.object({
  id: z.string(),
  casusId: idSchema,
  /** Shielded from who asks: only that something isn't in the HIS yet. */
  shielded: z.boolean(),
  naam: z.string(),
  about: z.string(),
  content: z.string(),
  kind: z.enum(hisKinds),
  what: z.string(),
  day: plainDateSchema.nullable(),
});
export type HisRow = z.infer<typeof hisRowSchema>;

export const hisCalls = {
  /** What isn't in the HIS yet: crisis agreements first, then the oldest. */
  'his.open': defineCall({
    kind: 'read',
    input: z.strictObject({
      visit: idSchema,
      /** How many rows at most. */
      limit: z.int().min(1).max(500),
    }),
    output: z.object({
      rows: z.array(hisRowSchema),
      /** How many there are; `rows` holds the first of them. */
      total: z.int(),
    }),
    errors: [],
    roles: practiceStaff,
    journal: { event: 'his-lijst-gezien', action: 'R', once: 'visit' },
  }),
} as const;
