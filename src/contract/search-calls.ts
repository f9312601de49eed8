import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { clinicians, practiceStaff } from './roles';

const querySchema = z.string().trim().min(1).max(200);

export const searchCalls = {
  /** People by (part of) name, birth date or HIS number. */
  'search.names': defineCall({
    kind: 'read',
    input: z.strictObject({ query: querySchema }),
    output: z.object({
      hits: z.array(
        z.object({
          personId: idSchema,
          /** Shielded from who asks: no name, date or number, only that there is someone. */
          shielded: z.boolean(),
          naam: z.string(),
          geboortedatum: plainDateSchema.nullable(),
          hisNummer: z.string(),
          /** The newest casus of the person, if there is one. */
          casusId: idSchema.nullable(),
        }),
      ),
      /** More people match than are shown. */
      more: z.boolean(),
    }),
    errors: [],
    roles: practiceStaff,
    journal: { event: 'gezocht-op-naam', action: 'E' },
  }),
  /** Casussen by words in their forms. */
  'search.text': defineCall({
    kind: 'read',
    input: z.strictObject({ query: querySchema }),
    output: z.object({
      hits: z.array(
        z.object({
          casusId: idSchema,
          naam: z.string(),
          geboortedatum: plainDateSchema.nullable(),
          /** A line around the hit; the matching words stand between U+0002 and U+0003. */
          excerpt: z.string(),
        }),
      ),
      more: z.boolean(),
    }),
    errors: [],
    roles: clinicians,
    journal: { event: 'gezocht-in-dossiers', action: 'E' },
  }),
} as const;
