import { z } from 'zod';
import { keptPackSchema } from '#domain/regio/pack-choice';
import { regionPackSchema } from '#domain/regio/region-pack';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { practiceStaff, roles } from './roles';

const nothingFromDossier = 'holds agreements of the region, nothing from the dossier';
const mayImport = ['huisarts', 'beheerder'] as const;

/** What a chosen file turned out to be. */
const chosenPackSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('cancelled') }),
  /** Each problem names pack, rule and field. */
  z.object({ outcome: z.literal('unreadable'), problems: z.array(z.string()) }),
  /** `present` is the newest version that the practice has; null: of this region it has none. */
  z.object({
    outcome: z.enum(['first', 'newer', 'unknown', 'equal', 'older']),
    pack: regionPackSchema,
    present: regionPackSchema.nullable(),
  }),
]);
export type ChosenPack = z.infer<typeof chosenPackSchema>;

export const regioCalls = {
  /** Every pack in its newest version, as its region says it. */
  'regio.packs': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({ packs: z.array(regionPackSchema) }),
    errors: [],
    roles,
    journal: { none: nothingFromDossier },
  }),
  /** The packs that a casus keeps, as this practice works with them; and those of which there is a newer version. */
  'regio.ofCasus': defineCall({
    kind: 'read',
    input: z.strictObject({ packs: z.array(keptPackSchema).max(50) }),
    output: z.object({
      packs: z.array(regionPackSchema),
      /** The practice's own closed days; public holidays come on top. */
      closedDays: z.array(plainDateSchema),
      newer: z.array(z.object({ present: regionPackSchema, newest: regionPackSchema })),
    }),
    errors: [],
    roles: practiceStaff,
    journal: { none: nothingFromDossier },
  }),
  /** Asks for a file in the system's dialog and reads it; nothing changes yet, and the file stays as it is. */
  'regio.choosePack': defineCall({
    kind: 'external',
    input: z.strictObject({}),
    output: chosenPackSchema,
    errors: [],
    roles: mayImport,
    journal: { event: 'regiopakket-bekeken', action: 'R' },
  }),
  /** Keeps a pack that was read and looked at. */
  'regio.acceptPack': defineCall({
    kind: 'write',
    input: z.strictObject({ pack: regionPackSchema }),
    output: z.null(),
    errors: ['packNotNewer'],
    roles: mayImport,
    journal: { event: 'regiopakket-ingelezen', action: 'C' },
  }),
} as const;
