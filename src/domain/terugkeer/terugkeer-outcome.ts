import type { NewAct } from '../casus/act';
import type { PlainDate } from '../tijd/plain-date';

/** What the ggz can answer: it may still treat, it gives advice alone, it treats again, or something else comes of it. */
export type Outcome = 'antwoord' | 'advies' | 'hervat' | 'anders';

/**
 * The acts that record an answer, in order. Treatment that goes on ends the casus: the ggz is responsible again.
 * @param answered whether an answer was recorded before: it keeps its own day
 * @param note what the end of the casus says
 */
export function outcomeActs(
  outcome: Outcome,
  date: PlainDate,
  answered: boolean,
  note: string,
): readonly NewAct[] {
  const answer: readonly NewAct[] = answered
    ? []
    : [{ kind: 'gebeurtenis', date, event: 'terugkeerTeruggekoppeld' }];
  switch (outcome) {
    case 'antwoord':
    case 'anders':
      return answer;
    case 'advies':
      return [...answer, { kind: 'gebeurtenis', date, event: 'terugkeerAlleenAdvies' }];
    case 'hervat':
      return [...answer, { kind: 'beeindigd', date, reason: 'behandelingHervat', note }];
  }
}
