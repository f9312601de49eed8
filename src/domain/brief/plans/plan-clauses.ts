import { type PlacedText, part } from '../placed-text';
import { type LetterPlan, type PlanMention, planMentions } from './plan-names';
import { saysSomething } from './plan-status';

/** A part of a sentence that says one thing of the plans that it names. */
export interface PlanClause {
  readonly piece: PlacedText;
  readonly plans: readonly LetterPlan[];
  /** The text of the clause with `§` in the place of every name. */
  readonly statement: string;
}

/** What may stand between two plans of which the same is said: "het signaleringsplan (mei 2026) en de crisiskaart". */
const betweenNames =
  /^\s*(?:\([^)]*\))?\s*(?:,|\/|\+|&|en\/of|en|of|noch|alsmede|evenals|alsook|en ook|maar ook|als|,\s*(?:en|of)|en van)?\s*(?:ook)?\s*(?:een|het|de|haar|zijn|hun|diens|eigen|van|actueel|actuele|persoonlijk|persoonlijke|bijbehorende?|\s)*$/;
/** Where one statement ends and the next begins. */
const border = /[;,|]|\s\/\s|\s-\s|\b(?:maar|terwijl|en|wel|doch|echter|daarnaast|verder|ook)\b|\.\s/g;

/** Takes a sentence apart at the borders between statements about different plans. */
export function planClauses(piece: PlacedText): readonly PlanClause[] {
  const groups = groupsOf(piece.text, planMentions(piece.text));
  const clauses: { start: number; end: number; mentions: PlanMention[] }[] = [];
  let start = 0;
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1]?.[0];
    const last = group.at(-1)?.end ?? start;
    const end = next === undefined ? piece.text.length : borderBetween(piece.text, last, next.start);
    if (end === null) {
      // Nothing parts them: what is said is said of both.
      groups[index + 1]?.unshift(...group);
      continue;
    }
    clauses.push({ start, end, mentions: group });
    start = end;
  }
  return withStatements(piece, clauses).map(({ start: from, end, mentions }) => ({
    piece: part(piece, from, end),
    plans: mentions.map(({ plan }) => plan),
    statement: masked(piece.text, from, end, mentions),
  }));
}

function groupsOf(text: string, mentions: readonly PlanMention[]): PlanMention[][] {
  const groups: PlanMention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && betweenNames.test(text.slice(last.end, mention.start)))
      groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function borderBetween(text: string, from: number, to: number): number | null {
  const box = /(?:\[ ?x? ?\]|[☐☒☑□])\s*$/.exec(text.slice(from, to));
  if (box !== null) return from + box.index;
  const found = [...text.slice(from, to).matchAll(border)];
  const strong = found.findLast(([sign]) => /[;,|./-]/.test(sign)) ?? found.at(-1);
  return strong === undefined ? null : from + strong.index;
}

/** A clause that only names a plan says what the next one says, or else the one before. */
function withStatements<Clause extends { start: number; end: number; mentions: PlanMention[] }>(
  piece: PlacedText,
  clauses: readonly Clause[],
): readonly Clause[] {
  const full: Clause[] = [];
  let waiting: Clause | null = null;
  for (const clause of clauses) {
    const whole: Clause =
      waiting === null
        ? clause
        : { ...clause, start: waiting.start, mentions: [...waiting.mentions, ...clause.mentions] };
    if (saysSomething(masked(piece.text, whole.start, whole.end, whole.mentions))) {
      full.push(whole);
      waiting = null;
    } else {
      waiting = whole;
    }
  }
  const before = full.at(-1);
  if (waiting === null) return full;
  if (before === undefined) return [waiting];
  full[full.length - 1] = {
    ...before,
    end: waiting.end,
    mentions: [...before.mentions, ...waiting.mentions],
  };
  return full;
}

function masked(text: string, start: number, end: number, mentions: readonly PlanMention[]): string {
  let statement = '';
  let from = start;
  for (const mention of mentions) {
    statement += `${text.slice(from, mention.start)}§`;
    from = mention.end;
  }
  return statement + text.slice(from, end);
}
