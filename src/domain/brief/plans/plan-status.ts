import type { LetterStatus } from '../finding';
import { withoutUnticked } from '../tick-boxes';
import { has, phrases, without } from '../words';
import { comparison, someoneElses } from './plan-owner';
import {
  asides,
  certain,
  confirmed,
  denied,
  harmless,
  held,
  lapsed,
  promised,
  refused,
  ticked,
  wished,
} from './plan-words';

/** Whether a clause says anything of the plan that it names. */
export function saysSomething(statement: string): boolean {
  return (
    [held, denied, promised, wished, lapsed].some((pattern) => has(statement, pattern)) ||
    ticked.test(statement) ||
    /[☐□]|\[ \]/.test(statement)
  );
}

/** What a clause, with `§` for the plan, says of it; null when it only names it. */
export function planStatus(statement: string, letterYear: number | null): LetterStatus | null {
  const said = [asides, harmless, comparison].reduce(without, withoutUnticked(statement));
  if (someoneElses.test(said) || has(said, lapsed) || isPast(said, letterYear)) return 'absent';
  if (/^(?:[☐□]|\[ ?\])\s*§/.test(said)) return 'absent';
  if (has(said, confirmed)) return 'present';
  if (has(said, refused) && !has(said, phrases('nog'))) return 'statedAbsent';
  if (has(said, promised)) return 'absent';
  if (has(said, denied)) return 'statedAbsent';
  if (has(said, held) || ticked.test(said)) {
    return has(said, wished) && !has(said, certain) ? 'absent' : 'present';
  }
  if (has(said, wished)) return 'absent';
  return null;
}

/** "geldig tot 2024" in a letter of 2026; "uit 2019" only together with something that says it stayed so. */
function isPast(statement: string, letterYear: number | null): boolean {
  if (letterYear === null) return false;
  const until =
    /(?:geldig|geldigheid|looptijd|van kracht)[a-z :]*(?:tot|t\/m|tot en met)[^,;]*?(20\d\d)/.exec(statement);
  return until !== null && Number(until[1]) < letterYear;
}
