import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import type { Letter, Passage } from '../letter';
import { has, phrases } from '../words';
import { isPromise } from './speaking';

const dag = phrases(
  'dag[- ]?(?:gesprek(?:ken)?|overleg)',
  'doorstroom- ?(?:en|&) ?afstemmings?[- ]?gesprek',
  'dag \\(doorstroom',
  'd\\.a\\.g\\.?[- ]?gesprek',
  'afstemmingsgesprek',
);
/** That one can still be held, for who asks for it (000:165). */
const stillPossible = phrases(
  'alsnog|nog steeds|nog altijd|op(?: (?:uw|jullie|je|eigen))? (?:verzoek|initiatief|aanvraag|uitnodiging|wens)|kan (?:nog|tot|binnen|t\\/m|wel)|desgewenst|desgevraagd|later alsnog|altijd (?:nog|alsnog)',
  '(?:blijft|is|blijven|zijn)(?: [a-z]+){0,4} mogelijk|mogelijk(?:heid)? (?:blijft|bestaat|om)|mogelijkhe(?:id|den)|optioneel|facultatief',
  '(?:kan|kunt|kunnen|mag|mogen|zou kunnen)(?: [a-z-]+){0,14} (?:gepland|plannen|plaatsvinden|gevoerd|voeren|gehouden|houden|georganiseerd|organiseren|ingepland|inplannen|aangevraagd|aanvragen|aanvraagt|geregeld|afgesproken|laten weten)',
  '(?:als|indien|mocht|mochten|wanneer|wilt|wil|heeft|hebt|heb|wenst|hecht|stelt|ziet|zie|vindt|vind|zou) (?:[a-z-]+ ){0,8}(?:behoefte|wens|wenst|wensen|wilt|willen|nodig|nuttig|prijs|aanleiding|meerwaarde|zinvol|voelt|graag|belt|bellen|laat)',
  'deur[a-z ]{0,14} open|telefoontje[a-z ]{0,20}(?:volstaat|genoeg|voldoende)|voelt u|laat (?:het|dit|mij|ons|dat)[a-z ]{0,12} weten|prikken (?:wij|we)|(?:dan )?regel (?:ik|wij)|aan te vragen|(?:erom|er|daarom) (?:[a-z]+ ){0,2}(?:vragen|verzoeken)|aanbod[^.;]{0,40} (?:blijft|geldt|staat)|(?:gewenst|wenselijk|nodig)[a-z -]{0,40} mogelijk|vraag(?:t)? (?:u )?(?:het|er) (?:gerust )?om',
  '(?:staan|sta|staat)(?: [a-z]+){0,5} open|plannen (?:wij|we)|organiseer|organiseren|zijn (?:wij|we) bereid|ben ik bereid|bereid|graag bereid|beschikbaar voor|(?:blijf|blijven|ben|zijn) (?:wij |we |ik )?(?:graag |gerust )?beschikbaar|(?:schuif|schuiven|haak|haken)[a-z ]{0,20} aan|(?:bellen|belletje|telefoontje|mailtje|mail|bericht)[a-z ]{0,20} (?:volstaat|genoeg|voldoende)|(?:hoor|horen|verneem|vernemen) (?:ik|wij|we)|neemt? (?:u )?(?:dan |gerust |graag )*contact|te allen tijde|in te plannen|te plannen|plannen we|organiseren we',
);
const heldOrSettled = phrases(
  '(?:is|werd|zijn|heeft|hebben|vond|vonden)(?: [a-z0-9,-]+){0,14} (?:gevoerd|gehouden|plaatsgevonden|plaatsgehad|plaats|geweest|gehad)',
  'vond(?: [a-z0-9,-]+){0,6} plaats|(?:gehouden|gevoerd|gehad) (?:op|d\\.d\\.?|dd)|voerden|hielden|hadden (?:wij|we)|(?:tijdens|in|uit|na|bij) (?:het|ons|een) dag|dag-?gesprek (?:was|is geweest) (?:op|in|vorige|afgelopen)|dag-?gesprek (?:van|d\\.d\\.?|op) \\d',
  'n\\.v\\.t\\.?|nvt|niet van toepassing|niet (?:meer|langer) (?:mogelijk|nodig|aan de orde)|niet mogelijk|kan niet(?: meer)?|niet aan de orde|onmogelijk',
);
const notHeld = phrases('niet|geen|nooit|afgezien|zonder|zag|niet gehouden|niet gevoerd');

const refersBack =
  /\b(?:dit|dat|het|een|er|zo'n|alsnog|toch|die|deze|(?:daar|hier)[a-z]*|nog|gesprek|mocht|indien|wilt|wil|als|denkt|hebt|heeft|hecht|stelt|wenst|vindt|voelt)\b/;

/** Whether the letter says that a DAG-gesprek can still be held; after one that was held it doesn't apply (000:165). */
export function findDagMogelijk(letter: Letter): Finding {
  const remarks: Remark[] = [];
  const passages = ownPassages(letter);
  for (const [index, passage] of passages.entries()) {
    const text = passage.piece.text;
    const under = passage.section === 'dag';
    if (!under && !namesDag(letter, passage)) continue;
    const last = passages[index + 1];
    const goesOn =
      !under &&
      last !== undefined &&
      last.line <= passage.line + 1 &&
      refersBack.test(last.piece.text.slice(0, 60))
        ? last.piece
        : null;
    if (offers(text)) remarks.push({ status: 'present', piece: passage.piece });
    else if (goesOn !== null && offers(goesOn.text) && refersBack.test(goesOn.text))
      remarks.push({ status: 'present', piece: goesOn });
    else if (settled(text)) remarks.push({ status: 'statedAbsent', piece: passage.piece });
  }
  return weigh(letter, remarks);
}

/** In capitals the three letters alone are enough; "dag" is a day. */
function namesDag({ original }: Letter, { piece }: Passage): boolean {
  if (has(piece.text, dag)) return true;
  return [...piece.text.matchAll(/(?<![a-z])dag(?![a-z])/g)].some(({ index }) => {
    const start = piece.places[index] ?? 0;
    const around = original.slice(Math.max(0, start - 40), start + 40);
    return original.slice(start, start + 3) === 'DAG' && around !== around.toUpperCase();
  });
}

function offers(text: string): boolean {
  if (isPromise(text) || /\b(?:niet (?:meer|langer)|kan niet|niet alsnog|onmogelijk)\b/.test(text))
    return false;
  return has(text, stillPossible);
}

function settled(text: string): boolean {
  if (
    has(
      text,
      phrases(
        'n\\.v\\.t\\.?|nvt|niet van toepassing|niet (?:meer|langer) (?:mogelijk|nodig|aan de orde)|niet mogelijk|niet aan de orde',
      ),
    )
  )
    return true;
  return text.split(/;|, maar /).some((clause) => has(clause, heldOrSettled) && !has(clause, notHeld));
}
