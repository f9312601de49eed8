import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { type PlainDate, plainDateSchema } from '../tijd/plain-date';

/**
 * The kinds of help outside care of which a network knows what there is (004:547–555), without ggz-behandeling, which is
 * no help of the sociaal domein.
 */
export const leefgebieden = [
  'wonen',
  'werken',
  'steunpunten',
  'eHealth',
  'wachtverzachters',
  'wmo',
  'sociaalWerk',
  'anders',
] as const;
export type Leefgebied = (typeof leefgebieden)[number];

export const leefgebiedLabels: Readonly<Record<Leefgebied, string>> = {
  wonen: 'Wonen',
  werken: 'Werken',
  steunpunten: 'Laagdrempelige steunpunten',
  eHealth: 'E-Health',
  wachtverzachters: 'Wachtverzachters',
  wmo: 'Wmo-ondersteuning',
  sociaalWerk: 'Sociaal werk',
  anders: 'Anders',
};

export const needFor = ['client', 'naaste'] as const;
export const needForLabels: Readonly<Record<(typeof needFor)[number], string>> = {
  client: 'Cliënt',
  naaste: 'Naaste',
};

/** A new need for the sociaal domein: the POH-ggz is the one to connect (000:305). */
const needSchema = z.object({
  id: idSchema,
  /** The day on which it came up; the work to connect begins then. */
  notedOn: plainDateSchema.nullable(),
  what: textSchema,
  leefgebied: z.enum(leefgebieden).nullable(),
  forWhom: z.enum(needFor).nullable(),
  /** With whom the POH-ggz connects: team, organisation, name, telephone. */
  withWhom: lineSchema,
});
export type Need = z.infer<typeof needSchema>;

export const verbindingSchema = z.object({ needs: z.array(needSchema) });

export function emptyNeed(id: string, notedOn: PlainDate): Need {
  return { id, notedOn, what: '', leefgebied: null, forWhom: null, withWhom: '' };
}
