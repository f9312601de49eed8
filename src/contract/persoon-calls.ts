import { z } from 'zod';
import { casusKinds } from '#domain/casus/casus';
import { idSchema } from '#domain/identiteit/id-source';
import { persoonRecord } from '#domain/persoon/persoon';
import { defineCall } from './call-definition';
import { changeCall, historyCall, keepDraftCall, openCall, restoreCall, revisionCall } from './record-calls';
import { practiceStaff } from './roles';

const casusOfPersoonSchema = z.object({
  id: idSchema,
  kind: z.enum(casusKinds),
  createdAt: z.iso.datetime(),
});

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
  'persoon.change': changeCall('persoon', practiceStaff),
  'persoon.keepDraft': keepDraftCall('persoon', practiceStaff),
  'persoon.history': historyCall('persoon', practiceStaff),
  'persoon.revision': revisionCall('persoon', practiceStaff),
  'persoon.restore': restoreCall('persoon', practiceStaff),
} as const;
