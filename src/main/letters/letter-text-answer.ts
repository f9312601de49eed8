import { z } from 'zod';
import { letterContentSchema } from '#domain/brief/kept-reading';
import { letterProblems } from '#domain/brief/letter-problem';

/** What reading a file gave: its text, with what the letter holds when that was asked; or why there is none. */
export const letterAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), text: z.string(), content: letterContentSchema.optional() }),
  z.object({ ok: z.literal(false), problem: z.enum(letterProblems) }),
]);
export type LetterAnswer = z.infer<typeof letterAnswerSchema>;
export type LetterTextAnswer =
  | Exclude<LetterAnswer, { ok: true }>
  | { readonly ok: true; readonly text: string };

/** Thrown inside the reading of a file, and turned into an answer at its border. */
export class UnreadableLetter extends Error {
  override readonly name = 'UnreadableLetter';
  constructor(readonly problem: (typeof letterProblems)[number]) {
    super(problem);
  }
}
