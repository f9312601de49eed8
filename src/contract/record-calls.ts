import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { longestText } from '#domain/record/field-types';
import { recordCommandSchema } from '#domain/record/record-command';
import type { RecordKind } from '#domain/record/record-definition';
import { recordPathSchema } from '#domain/record/record-path';
import { defineCall } from './call-definition';
import type { Role } from './roles';

/** What was typed in a field and can't be parsed yet: kept as typed. Empty text: there is nothing to keep any more. */
export const draftSchema = z.object({ path: recordPathSchema, text: z.string().max(longestText) });
export type Draft = z.infer<typeof draftSchema>;

export const revisionSummarySchema = z.object({
  number: z.int(),
  form: z.string(),
  /** When the visit began and who made it. */
  at: z.iso.datetime(),
  userName: z.string(),
  /** Whether it came from restoring an older revision. */
  restored: z.boolean(),
});
export type RevisionSummary = z.infer<typeof revisionSummarySchema>;

/** Answer to a change: the record's version, when it was saved, and the command that takes it back. */
export const savedSchema = z.object({
  version: z.int(),
  savedAt: z.iso.datetime(),
  /** Null when this key had been applied before: its answer was lost on the way. */
  inverse: recordCommandSchema.nullable(),
});
export type Saved = z.infer<typeof savedSchema>;

const changeErrors = [
  'conflict',
  'unknownPlace',
  'invalidValue',
  'partyMissing',
  'notFound',
  'newerVersion',
  'notReadable',
] as const;

/**
 * The calls by which a record is read and changed; casus, persoon and praktijk have the same ones.
 * @param name the record's name in call names and journal events
 */
export function openCall<Body extends z.ZodType, View extends z.ZodRawShape>(
  name: RecordKind,
  body: Body,
  view: View,
  roles: readonly Role[],
) {
  return defineCall({
    kind: 'read',
    input: z.strictObject({ id: idSchema, visit: idSchema }),
    output: z.object({ id: idSchema, version: z.int(), body, drafts: z.array(draftSchema), ...view }),
    errors: ['notFound', 'newerVersion', 'notReadable'],
    roles,
    journal: { event: `${name}-gezien` as const, action: 'R', once: 'visit' },
  });
}

export function changeCall(name: RecordKind, roles: readonly Role[]) {
  return defineCall({
    kind: 'write',
    input: z.strictObject({
      id: idSchema,
      /** Same key, same change: a lost answer can be asked for again. */
      key: idSchema,
      /** The visit of the form; changes of one visit are one revision. */
      visit: idSchema,
      command: recordCommandSchema,
      /** Whether a draft of this field is stored and must go. */
      clearDraft: z.boolean(),
    }),
    output: z.discriminatedUnion('applied', [
      z.object({ applied: z.literal(true), saved: savedSchema }),
      /** Something else stands there: both values are shown, nothing was written. */
      z.object({ applied: z.literal(false), current: z.json() }),
    ]),
    errors: changeErrors,
    roles,
    journal: { event: `${name}-gewijzigd` as const, action: 'U' },
  });
}

export function keepDraftCall(name: RecordKind, roles: readonly Role[]) {
  return defineCall({
    kind: 'write',
    input: z.strictObject({ id: idSchema, path: recordPathSchema, text: z.string().max(longestText) }),
    output: z.object({ savedAt: z.iso.datetime() }),
    errors: ['notFound', 'unknownPlace'],
    roles,
    journal: { event: `${name}-concept-bewaard` as const, action: 'U' },
  });
}

export function historyCall(name: RecordKind, roles: readonly Role[]) {
  return defineCall({
    kind: 'read',
    input: z.strictObject({ id: idSchema, visit: idSchema }),
    output: z.object({ revisions: z.array(revisionSummarySchema) }),
    errors: ['notFound'],
    roles,
    journal: { event: `${name}-geschiedenis-gezien` as const, action: 'R', once: 'visit' },
  });
}

export function revisionCall(name: RecordKind, roles: readonly Role[]) {
  return defineCall({
    kind: 'read',
    input: z.strictObject({ id: idSchema, number: z.int().min(1), visit: idSchema }),
    /** The form before and after that visit. */
    output: z.object({ form: z.string(), before: z.json(), after: z.json() }),
    errors: ['notFound', 'newerVersion', 'notReadable'],
    roles,
    journal: { event: `${name}-geschiedenis-gezien` as const, action: 'R', once: 'visit' },
  });
}

export function restoreCall(name: RecordKind, roles: readonly Role[]) {
  return defineCall({
    kind: 'write',
    input: z.strictObject({
      id: idSchema,
      key: idSchema,
      number: z.int().min(1),
      /** Restore the form as it was before that visit. */
      expectedVersion: z.int(),
    }),
    output: savedSchema,
    errors: ['notFound', 'changedSince', 'partyMissing', 'newerVersion', 'notReadable'],
    roles,
    journal: { event: `${name}-teruggezet` as const, action: 'U' },
  });
}
