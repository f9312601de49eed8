import { type Condition, conditions, type Medicine } from './medicatie';

type Answered = Pick<Medicine, 'voorwaarden'>;

/** The conditions that aren't met, in the order of the guideline. */
export function unmetConditions({ voorwaarden }: Answered): readonly Condition[] {
  return conditions.filter((condition) => voorwaarden[condition].antwoord === 'nee');
}

/** The conditions of which it isn't known whether they are met. */
export function openConditions({ voorwaarden }: Answered): readonly Condition[] {
  return conditions.filter((condition) => voorwaarden[condition].antwoord === 'onbekend');
}

export type TakeoverAdvice = 'geenOproepsysteem' | 'nietVervuld' | 'onbekend' | 'vervuld';

/**
 * What the guideline advises about taking a medicine over (NHG 2023). It is advice: nothing is forbidden by it. Without
 * a recall system it advises not to, whatever else holds.
 */
export function takeoverAdvice(medicine: Answered): TakeoverAdvice {
  const unmet = unmetConditions(medicine);
  if (unmet.includes('oproepsysteem')) return 'geenOproepsysteem';
  if (unmet.length > 0) return 'nietVervuld';
  return openConditions(medicine).length > 0 ? 'onbekend' : 'vervuld';
}
