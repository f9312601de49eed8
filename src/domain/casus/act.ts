import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

const recorded = {
  id: idSchema,
  /** The instant at which it was recorded, and by which user. */
  recordedAt: z.iso.datetime(),
  recordedBy: idSchema,
};

/** Huisarts or POH-ggz has actually taken the care over; until then the ggz is responsible (001:25, 33). */
const overgenomenSchema = z.object({
  ...recorded,
  kind: z.literal('overgenomen'),
  date: plainDateSchema,
  by: z.enum(['huisarts', 'poh-ggz']),
  name: lineSchema,
});

/** Says that an earlier act was recorded wrongly. The wrong act stays visible and no longer counts. */
const correctieSchema = z.object({
  ...recorded,
  kind: z.literal('correctie'),
  corrects: idSchema,
  reason: textSchema.min(1),
});

/** A recorded fact with consequences. Never edited and never undone: a correcting act follows. */
export const actSchema = z.discriminatedUnion('kind', [overgenomenSchema, correctieSchema]);
export type Act = z.infer<typeof actSchema>;

/** What the screen sends: the act without what main adds. */
const unrecorded = { id: true, recordedAt: true, recordedBy: true } as const;
export const newActSchema = z.discriminatedUnion('kind', [
  overgenomenSchema.omit(unrecorded),
  correctieSchema.omit(unrecorded),
]);
export type NewAct = z.infer<typeof newActSchema>;

/** The acts that count: those that no later act corrects, corrections themselves left out. */
export function validActs(acts: readonly Act[]): readonly Exclude<Act, { kind: 'correctie' }>[] {
  const corrected = new Set(acts.flatMap((act) => (act.kind === 'correctie' ? [act.corrects] : [])));
  return acts.filter(
    (act): act is Exclude<Act, { kind: 'correctie' }> => act.kind !== 'correctie' && !corrected.has(act.id),
  );
}

export type ActRefusal = 'alreadyTakenOver' | 'inTheFuture' | 'nothingToCorrect';

/** Why an act can't be recorded now, or null when it can. */
export function refuseAct(acts: readonly Act[], act: NewAct, today: string): ActRefusal | null {
  const valid = validActs(acts);
  if (act.kind === 'correctie')
    return valid.some(({ id }) => id === act.corrects) ? null : 'nothingToCorrect';
  if (act.date > today) return 'inTheFuture';
  return valid.some(({ kind }) => kind === 'overgenomen') ? 'alreadyTakenOver' : null;
}
