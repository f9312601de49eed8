import { z } from 'zod';
import { weekdays } from '../casus/availability';
import { clockTimeSchema } from '../tijd/clock-time';
import { filledSchema, packIdSchema, sourced } from './source';

/** For whom a contact point is. */
export const audiences = ['praktijk', 'sociaal-domein'] as const;
export type Audience = (typeof audiences)[number];

export const openingSchema = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1),
    /** Null: the source names days without times. */
    from: clockTimeSchema.nullable(),
    until: clockTimeSchema.nullable(),
  })
  .refine(({ from, until }) => (from === null) === (until === null), 'heeft maar één van de twee tijden')
  .refine(({ from, until }) => from === null || until === null || from < until, 'eindigt voor het begint');

/** Someone to turn to in the region, and about whom. */
export const contactPointSchema = z.strictObject({
  id: packIdSchema,
  organisation: packIdSchema,
  name: filledSchema,
  audience: z.enum(audiences),
  /** About whom or what one may call. */
  about: filledSchema,
  /** Null: the source gives no number; the practice fills it in. */
  phone: filledSchema.nullable(),
  openings: z.array(openingSchema),
  ...sourced,
});
export type ContactPoint = z.infer<typeof contactPointSchema>;

export const organisationSchema = z.strictObject({ id: packIdSchema, name: filledSchema });

/** The contact points that may be offered to someone. Lines for the sociaal domein are never the practice's (001:35–37). */
export function contactPointsFor(
  { contactPoints }: { readonly contactPoints: readonly ContactPoint[] },
  audience: Audience,
): readonly ContactPoint[] {
  return contactPoints.filter((point) => point.audience === audience);
}
