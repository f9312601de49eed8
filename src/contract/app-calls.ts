import { z } from 'zod';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';

const nothingFromDossier = 'holds nothing from a dossier';

export const appCalls = {
  /** What the window needs to know before anything else. */
  'app.info': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      version: z.string(),
      /** True in the stand-in: the window then says that it isn't for real patients. */
      standIn: z.boolean(),
      today: plainDateSchema,
      zone: z.string(),
    }),
    errors: [],
    roles: 'anyone',
    journal: { none: nothingFromDossier },
  }),
  /** The renderer's answer to `flushRequested`: everything typed is saved. */
  'app.flushed': defineCall({
    kind: 'read',
    input: z.strictObject({ token: z.string().max(64) }),
    output: z.null(),
    errors: [],
    roles: 'anyone',
    journal: { none: nothingFromDossier },
  }),
} as const;
