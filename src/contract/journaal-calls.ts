import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { journalRowSchema } from '#domain/journaal/journal-row';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { fileErrors } from './file-errors';
import { journalReaders } from './roles';

/** Which rows: of a person, of a casus, by a user, from and up to a day; null: whichever. */
export const journalFilterSchema = z.strictObject({
  personId: idSchema.nullable(),
  casusId: idSchema.nullable(),
  userId: idSchema.nullable(),
  from: plainDateSchema.nullable(),
  to: plainDateSchema.nullable(),
});
export type JournalFilter = z.infer<typeof journalFilterSchema>;

/** What is wrong with the chain, as far as the rows tell. */
export const journalFaultKinds = [
  'edited',
  'inserted',
  'removed',
  'reordered',
  'truncated',
  'unclear',
] as const;
export const journalFaultSchema = z.object({
  kind: z.enum(journalFaultKinds),
  /** The first row that doesn't fit; of a cut tail, the last row that is left. */
  sequence: z.int(),
  /** When it was found first. */
  foundAt: z.iso.datetime(),
});
export type JournalFault = z.infer<typeof journalFaultSchema>;

export const journalCheckSchema = z.object({
  /** `checking`: not yet known; what was found earlier is told all the same. */
  state: z.enum(['checking', 'whole', 'broken']),
  /** When the last check ended. */
  checkedAt: z.iso.datetime().nullable(),
  /** How many rows it looked at. */
  rows: z.int(),
  fault: journalFaultSchema.nullable(),
});
export type JournalCheck = z.infer<typeof journalCheckSchema>;

export const journaalCalls = {
  /** Whether the chain is whole, and whose rows there are to choose from. */
  'journaal.state': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      check: journalCheckSchema,
      users: z.array(z.object({ id: idSchema, name: z.string() })),
    }),
    errors: [],
    roles: journalReaders,
    journal: { none: 'tells of the journal as a whole, and holds nothing from a dossier' },
  }),
  /** Checks the whole chain now. */
  'journaal.verify': defineCall({
    kind: 'external',
    input: z.strictObject({}),
    output: journalCheckSchema,
    errors: [],
    roles: journalReaders,
    journal: { event: 'journaal-gecontroleerd', action: 'E' },
  }),
  /** A window of the journal, the newest row first. One visit is one filter. */
  'journaal.list': defineCall({
    kind: 'read',
    input: z.strictObject({
      visit: idSchema,
      filter: journalFilterSchema,
      /** Only rows before this one; null: from the newest. */
      before: z.int().nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({
      rows: z.array(journalRowSchema),
      more: z.boolean(),
      /** Whose rows these are, when the filter names a person or a casus. */
      subject: z.string(),
    }),
    errors: [],
    roles: journalReaders,
    journal: { event: 'journaal-gezien', action: 'R', once: 'visit' },
  }),
  /** Asks where, and writes the rows of a filter there. */
  'journaal.export': defineCall({
    kind: 'external',
    input: z.strictObject({ filter: journalFilterSchema, format: z.enum(['csv', 'pdf']) }),
    output: z.object({ saved: z.boolean(), fileName: z.string().nullable() }),
    errors: ['tooManyRows', 'engineFailed', ...fileErrors],
    roles: journalReaders,
    journal: { event: 'journaal-uitgevoerd', action: 'E' },
  }),
} as const;
