import { type Finding, type LetterStatus, ownPassages, type Remark, weigh } from '../finding';
import type { Letter, Passage } from '../letter';
import { joined, type PlacedText, part } from '../placed-text';
import { planClauses } from './plan-clauses';
import { type LetterPlan, letterPlans, planMentions } from './plan-names';
import { planStatus } from './plan-status';
import { tickedColumn } from './tick-columns';

/** How a sentence begins that goes on about the plan of the sentence before it. */
const goesOnAbout =
  /^(?:hij|zij|ze|deze|dit|dat|die|het|er|client|patiente?|daar|hier|geldig|laatst|versie|actueel|bijgevoegd|zie|kopie|verlopen|wilde?|niet|geen|nog|volgt|wordt|is|werd|datum|hiervoor|daarvoor|mevrouw|meneer|de heer|mw|dhr)\b/;
const about =
  /\b(?:dit|dat|deze|die|het|hem|ervan|daarvan|hiervan|daaraan|hieraan|plan|kaart|daarvoor|hiervoor|volgt|verlopen|bijgevoegd|bijlage|geldig|vervallen|er geen behoefte|wilde?|nagestuurd|meegestuurd|niet)\b/;
/** With an article or a possessive and nothing against it, a plan that is spoken of is there. */
const spokenOf = /(?:\b(?:het|de|haar|zijn|hun|diens|uw|eigen|dit|deze|persoonlijke?)\s+(?:[a-z]+\s+)?§)/;

/** What the letter says of each of the five plans (001:25, 33). */
export function findPlans(letter: Letter, letterYear: number | null): Readonly<Record<LetterPlan, Finding>> {
  const remarks: Record<LetterPlan, Remark[]> = {
    suicidepreventieplan: [],
    signaleringsplan: [],
    crisisinterventieplan: [],
    crisiskaart: [],
    wrap: [],
  };
  const passages = ownPassages(letter);
  let last: LetterStatus | null = null;
  for (const [index, passage] of passages.entries()) {
    if (planMentions(passage.piece.text).length === 0) {
      underPlanHeading(passage, letterYear, remarks);
      continue;
    }
    const question = isQuestion(passage);
    const answer = question
      ? replyIn(passages[index + 1])
      : tickedColumn(passage, passages.slice(Math.max(0, index - 12), index));
    if (answer === 'leeg' || (question && answer === null)) continue;
    const clauses = planClauses(passage.piece);
    for (const [place, clause] of clauses.entries()) {
      const more = place === clauses.length - 1 ? followUp(passage, passages.slice(index + 1)) : null;
      const said = answer === null ? clause.statement : `§: ${answer}`;
      const statement = more === null ? said : `${said} ${more.text}`;
      const same: LetterStatus | null = /\bidem\b/.test(clause.statement) ? last : null;
      const status: LetterStatus | null =
        same ?? planStatus(statement, letterYear) ?? unspoken(clause.statement, passage);
      last = status;
      if (status === null) continue;
      const piece = more === null ? clause.piece : joined(clause.piece, more);
      for (const plan of clause.plans) remarks[plan].push({ status, piece });
    }
  }
  const findings = letterPlans.map((plan) => [plan, weigh(letter, remarks[plan])] as const);
  return Object.fromEntries(findings) as Record<LetterPlan, Finding>;
}

/** Nothing is said but the name: then it counts where it is listed as enclosed, has content behind it, or is spoken of. */
function unspoken(statement: string, passage: Passage): 'present' | null {
  if (passage.section === 'enclosures' || passage.parent === 'enclosures') return 'present';
  const content = /§\s*(?::|\s-\s)\s*(.*)$/.exec(statement)?.[1] ?? '';
  if (content.split(' ').filter((word) => /[a-z]{2}/.test(word)).length >= 4) return 'present';
  if (passage.section === 'plans' && /§ \((?:[a-z]+ )?20\d\d\)/.test(statement)) return 'present';
  return spokenOf.test(statement) && passage.section !== 'history' ? 'present' : null;
}

/** "Heeft zij een WRAP?" tells nothing of its own. */
function isQuestion({ piece: { text } }: Passage): boolean {
  return /\?["')]*$/.test(text) && asks.test(text);
}
function replyIn(next: Passage | undefined): string | null {
  const text = next?.piece.text ?? '';
  return /^(?:ja|nee|jawel|geen|niet|wel|klopt)\b/.test(text) ? text : null;
}
const asks =
  /(?:^|[,:] )(?:en |maar )?(?:heeft|hebben|heb|had|is|zijn|was|kan|kunt|kun|wil|wilt|zou|zouden|mag|weet|weten|bestaat|hoe|wat|waar|wie|welke?) /;

/** An empty heading may be followed by how the letter ends. */
const closesLetter = /\b(?:vragen|bereikbaar|bereiken|contact op|groet|informatie|telefoon)\b/;

/** What is said below a heading that is the name of a plan. */
function underPlanHeading(
  { section, underHeading, piece }: Passage,
  letterYear: number | null,
  remarks: Record<LetterPlan, Remark[]>,
): void {
  const plan = letterPlans.find((one) => one === section);
  if (plan === undefined || !underHeading || closesLetter.test(piece.text)) return;
  const words = piece.text.split(' ').length;
  const status = planStatus(`§: ${piece.text}`, letterYear) ?? (words >= 4 ? 'present' : null);
  if (status !== null) remarks[plan].push({ status, piece });
}

/** The next sentence, when it goes on about the same plan. */
function followUp(passage: Passage, after: readonly Passage[]): PlacedText | null {
  const next = after[0];
  if (next === undefined || next.line > passage.line + 1 || next.section !== passage.section) return null;
  const { text } = next.piece;
  if (planMentions(text).length > 0 || !goesOnAbout.test(text) || !about.test(text)) return null;
  if (text.length > 160) return null;
  return part(next.piece, 0);
}
