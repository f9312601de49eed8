import { formatWhen, formatWho } from '../casus/agreement';
import type { Casus } from '../casus/casus';

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
