import { z } from 'zod';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** How huisarts and practice come into the decision (000:161–165): decided to prepare, in doubt, decided not to. */
export const besluitVariants = ['voorbereiden', 'twijfel', 'geen'] as const;
export type BesluitVariant = (typeof besluitVariants)[number];

/** For whom a DAG-gesprek often helps (000:184–190). An aid to think with: never counted, never a score. */
export const kenmerken = [
  'nazorg',
  'opzienTegenAfronding',
  'hoogTerugvalrisico',
  'complexeMedicatie',
  'begeleidingLastig',
  'complexeProblematiek',
  'beperktNetwerk',
] as const;
export type Kenmerk = (typeof kenmerken)[number];

/** Who wishes or strongly advises a DAG-gesprek: the rule of thumb (000:179). */
export const wensen = ['client', 'naaste', 'ggz-behandelaar', 'huisarts'] as const;
export type Wens = (typeof wensen)[number];

/** Phases 1 and 2: working towards closing, and whether a DAG-gesprek is prepared. */
export const besluitSchema = z.object({
  /** Phase 1: on which day it was decided to work towards closing, and when treatment is expected to close. */
  afrondingBesproken: plainDateSchema.nullable(),
  afsluitingVerwacht: plainDateSchema.nullable(),
  /** The day on which treatment was closed. */
  behandelingAfgesloten: plainDateSchema.nullable(),
  variant: z.enum(besluitVariants).nullable(),
  kenmerken: z.array(z.enum(kenmerken)),
  wensen: z.array(z.enum(wensen)),
  /** Whether there will be a DAG-gesprek; null: not decided yet. Follows from the variant unless that is doubt. */
  dagGesprek: z.enum(['ja', 'nee']).nullable(),
  besloten: plainDateSchema.nullable(),
  /** Who decided, and with whom it was discussed. */
  doorWie: lineSchema,
  metWie: lineSchema,
  toelichting: textSchema,
});
export type Besluit = z.infer<typeof besluitSchema>;

export function emptyBesluit(): Besluit {
  return {
    afrondingBesproken: null,
    afsluitingVerwacht: null,
    behandelingAfgesloten: null,
    variant: null,
    kenmerken: [],
    wensen: [],
    dagGesprek: null,
    besloten: null,
    doorWie: '',
    metWie: '',
    toelichting: '',
  };
}

/** Whether there will be a DAG-gesprek, as far as is decided: the variant says so, in doubt the joint decision does. */
export function dagGesprekDecided({ variant, dagGesprek }: Besluit): 'ja' | 'nee' | null {
  if (variant === 'voorbereiden') return 'ja';
  if (variant === 'geen') return dagGesprek === 'ja' ? 'ja' : 'nee';
  return dagGesprek;
}
