import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { defineCall } from './call-definition';
import { clinicians } from './roles';

/** Who may see an afgeschermde casus. */
export const shieldSchema = z.object({ userIds: z.array(idSchema) });

export const longestReason = 500;

export const shieldCalls = {
  /** Shields a casus for the users who are named, the asker among them; null: for everybody again. */
  'casus.shield': defineCall({
    kind: 'write',
    input: z.strictObject({ id: idSchema, userIds: z.array(idSchema).min(1).max(64).nullable() }),
    output: z.object({ shield: shieldSchema.nullable() }),
    errors: ['notFound', 'unknownUser', 'yourselfMissing'],
    roles: ['huisarts'],
    journal: { event: 'casus-afgeschermd', action: 'U' },
  }),
  /** Noodtoegang: opens an afgeschermde casus for this session; those who are named are told, with the reason. */
  'casus.emergency': defineCall({
    kind: 'write',
    input: z.strictObject({ id: idSchema, reason: z.string().trim().min(1).max(longestReason) }),
    output: z.null(),
    errors: ['notFound'],
    roles: clinicians,
    opensShielded: true,
    journal: { event: 'noodtoegang', action: 'C' },
  }),
} as const;
