import { z } from 'zod';
import { letterProblems } from '#domain/brief/letter-problem';

/** What reading a file gave: its text, or why there is none. */
export const letterTextAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), text: z.string() }),
  z.object({ ok: z.literal(false), problem: z.enum(letterProblems) }),
]);
export type LetterTextAnswer = z.infer<typeof letterTextAnswerSchema>;

/** Thrown inside the reading of a file, and turned into an answer at its border. */
export class UnreadableLetter extends Error {
  override readonly name = 'UnreadableLetter';
  constructor(readonly problem: (typeof letterProblems)[number]) {
    super(problem);
  }
}
