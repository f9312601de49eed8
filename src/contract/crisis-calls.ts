import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { clockTimeSchema } from '#domain/tijd/clock-time';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { practiceStaff, roles } from './roles';

export const crisisCalls = {
  /** What time it is: whom to call depends on it. */
  'crisis.moment': defineCall({
    kind: 'read',
    input: z.strictObject({}),
    output: z.object({
      day: plainDateSchema,
      time: clockTimeSchema,
      /** Milliseconds until the next minute begins. */
      nextIn: z.int(),
    }),
    errors: [],
    roles,
    journal: { none: 'the time; says nothing about anybody' },
  }),
  /** The crisis page on paper: of a casus, or the numbers of the practice alone. */
  'crisis.print': defineCall({
    kind: 'external',
    input: z.strictObject({ casusId: idSchema.optional() }),
    output: z.object({ printed: z.boolean() }),
    errors: ['notFound', 'newerVersion', 'notReadable', 'engineFailed'],
    roles: practiceStaff,
    journal: { event: 'crisisblad-afgedrukt', action: 'E' },
  }),
} as const;
