import { z } from 'zod';

/** Failures that any call can give, whatever it is. */
export const commonErrors = [
  'badInput',
  'foreignSender',
  'locked',
  'notAllowed',
  'shielded',
  'storeFailed',
  'diskFull',
  'internal',
] as const;
export type CommonError = (typeof commonErrors)[number];

/** What comes back over the border: a value, or a code with a Dutch text that holds nothing from a dossier. */
export type Answer<Value, ErrorCode extends string> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: ErrorCode | CommonError;
      readonly message: string;
      /** Which inputs were wrong, as paths; never their values. */
      readonly paths: readonly string[];
    };

export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.string(), message: z.string(), paths: z.array(z.string()) }),
]);
