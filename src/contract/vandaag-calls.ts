import { z } from 'zod';
import { actors } from '#domain/casus/task';
import { idSchema } from '#domain/identiteit/id-source';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { rhythmSchema } from '#domain/tijd/rhythm';
import { defineCall } from './call-definition';
import { practiceStaff } from './roles';

export const taskRowSchema = z.object({
  id: z.string(),
  casusId: idSchema,
  naam: z.string(),
  origin: z.string(),
  what: z.string(),
  why: z.string(),
  actor: z.enum(actors),
  who: z.string(),
  due: plainDateSchema,
  occurrence: plainDateSchema,
  time: z.string().nullable(),
  attempts: z.int(),
  rhythm: rhythmSchema.nullable(),
});
export type TaskRow = z.infer<typeof taskRowSchema>;

export const vandaagCalls = {
  /** Open work that is late, due today or due in the six days after; the earliest first. */
  'vandaag.list': defineCall({
    kind: 'read',
    input: z.strictObject({ visit: idSchema, limit: z.int().min(1).max(500) }),
    output: z.object({ today: plainDateSchema, rows: z.array(taskRowSchema), total: z.int(), late: z.int() }),
    errors: [],
    roles: practiceStaff,
    journal: { event: 'vandaag-gezien', action: 'R', once: 'visit' },
  }),
} as const;
