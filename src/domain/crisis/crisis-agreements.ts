import { formatWhen, formatWho } from '../casus/agreement';
import type { Casus } from '../casus/casus';
import { planLabels, plansForCrisis } from '../plannen/plannen';

/** What was agreed for acute situations: the text of the form and the agreements, a line each. */
export interface CrisisAgreements {
  readonly text: string;
  readonly agreements: readonly { readonly id: string; readonly line: string }[];
}

export function crisisAgreements({ afsprakenformulier, betrokkenen }: Casus): CrisisAgreements {
  return {
    text: afsprakenformulier.terugval.acuut.trim(),
    agreements: afsprakenformulier.agreements
      .filter(({ topic }) => topic === 'acuut')
      .map((agreement) => ({
        id: agreement.id,
        line: [formatWho(agreement, betrokkenen.parties), agreement.what.trim(), formatWhen(agreement.when)]
          .filter(Boolean)
          .join(' · '),
      })),
  };
}

/** The same as one list of texts; empty when nothing was agreed. */
export function crisisLines(casus: Casus): readonly string[] {
  const { text, agreements } = crisisAgreements(casus);
  return [text, ...agreements.map(({ line }) => line)].filter(Boolean);
}

/** What the plans say to do in a crisis, who and what, or else where the plan is; a line per plan. */
export function planLines({ plannen }: Casus): readonly string[] {
  return plansForCrisis(plannen).map(([kind, { steps, content, place }]) => {
    const deeds = steps.map(({ who, what }) => [who.trim(), what.trim()].filter(Boolean).join(': '));
    const said = [...deeds, content.trim(), place.trim()].filter(Boolean).join('; ');
    return `${planLabels[kind]}${said === '' ? '' : `: ${said}`}`;
  });
}
