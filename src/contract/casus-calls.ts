import { z } from 'zod';
import { actSchema, endReasons, newActSchema } from '#domain/casus/act';
import { casusKinds, casusRecord } from '#domain/casus/casus';
import { responsibleParties } from '#domain/casus/responsibility';
import { actors } from '#domain/casus/task';
import { idSchema } from '#domain/identiteit/id-source';
import { phaseNumberSchema } from '#domain/overname/phases';
import { persoonsgegevensSchema } from '#domain/persoon/persoon';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { changeCall, historyCall, keepDraftCall, openCall, restoreCall, revisionCall } from './record-calls';
import { clinicians, practiceStaff } from './roles';
import { shieldSchema } from './shield-calls';

export const casusListRowSchema = z.object({
  id: idSchema,
  personId: idSchema,
  /** Shielded from who asks: nothing else in the row says anything. */
  shielded: z.boolean(),
  kind: z.enum(casusKinds),
  naam: z.string(),
  geboortedatum: plainDateSchema.nullable(),
  hisNummer: z.string(),
  /** Null, with `responsible`, when the casus can't be read. */
  phase: phaseNumberSchema.nullable(),
  /** Why it ended; null while it goes on. */
  ended: z.enum(endReasons).nullable(),
  /** Who is responsible for treatment. */
  responsible: z.enum(responsibleParties).nullable(),
  /** Who acts next, and on which day; null without open work. */
  actor: z.enum(actors).nullable(),
  nextDue: plainDateSchema.nullable(),
  changedAt: z.iso.datetime(),
});
export type CasusListRow = z.infer<typeof casusListRowSchema>;

export const casusFilterSchema = z.strictObject({
  phase: phaseNumberSchema.nullable(),
  actor: z.enum(actors).nullable(),
  ended: z.boolean(),
});
export type CasusFilter = z.infer<typeof casusFilterSchema>;
export const casusOrders = ['name', 'changed', 'due'] as const;
export type CasusOrder = (typeof casusOrders)[number];

export const casusCalls = {
  /** A window of the list of casussen. */
  'casus.list': defineCall({
    kind: 'read',
    input: z.strictObject({
      visit: idSchema,
      filter: casusFilterSchema,
      order: z.enum(casusOrders),
      offset: z.int().min(0),
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
    {
      kind: z.enum(casusKinds),
      personId: idSchema,
      persoon: persoonsgegevensSchema,
      shield: shieldSchema.nullable(),
    },
    practiceStaff,
  ),
  /** What a praktijkassistent may change in it: `mayChangePlace`. */
  'casus.change': changeCall('casus', practiceStaff),
  'casus.keepDraft': keepDraftCall('casus', practiceStaff),
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
      'alreadyEnded',
      'alreadyProposed',
      'nothingToDecide',
      'callMissing',
      'huisartsMissing',
      'inTheFuture',
      'nothingToCorrect',
      'outsideTerugkeer',
      'terugkeerNotAsked',
      'terugkeerNotApproved',
      'newerVersion',
      'notReadable',
    ],
    /** Which acts: `mayRecordAct`. */
    roles: practiceStaff,
    journal: { event: 'handeling-vastgelegd', action: 'U' },
  }),
} as const;
