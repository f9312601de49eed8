import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { regionPackSchema } from '#domain/regio/region-pack';
import { defineCall } from './call-definition';
import { practiceStaff } from './roles';

export const regioCalls = {
  /** The packs of a casus, each in the version that the casus keeps. */
  'regio.ofCasus': defineCall({
    kind: 'read',
    input: z.strictObject({ casusId: idSchema }),
    output: z.object({ packs: z.array(regionPackSchema) }),
    errors: ['notFound', 'newerVersion', 'notReadable'],
    roles: practiceStaff,
    journal: { none: 'holds agreements of the region, nothing from the dossier' },
  }),
} as const;
