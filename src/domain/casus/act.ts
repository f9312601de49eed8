import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { recordableEvents } from '../regio/casus-events';
import { plainDateSchema } from '../tijd/plain-date';
import { consentFields, needFields } from '../toestemming/consent';
import { refusalShape, takeoverShape } from './takeover';
import { voorstelbesluitShape, voorstelShape } from './voorstel-acts';

const recorded = {
  id: idSchema,
  /** The instant at which it was recorded, and by which user. */
  recordedAt: z.iso.datetime(),
  recordedBy: idSchema,
};

const overgenomenSchema = z.object({ ...recorded, ...takeoverShape });
const overnameGeweigerdSchema = z.object({ ...recorded, ...refusalShape });
const voorstelSchema = z.object({ ...recorded, ...voorstelShape });
const voorstelbesluitSchema = z.object({ ...recorded, ...voorstelbesluitShape });

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

/** Somebody agreed, refused or took consent back. */
const toestemmingSchema = z.object({ ...recorded, ...consentFields });

/** A document goes out in need, without consent. */
const noodverstrekkingSchema = z.object({ ...recorded, ...needFields });

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
  overnameGeweigerdSchema,
  voorstelSchema,
  voorstelbesluitSchema,
  vervolggesprekSchema,
  gebeurtenisSchema,
  beeindigdSchema,
  toestemmingSchema,
  noodverstrekkingSchema,
  correctieSchema,
]);
export type Act = z.infer<typeof actSchema>;

/** What the screen sends: the act without what main adds. */
const unrecorded = { id: true, recordedAt: true, recordedBy: true } as const;
export const newActSchema = z.discriminatedUnion('kind', [
  overgenomenSchema.omit(unrecorded),
  overnameGeweigerdSchema.omit(unrecorded),
  voorstelSchema.omit(unrecorded),
  voorstelbesluitSchema.omit(unrecorded),
  vervolggesprekSchema.omit(unrecorded),
  gebeurtenisSchema.omit(unrecorded),
  beeindigdSchema.omit(unrecorded),
  toestemmingSchema.omit(unrecorded),
  noodverstrekkingSchema.omit(unrecorded),
  correctieSchema.omit(unrecorded),
]);
export type NewAct = z.infer<typeof newActSchema>;
export type ValidAct = Exclude<Act, { kind: 'correctie' }>;

/** The acts that count: those that no later act corrects, corrections themselves left out. */
export function validActs(acts: readonly Act[]): readonly ValidAct[] {
  const corrected = new Set(acts.flatMap((act) => (act.kind === 'correctie' ? [act.corrects] : [])));
  return acts.filter((act): act is ValidAct => act.kind !== 'correctie' && !corrected.has(act.id));
}

/** The act that ended the casus, the last one if treatment went on after it; null while the casus goes on. */
export function casusEnd(acts: readonly Act[]): Extract<Act, { kind: 'beeindigd' }> | null {
  return validActs(acts).findLast((act) => act.kind === 'beeindigd') ?? null;
}
