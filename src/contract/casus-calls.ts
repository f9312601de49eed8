import { z } from 'zod';
import { actSchema, newActSchema } from '#domain/casus/act';
import { casusKinds, casusRecord } from '#domain/casus/casus';
import { responsibleParties } from '#domain/casus/responsibility';
import { idSchema } from '#domain/identiteit/id-source';
import { persoonsgegevensSchema } from '#domain/persoon/persoon';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { changeCall, historyCall, keepDraftCall, openCall, restoreCall, revisionCall } from './record-calls';
import { clinicians, practiceStaff } from './roles';

export const casusListRowSchema = z.object({
  id: idSchema,
  personId: idSchema,
  kind: z.enum(casusKinds),
  naam: z.string(),
  geboortedatum: plainDateSchema.nullable(),
  hisNummer: z.string(),
  /** Who is responsible for treatment now. */
  responsible: z.enum(responsibleParties),
  changedAt: z.iso.datetime(),
});
export type CasusListRow = z.infer<typeof casusListRowSchema>;

export const casusCalls = {
  /** The newest casussen first, a page at a time. */
  'casus.list': defineCall({
    kind: 'read',
    input: z.strictObject({
      visit: idSchema,
      /** Continue after this row; null: from the top. */
      after: z.strictObject({ changedAt: z.iso.datetime(), id: idSchema }).nullable(),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(casusListRowSchema), total: z.int() }),
    errors: [],
    roles: practiceStaff,
    journal: { event: 'casussen-gezien', action: 'R', once: 'visit' },
  }),
  /** A new casus of a person, with the betrokkenen whom the form asks for. */
  'casus.create': defineCall({
    kind: 'write',
    input: z.strictObject({ key: idSchema, personId: idSchema, kind: z.enum(casusKinds) }),
    output: z.object({ id: idSchema }),
    errors: ['notFound'],
    roles: clinicians,
    journal: { event: 'casus-gemaakt', action: 'C' },
  }),
  'casus.open': openCall(
    'casus',
    casusRecord.schema,
    { kind: z.enum(casusKinds), personId: idSchema, persoon: persoonsgegevensSchema },
    practiceStaff,
  ),
  'casus.change': changeCall('casus', clinicians),
  'casus.keepDraft': keepDraftCall('casus', clinicians),
  'casus.history': historyCall('casus', clinicians),
  'casus.revision': revisionCall('casus', clinicians),
  'casus.restore': restoreCall('casus', clinicians),
  /** Records a fact with consequences, or corrects one that was recorded wrongly. */
  'casus.recordAct': defineCall({
    kind: 'write',
    input: z.strictObject({ id: idSchema, key: idSchema, expectedVersion: z.int(), act: newActSchema }),
    output: z.object({ version: z.int(), acts: z.array(actSchema) }),
    errors: [
      'notFound',
      'changedSince',
      'alreadyTakenOver',
      'inTheFuture',
      'nothingToCorrect',
      'newerVersion',
      'notReadable',
    ],
    roles: clinicians,
    journal: { event: 'handeling-vastgelegd', action: 'U' },
  }),
} as const;
