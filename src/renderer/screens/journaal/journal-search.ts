import { z } from 'zod';
import type { JournalFilter } from '#contract/journaal-calls';
import { idSchema } from '#domain/identiteit/id-source';

const searchSchema = z.object({
  persoon: idSchema.optional().catch(undefined),
  casus: idSchema.optional().catch(undefined),
});
export type JournalSearch = z.infer<typeof searchSchema>;

/** Whose rows a link asks for. Holds ids only: the address of a screen names nobody. */
export function readJournalSearch(search: Record<string, unknown>): JournalSearch {
  return searchSchema.parse(search);
}

export function filterOf({ persoon, casus }: JournalSearch): JournalFilter {
  return { personId: persoon ?? null, casusId: casus ?? null, userId: null, from: null, to: null };
}
