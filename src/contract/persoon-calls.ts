import { z } from 'zod';
import { endReasons } from '#domain/casus/act';
import { casusKinds } from '#domain/casus/casus';
import { responsibleParties } from '#domain/casus/responsibility';
import { idSchema } from '#domain/identiteit/id-source';
import { phaseNumberSchema } from '#domain/overname/phases';
import { persoonRecord } from '#domain/persoon/persoon';
import { defineCall } from './call-definition';
import { changeCall, historyCall, keepDraftCall, openCall, restoreCall, revisionCall } from './record-calls';
import { practiceStaff } from './roles';

/** One of the casussen that a person had over the years, as a list shows it. */
export const casusOfPersoonSchema = z.object({
  id: idSchema,
  kind: z.enum(casusKinds),
  createdAt: z.iso.datetime(),
  /** Null, with `responsible`, when the casus can't be read. */
  phase: phaseNumberSchema.nullable(),
  /** Why it ended; null while it goes on. */
  ended: z.enum(endReasons).nullable(),
  responsible: z.enum(responsibleParties).nullable(),
});

const similarPersonSchema = z.object({ id: idSchema, naam: z.string(), hisNummer: z.string() });

export const persoonCalls = {
  /** A person of whom nothing is known yet; the fields are filled in by changes, so nothing typed is ever lost. */
  'persoon.create': defineCall({
    kind: 'write',
    input: z.strictObject({ key: idSchema }),
    output: z.object({ id: idSchema }),
    errors: [],
    roles: practiceStaff,
    journal: { event: 'persoon-gemaakt', action: 'C' },
  }),
  'persoon.open': openCall(
    'persoon',
    persoonRecord.schema,
    { casussen: z.array(casusOfPersoonSchema) },
    practiceStaff,
  ),
  /** Others with the same surname and birth date: someone else, or the same person twice. */
  'persoon.similar': defineCall({
    kind: 'read',
    input: z.strictObject({ id: idSchema }),
    output: z.object({
      people: z.array(similarPersonSchema),
    }),
    errors: ['notFound'],
    roles: practiceStaff,
    journal: { event: 'gelijkende-personen-gezien', action: 'R' },
  }),
  'persoon.change': changeCall('persoon', practiceStaff),
  'persoon.keepDraft': keepDraftCall('persoon', practiceStaff),
  'persoon.history': historyCall('persoon', practiceStaff),
  'persoon.revision': revisionCall('persoon', practiceStaff),
  'persoon.restore': restoreCall('persoon', practiceStaff),
} as const;
