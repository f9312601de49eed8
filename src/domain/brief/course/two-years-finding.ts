import type { PlainDate } from '../../tijd/plain-date';
import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import { contentOf, type Letter, type Passage } from '../letter';
import { has, phrases, without } from '../words';
import { isPointer, isPromise, saysItself } from './speaking';

const years =
  '(?:(?:twee|2|two)[- ]?(?:jaar|jaren|jr|years)|(?:24|vierentwintig) (?:maanden|maand|mnd|mnden|months))';
const coming =
  '(?:(?:eerst)?komende|aankomende|volgende|eerstvolgende|eerste|daaropvolgende|aanstaande|next|coming)';
const atLeast = '(?:nog |zeker |minimaal |minstens |tenminste |ten minste |ongeveer |circa )?';
const span = phrases(
  `${coming} (?:periode van )?\\(?(?:${years}|(?:twee|2) ?\\) (?:jaar|jaren))`,
  '(?:24|vierentwintig) (?:maanden|mnd)',
  `(?:gedurende|voor|voor de duur van|minimaal|minstens|ten minste|tenminste|in ieder geval|nog|zeker|over|tot|binnen|in|na) (?:de |een periode van |een termijn van )?${atLeast}${years}(?! (?:geleden|oud|jong|eerder|stabiel|in behandeling|in zorg|behandel))`,
  '(?:twee|2)[- ]?jaars?[- ]?(?:beleid|advies|plan|periode)|tweejarig[e]?',
  '(?:in|gedurende) (?:het )?eerste jaar[^.;]*|(?:het )?tweede jaar|jaar (?:2|twee)\\b',
);
const before = phrases(
  `(?:afgelopen|laatste|voorbije|vorige) ${years}|de eerste ${years} (?:van|was|waren|kwam)`,
  `${years} (?:geleden|lang|oud|stabiel|in behandeling|in zorg|eerder|behandeling|therapie|klachtenvrij|abstinent|in remissie)`,
  `(?:al|sinds|ruim|bijna|na|ongeveer|circa|ca\\.?|zo'n|reeds|meer dan) ${years}(?! (?:kan|kunt|evalueren|opnieuw|afbouwen|continueren))`,
  'tweede jaar van (?:de |zijn |haar )?(?:behandeling|opleiding|studie)',
);
const guidance = phrases(
  'advies|adviseren|adviseer|geadviseerd|beleid|raden|raad|aanbevolen|aanbeveling[en]*|handhaven|continueren|voortzetten|voortgezet|afbouwen|controle[s]?|contact|gesprek(?:ken)?|volgen|blijven|blijft|poh(?:-?ggz)?|zien|overleg|niet (?:stoppen|afbouwen|wijzigen)|monitoren|evalueren|consult(?:en)?|doorgaan|gebruiken|recepten|opschalen|terugkeer|terecht|kan|kunt|handhaaf|continueer|bouw|vermijd|bewaak|controleer|(?:elke?|iedere?|per) (?:kwartaal|half ?jaar|maand|week)|van belang|belangrijk|geldt|gelden|wenselijk|noodzakelijk|volstaat|verwachten|door(?:gaan|nemen)?|herverwij[a-z]*|terugverwij[a-z]*|jaarlijks|halfjaarlijks|maandelijks|verwijs[a-z]*|zonder (?:nieuwe )?verwijzing|let op|aandacht',
);
const denied = phrases(
  '(?:advies|beleid|afspraken)[^.;]{0,120} (?:kennen|hanteren|geven|formuleren|verstrekken|geef|formuleer|maken|maak)[^.;]{0,40} (?:niet|geen)',
  'niet van toepassing|n\\.v\\.t\\.?|nvt|geen (?:[a-z]+ ){0,3}(?:advies|beleid)|(?:advies|beleid)[^.;]{0,60}(?:niet (?:nodig|gegeven|te geven|van toepassing|aan de orde|opgesteld|mogelijk)|geef ik[^.;]{0,12}niet|geven (?:wij|we)[^.;]{0,12}niet)|niet nodig|niet aan de orde',
);

/** Whether there is advice or policy with content for the two years after closing (000:133–134). */
export function findTwoYears(letter: Letter, closed: PlainDate | null): Finding {
  const remarks: Remark[] = [];
  const passages = ownPassages(letter);
  for (const [index, passage] of passages.entries()) {
    const { piece } = passage;
    const said = without(piece.text, before);
    const under = passage.section === 'adviesTweeJaar';
    const named =
      has(said, span) || reachesTwoYears(said, closed) || (has(said, phrases(years)) && has(said, denied));
    if (!under && !named) continue;
    if (deniesIt(passage, said, under)) remarks.push({ status: 'statedAbsent', piece });
    else if (isPromise(contentOf(passage)) || isPointer(contentOf(passage))) continue;
    else if (under ? saysItself(passage) : speaksOfLater(passage, said))
      remarks.push({ status: 'present', piece });
    else if (!under && announces(said) && passages[index + 1] !== undefined)
      remarks.push(...following(passages[index + 1]));
  }
  return weigh(letter, remarks);
}

function deniesIt(passage: Passage, said: string, under: boolean): boolean {
  if (
    under &&
    /^(?:geen\.?$|geen (?:bijzonder|advies|specifiek|beleid)|n\.?v\.?t|niet (?:van toepassing|nodig))/.test(
      contentOf(passage),
    )
  )
    return true;
  return (
    has(said, denied) &&
    (has(said, span) || has(said, phrases(years))) &&
    /\b(?:advies|beleid|afspraken)\b/.test(said)
  );
}

function speaksOfLater({ section, parent }: Passage, said: string): boolean {
  if (section === 'history' || section === 'letterhead' || parent === 'history') return false;
  if (/\b(?:medicatie)?(?:voorgeschiedenis|beloop)\b/.test(said)) return false;
  return has(said, guidance);
}

/** "Voor de komende 24 maanden geldt het volgende:" */
function announces(said: string): boolean {
  return /(?:volgende|:|als volgt)\s*[.:]?$/.test(said);
}

function following(next: Passage | undefined): readonly Remark[] {
  return next !== undefined && saysItself(next) ? [{ status: 'present', piece: next.piece }] : [];
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** "Tot oktober 2028" in a letter about a treatment that closed in October 2026. */
function reachesTwoYears(said: string, closed: PlainDate | null): boolean {
  if (closed === null) return false;
  const year = Number(closed.slice(0, 4)) + 2;
  const until = new RegExp(
    `\\b(?:tot(?: en met)?|t/m|tot (?:in elk geval|in ieder geval|minimaal|zeker|ten minste|tenminste)|tot (?:medio|eind|begin|in|het (?:voor|na)jaar van|de zomer van)) (?:\\d{1,2} )?(?:(${months}) )?${year}\\b`,
  );
  if (new RegExp(`\\b${year - 2} ?(?:-|\\/|t\\/m|tot(?: en met)?) ?${year}\\b`).test(said)) return true;
  const found = until.exec(said);
  if (found === null) return false;
  const month = months.split('|').indexOf(found[1] ?? '') + 1;
  return month === 0 || month >= Number(closed.slice(5, 7)) - 1;
}
