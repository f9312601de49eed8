import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';
import { newTakeoverSchema } from './takeover';

/** What a POH-ggz may prepare and a huisarts must approve. */
const voorstelKinds = ['overname', 'verwijzing', 'vgAanmelding', 'terugkeer'] as const;
export type VoorstelKind = (typeof voorstelKinds)[number];
export const voorstelLabels: Readonly<Record<VoorstelKind, string>> = {
  overname: 'Overname',
  verwijzing: 'Verwijzing',
  vgAanmelding: 'Aanmelding verkennend gesprek',
  terugkeer: 'Terugkeerconsultatie',
};

/**
 * Something that a POH-ggz prepared for a huisarts. An overname brings the filled form along; the others stand in a form
 * of the casus, as the item with this id, or null when the casus has one of them.
 */
export const voorstelShape = {
  kind: z.literal('voorstel'),
  /** The day on which it was put forward. */
  date: plainDateSchema,
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('overname'), takeover: newTakeoverSchema }),
    z.object({ kind: z.literal('verwijzing'), item: idSchema.nullable() }),
    z.object({ kind: z.literal('vgAanmelding'), item: idSchema.nullable() }),
    z.object({ kind: z.literal('terugkeer'), item: idSchema.nullable() }),
  ]),
  /** What the POH-ggz wants the huisarts to know. */
  note: textSchema,
} as const;

/** What the huisarts decides. An overname is approved by its own act, `overgenomen`, which names the voorstel. */
export const voorstelOutcomes = ['goedgekeurd', 'teruggegeven', 'afgewezen'] as const;
export type VoorstelOutcome = (typeof voorstelOutcomes)[number];

export const voorstelbesluitShape = {
  kind: z.literal('voorstelbesluit'),
  date: plainDateSchema,
  voorstel: idSchema,
  outcome: z.enum(voorstelOutcomes),
  /** Why it is given back or turned down. */
  remark: textSchema,
} as const;
