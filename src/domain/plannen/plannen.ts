import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** The plans for when it gets worse; a discharge letter names each that applies (001:25, 33; 000:254, 281). */
export const planKinds = [
  'signaleringsplan',
  'terugvalpreventieplan',
  'suicidepreventieplan',
  'crisisinterventieplan',
  'crisiskaart',
  'wrap',
] as const;
export type PlanKind = (typeof planKinds)[number];

export const planLabels: Readonly<Record<PlanKind, string>> = {
  signaleringsplan: 'Signaleringsplan',
  terugvalpreventieplan: 'Terugvalpreventieplan',
  suicidepreventieplan: 'Suïcidepreventieplan',
  crisisinterventieplan: 'Crisisinterventieplan',
  crisiskaart: 'Crisiskaart',
  wrap: 'WRAP',
};

/** Whether there is such a plan. Asked and not known is something else than not asked. */
export const planPresences = ['ja', 'nee', 'nvt', 'onbekend'] as const;

/** Who does what when the plan speaks. */
const planStepSchema = z.object({ id: idSchema, who: lineSchema, what: textSchema });
export type PlanStep = z.infer<typeof planStepSchema>;

/** One plan: its content, or where it is kept. That it exists is not enough, agreements belong to it (000:281). */
const planSchema = z.object({
  /** Null: not asked yet. */
  exists: z.enum(planPresences).nullable(),
  /** The day on which it was made or last changed. */
  date: plainDateSchema.nullable(),
  madeBy: lineSchema,
  /** Where it is kept: "in het HIS bij de brief van 12 maart". */
  place: lineSchema,
  content: textSchema,
  /** By what one sees that it gets worse. */
  signals: textSchema,
  steps: z.array(planStepSchema),
});
export type Plan = z.infer<typeof planSchema>;

export const plannenSchema = z.object({
  signaleringsplan: planSchema,
  terugvalpreventieplan: planSchema,
  suicidepreventieplan: planSchema,
  crisisinterventieplan: planSchema,
  crisiskaart: planSchema,
  wrap: planSchema,
} satisfies Record<PlanKind, typeof planSchema>);
export type Plannen = z.infer<typeof plannenSchema>;

function emptyPlan(): Plan {
  return { exists: null, date: null, madeBy: '', place: '', content: '', signals: '', steps: [] };
}

export function emptyPlannen(): Plannen {
  return {
    signaleringsplan: emptyPlan(),
    terugvalpreventieplan: emptyPlan(),
    suicidepreventieplan: emptyPlan(),
    crisisinterventieplan: emptyPlan(),
    crisiskaart: emptyPlan(),
    wrap: emptyPlan(),
  };
}

export function emptyPlanStep(id: string): PlanStep {
  return { id, who: '', what: '' };
}

/** In a crisis one looks at these first, in this order. */
const crisisOrder: readonly PlanKind[] = [
  'crisiskaart',
  'crisisinterventieplan',
  'suicidepreventieplan',
  'signaleringsplan',
  'terugvalpreventieplan',
  'wrap',
];

/** The plans that there are, what matters most in a crisis first. */
export function plansForCrisis(plannen: Plannen): readonly (readonly [PlanKind, Plan])[] {
  return crisisOrder
    .map((kind) => [kind, plannen[kind]] as const)
    .filter(([, { exists }]) => exists === 'ja');
}
