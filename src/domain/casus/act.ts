import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { recordableEvents } from '../regio/casus-events';
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
  /** The huisarts under whom a POH-ggz takes over; empty when a huisarts does. */
  responsibleHuisarts: lineSchema,
  /** Whether the ggz asked for anything to be done: then it calls the practice (001:25, 33). */
  vervolgbeleid: z.boolean(),
  /** The call about it: on which day, with whom. */
  calledOn: plainDateSchema.nullable(),
  calledWith: lineSchema,
});

/** Another gesprek is agreed, and with whom (000:515). */
const vervolggesprekSchema = z.object({
  ...recorded,
  kind: z.literal('vervolggesprek'),
  date: plainDateSchema,
  with: lineSchema,
});

/** Something happened that starts, stops or cancels a clock of what the region agreed. Only a gesprek may lie ahead. */
const gebeurtenisSchema = z.object({
  ...recorded,
  kind: z.literal('gebeurtenis'),
  date: plainDateSchema,
  event: z.enum(recordableEvents),
});

export const endReasons = ['afgerond', 'verhuisd', 'overleden', 'behandelingHervat'] as const;
export type EndReason = (typeof endReasons)[number];

/** The casus ends: its open work closes and no letters follow. */
const beeindigdSchema = z.object({
  ...recorded,
  kind: z.literal('beeindigd'),
  date: plainDateSchema,
  reason: z.enum(endReasons),
  note: lineSchema,
});

/** Says that an earlier act was recorded wrongly. The wrong act stays visible and no longer counts. */
const correctieSchema = z.object({
  ...recorded,
  kind: z.literal('correctie'),
  corrects: idSchema,
  reason: textSchema.min(1),
});

/** A recorded fact with consequences. Never edited and never undone: a correcting act follows. */
export const actSchema = z.discriminatedUnion('kind', [
  overgenomenSchema,
  vervolggesprekSchema,
  gebeurtenisSchema,
  beeindigdSchema,
  correctieSchema,
]);
export type Act = z.infer<typeof actSchema>;

/** What the screen sends: the act without what main adds. */
const unrecorded = { id: true, recordedAt: true, recordedBy: true } as const;
export const newActSchema = z.discriminatedUnion('kind', [
  overgenomenSchema.omit(unrecorded),
  vervolggesprekSchema.omit(unrecorded),
  gebeurtenisSchema.omit(unrecorded),
  beeindigdSchema.omit(unrecorded),
  correctieSchema.omit(unrecorded),
]);
export type NewAct = z.infer<typeof newActSchema>;
export type ValidAct = Exclude<Act, { kind: 'correctie' }>;

/** The acts that count: those that no later act corrects, corrections themselves left out. */
export function validActs(acts: readonly Act[]): readonly ValidAct[] {
  const corrected = new Set(acts.flatMap((act) => (act.kind === 'correctie' ? [act.corrects] : [])));
  return acts.filter((act): act is ValidAct => act.kind !== 'correctie' && !corrected.has(act.id));
}

/** The act that ended the casus, or null while it goes on. */
export function casusEnd(acts: readonly Act[]): Extract<Act, { kind: 'beeindigd' }> | null {
  return validActs(acts).find((act) => act.kind === 'beeindigd') ?? null;
}

export type ActRefusal =
  | 'alreadyTakenOver'
  | 'alreadyEnded'
  | 'inTheFuture'
  | 'nothingToCorrect'
  | 'callMissing'
  | 'huisartsMissing';

/** Why an act can't be recorded now, or null when it can. */
export function refuseAct(acts: readonly Act[], act: NewAct, today: string): ActRefusal | null {
  const valid = validActs(acts);
  if (act.kind === 'correctie') {
    return valid.some(({ id }) => id === act.corrects) ? null : 'nothingToCorrect';
  }
  if (casusEnd(acts)) return 'alreadyEnded';
  if (act.date > today && !isAgreedBeforehand(act)) return 'inTheFuture';
  return act.kind === 'overgenomen' ? refuseTakeover(valid, act) : null;
}

/** The day of a gesprek is agreed beforehand; everything else has happened. */
function isAgreedBeforehand(act: NewAct): boolean {
  return act.kind === 'vervolggesprek' || (act.kind === 'gebeurtenis' && act.event === 'vgGesprek');
}

function refuseTakeover(
  valid: readonly ValidAct[],
  act: Extract<NewAct, { kind: 'overgenomen' }>,
): ActRefusal | null {
  if (valid.some(({ kind }) => kind === 'overgenomen')) return 'alreadyTakenOver';
  if (act.by === 'poh-ggz' && act.responsibleHuisarts.trim() === '') return 'huisartsMissing';
  // With vervolgbeleid the ggz calls, so that both know what is taken over (001:25, 33).
  return act.vervolgbeleid && act.calledOn === null ? 'callMissing' : null;
}
