import type { Casus } from '../casus/casus';
import { type HerstelplanColumn, herstelplanRowLabels, herstelplanRows } from '../overname/herstelplan';

/**
 * The course of a DAG-gesprek: who is here and what for (000:358), how the treatment went (000:234), the three
 * basisvragen (000:362–364), the topics (000:263–268), and what happens with the agreements (000:376–378).
 */
export const leidraadStepNames = [
  'kennismaking',
  'samenvatting',
  'nodig',
  'zelf',
  'steun',
  'onderwerpen',
  'afronding',
] as const;
export type LeidraadStepName = (typeof leidraadStepNames)[number];

/** Which columns of Mijn vervolg herstelplan answer a basisvraag. */
const planColumns: Partial<Readonly<Record<LeidraadStepName, readonly HerstelplanColumn[]>>> = {
  nodig: ['belangrijk', 'veranderen'],
  zelf: ['zelfOppakken'],
  steun: ['ondersteuning'],
};

/** Whether Mijn vervolg herstelplan has an answer to what is asked in a step. */
export function asksOfPlan(step: LeidraadStepName): boolean {
  return planColumns[step] !== undefined;
}

export interface SaidInPlan {
  /** The subject, as the herstelplan calls it. */
  readonly subject: string;
  readonly text: string;
}

/** What the herstelplan says about a step, a line per subject; nothing where the step asks nothing of it. */
export function saidInPlan(step: LeidraadStepName, { herstelplan }: Casus): readonly SaidInPlan[] {
  const columns = planColumns[step] ?? [];
  return herstelplanRows.flatMap((row) => {
    const text = columns
      .map((column) => herstelplan[row][column].trim())
      .filter(Boolean)
      .join(' ');
    return text === '' ? [] : [{ subject: herstelplanRowLabels[row], text }];
  });
}
