import { z } from 'zod';
import { letterContentSchema } from '#domain/brief/kept-reading';
import { letterProblems } from '#domain/brief/letter-problem';
import { idSchema } from '#domain/identiteit/id-source';
import { inkomendKinds, inkomendNoteSchema } from '#domain/inkomend/inkomend';
import { lineSchema, longestText } from '#domain/record/field-types';
import { defineCall } from './call-definition';
import { fileErrors } from './file-errors';
import { clinicians, practiceStaff } from './roles';

const inkomendRowSchema = inkomendNoteSchema.extend({
  id: idSchema,
  /** Of a casus that is shielded from who asks: nothing else in the row says anything. */
  shielded: z.boolean(),
  naam: z.string(),
  assignedName: z.string().nullable(),
  fileName: z.string().nullable(),
  hasText: z.boolean(),
});
export type InkomendRow = z.infer<typeof inkomendRowSchema>;

/** A file or a text that came in. A dropped file goes over the border as bytes: it is never written to the disk. */
const originalSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), fileName: lineSchema.min(1), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    kind: z.literal('text'),
    text: z
      .string()
      .min(1)
      .max(longestText * 5),
  }),
]);

/** What isn't known yet of something that comes in as a file. */
const noteErrors = ['notFound', 'unknownUser', 'newerVersion', 'notReadable'] as const;

export const inkomendCalls = {
  'inkomend.list': defineCall({
    kind: 'read',
    input: z.strictObject({
      visit: idSchema,
      open: z.boolean(),
      kind: z.enum(inkomendKinds).nullable(),
      casusId: idSchema.nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: z.object({ rows: z.array(inkomendRowSchema), more: z.boolean() }),
    errors: [],
    roles: practiceStaff,
    journal: { event: 'inkomend-gezien', action: 'R', once: 'visit' },
  }),
  /** How much isn't done yet, for the badge. */
  'inkomend.count': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({ open: z.int() }),
    errors: [],
    roles: practiceStaff,
    journal: { none: 'a number; says nothing about anybody' },
  }),
  'inkomend.open': defineCall({
    kind: 'read',
    input: z.strictObject({ id: idSchema, visit: idSchema }),
    output: inkomendRowSchema,
    errors: ['notFound'],
    roles: practiceStaff,
    journal: { event: 'inkomend-bericht-gezien', action: 'R', once: 'visit' },
  }),
  /** Notes a telephone call, or a question without anything on paper. */
  'inkomend.note': defineCall({
    kind: 'write',
    input: z.strictObject({ id: idSchema, note: inkomendNoteSchema }),
    output: z.object({ id: idSchema }),
    errors: noteErrors,
    roles: practiceStaff,
    journal: { event: 'inkomend-genoteerd', action: 'C' },
  }),
  /**
   * Keeps a letter or a form: the original unchanged, beside it what the rules found. A file that can't be read isn't
   * kept, unless `withoutText` says that an original without text is wanted.
   */
  'inkomend.receive': defineCall({
    kind: 'external',
    input: z.strictObject({
      id: idSchema,
      note: inkomendNoteSchema,
      original: originalSchema,
      withoutText: z.boolean(),
    }),
    output: z.object({
      kept: z.boolean(),
      /** Why the file could not be read as text; null when it could. */
      problem: z.enum(letterProblems).nullable(),
      bsn: z.boolean(),
    }),
    errors: noteErrors,
    roles: practiceStaff,
    journal: { event: 'brief-ontvangen', action: 'C' },
  }),
  /** Changes what was noted. Each value that was expected must still be there; the answer takes it back. */
  'inkomend.change': defineCall({
    kind: 'write',
    input: z.strictObject({
      id: idSchema,
      expected: inkomendNoteSchema.partial(),
      change: inkomendNoteSchema.partial(),
    }),
    output: z.object({ before: inkomendNoteSchema }),
    errors: [...noteErrors, 'changedSince'],
    roles: practiceStaff,
    journal: { event: 'inkomend-gewijzigd', action: 'U' },
  }),
  /** Takes out for good what came in by mistake, with its original. What belongs to a casus is taken out of it first. */
  'inkomend.remove': defineCall({
    kind: 'write',
    input: z.strictObject({ id: idSchema }),
    output: z.null(),
    errors: ['notFound', 'stillInCasus'],
    roles: clinicians,
    journal: { event: 'inkomend-verwijderd', action: 'D' },
  }),
  /** The text of the original without any BSN, and what was found in it; null when it has no text. */
  'inkomend.letter': defineCall({
    kind: 'read',
    input: z.strictObject({ id: idSchema, visit: idSchema }),
    output: z.object({ letter: letterContentSchema.nullable() }),
    errors: ['notFound'],
    roles: clinicians,
    journal: { event: 'brief-gezien', action: 'R', once: 'visit' },
  }),
  /** Asks where, and writes the original there as it came. */
  'inkomend.saveOriginal': defineCall({
    kind: 'external',
    input: z.strictObject({ id: idSchema }),
    output: z.object({ saved: z.boolean(), fileName: z.string().nullable() }),
    errors: ['notFound', ...fileErrors],
    roles: clinicians,
    journal: { event: 'origineel-bewaard', action: 'E' },
  }),
} as const;
