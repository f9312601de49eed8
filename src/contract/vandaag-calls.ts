import { z } from 'zod';
import { actors } from '#domain/casus/task';
import { idSchema } from '#domain/identiteit/id-source';
import { clockTimeSchema } from '#domain/tijd/clock-time';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { rhythmSchema } from '#domain/tijd/rhythm';
import { defineCall } from './call-definition';
import { practiceStaff } from './roles';

export const taskRowSchema = z.object({
  id: z.string(),
  casusId: idSchema,
  /** Shielded from who asks: only when something is due. */
  shielded: z.boolean(),
  naam: z.string(),
  origin: z.string(),
  what: z.string(),
  why: z.string(),
  actor: z.enum(actors),
  who: z.string(),
  due: plainDateSchema,
  occurrence: plainDateSchema,
  time: clockTimeSchema.nullable(),
  attempts: z.int(),
  rhythm: rhythmSchema.nullable(),
});
export type TaskRow = z.infer<typeof taskRowSchema>;

/** The headings of Vandaag: what a huisarts must approve, what the practice does, by day, and what it waits for. */
export const taskGroups = ['approval', 'late', 'today', 'thisWeek', 'waiting'] as const;
export type TaskGroup = (typeof taskGroups)[number];

const groupSchema = z.object({
  rows: z.array(taskRowSchema),
  /** How many there are; `rows` holds the first of them. */
  total: z.int(),
});
export type TaskGroupRows = z.infer<typeof groupSchema>;

export const vandaagCalls = {
  /** Open work that is late, due today or due in the six days after; under each heading the earliest first. */
  'vandaag.list': defineCall({
    kind: 'read',
    input: z.strictObject({
      visit: idSchema,
      /** How many rows at most under one heading. */
      limit: z.int().min(1).max(500),
    }),
    output: z.object({ today: plainDateSchema, groups: z.record(z.enum(taskGroups), groupSchema) }),
    errors: [],
    roles: practiceStaff,
    journal: { event: 'vandaag-gezien', action: 'R', once: 'visit' },
  }),
  /** How much open work that list holds, for its badge. */
  'vandaag.count': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({ open: z.int() }),
    errors: [],
    roles: practiceStaff,
    journal: { none: 'a number; says nothing about anybody' },
  }),
} as const;
