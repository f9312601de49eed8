import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** The parts of care that may go over one by one; all three together are the whole of it. */
export const careParts = ['medicatie', 'begeleiding', 'crisis'] as const;
export type CarePart = (typeof careParts)[number];
export const carePartLabels: Readonly<Record<CarePart, string>> = {
  medicatie: 'Medicatie',
  begeleiding: 'Begeleiding',
  crisis: 'Crisis',
};
const partsSchema = z.array(z.enum(careParts)).min(1);

/** What has to be so before a huisarts can take over (000:261). */
export const takeoverConditions = [
  'haalbaar',
  'bekwaam',
  'medicatieIngesteld',
  'afspraken',
  'stabiel',
] as const;
export type TakeoverCondition = (typeof takeoverConditions)[number];
export const conditionLabels: Readonly<Record<TakeoverCondition, string>> = {
  haalbaar: 'Haalbaar en uitvoerbaar in de praktijk',
  bekwaam: 'Huisarts of POH-ggz voelt zich bekwaam',
  medicatieIngesteld: 'Goed ingesteld op medicatie',
  afspraken: 'Cliënt komt afspraken na',
  stabiel: 'Stabiel, laag risico op terugval',
};

export const conditionAnswers = ['ja', 'nee', 'nietBesproken'] as const;
export type ConditionAnswer = (typeof conditionAnswers)[number];
export const conditionAnswerLabels: Readonly<Record<ConditionAnswer, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  nietBesproken: 'Niet besproken',
};
const conditionSchema = z.object({ answer: z.enum(conditionAnswers), note: lineSchema });
const conditionsSchema = z.object({
  haalbaar: conditionSchema,
  bekwaam: conditionSchema,
  medicatieIngesteld: conditionSchema,
  afspraken: conditionSchema,
  stabiel: conditionSchema,
});
export type Conditions = z.infer<typeof conditionsSchema>;

/** Whether the cliënt knows of the takeover and agrees. */
export const clientAnswers = ['akkoord', 'nietAkkoord', 'nietBesproken'] as const;
export type ClientAnswer = (typeof clientAnswers)[number];
export const clientAnswerLabels: Readonly<Record<ClientAnswer, string>> = {
  akkoord: 'Besproken, cliënt is akkoord',
  nietAkkoord: 'Besproken, cliënt is niet akkoord',
  nietBesproken: 'Niet besproken',
};

/** Huisarts or POH-ggz has actually taken care over; until then the ggz is responsible (001:25, 33). */
export const takeoverShape = {
  kind: z.literal('overgenomen'),
  date: plainDateSchema,
  by: z.enum(['huisarts', 'poh-ggz']),
  name: lineSchema,
  /** The huisarts under whom a POH-ggz takes over; empty when a huisarts does. */
  responsibleHuisarts: lineSchema,
  parts: partsSchema,
  conditions: conditionsSchema,
  client: z.enum(clientAnswers),
  /** Whether the ggz asked for anything to be done: then it calls the practice (001:25, 33). */
  vervolgbeleid: z.boolean(),
  /** The call about it: on which day, with whom. */
  calledOn: plainDateSchema.nullable(),
  calledWith: lineSchema,
  /** The voorstel that the huisarts approves by this, and who prepared it; null and empty without one. */
  voorstel: idSchema.nullable(),
  preparedBy: lineSchema,
} as const;
export const newTakeoverSchema = z.object(takeoverShape);
export type NewTakeover = z.infer<typeof newTakeoverSchema>;

/** The huisarts doesn't take over, or not these parts: the ggz stays responsible for them (001:33). */
export const refusalShape = {
  kind: z.literal('overnameGeweigerd'),
  date: plainDateSchema,
  huisarts: lineSchema,
  parts: partsSchema,
  reason: textSchema,
  /** What the practice asks of the ggz instead, or before it can take over. */
  needed: textSchema,
} as const;

/** Nothing said of any condition. */
export function conditionsNotDiscussed(): Conditions {
  const open = () => ({ answer: 'nietBesproken' as const, note: '' });
  return {
    haalbaar: open(),
    bekwaam: open(),
    medicatieIngesteld: open(),
    afspraken: open(),
    stabiel: open(),
  };
}

/** Parts in words, in their fixed order: `medicatie en crisis`. */
export function partsInWords(parts: readonly CarePart[]): string {
  const words = careParts
    .filter((part) => parts.includes(part))
    .map((part) => carePartLabels[part].toLowerCase());
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

/** Whether these are all parts. */
export function isWhole(parts: readonly CarePart[]): boolean {
  return careParts.every((part) => parts.includes(part));
}
