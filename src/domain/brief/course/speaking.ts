import { contentOf, type Passage } from '../letter';
import { has, phrases } from '../words';

const promise = phrases(
  'volgt(?: nog| later| apart| separaat| z\\.s\\.m\\.?)?$|volgt (?:nog|later|apart|separaat|in|per|z\\.s\\.m|zodra|binnenkort|spoedig)|volgen (?:nog|later)',
  'wordt nog|worden nog|moet(?:en)? nog|nog (?:niet|te|nader) (?:bepaald|bepalen|bekend|besproken|af|klaar|ingevuld|afgerond|vastgesteld|in te vullen|overleggen|bespreken)',
  'nagezonden|nagestuurd|nasturen|in te vullen|nader te bepalen|n\\.t\\.b|ntb|nog invullen|pm|p\\.m\\.',
  'ontvangt u[^.;]{0,40}(?:zodra|nog|later|separaat|apart|binnenkort|volgende)',
  '(?:neem|nemen) (?:ik|wij|we)[^.;]{0,30}contact met u op|kom(?:en)? (?:ik|wij|we)[^.;]{0,30} (?:op )?terug|hoort u (?:nog|later|binnenkort)|bericht(?:en)? (?:ik|wij) u (?:nog|later|apart|separaat|nader)',
  '(?:wordt|worden)[^.;]{0,30}(?:toegezonden|toegestuurd|nagestuurd|opgestuurd|nagezonden)',
  'separate brief|aparte brief|separaat|in een aparte|to follow',
);
const pointer = phrases(
  'zie (?:ook )?(?:onze|mijn|de|het|eerdere|vorige|bijgevoegde?|bijlage[n]?|bijgaande?|tussenbrief|brief|behandelplan|onderstaande?|boven|verslag|hierboven|eindverslag|ontslagbrief)',
  'bij u bekend|u bekend|reeds bekend|als bekend|conform eerdere|als eerder|verwijs(?:en)? (?:ik|wij)? ?(?:u |ik |wij )?(?:graag )?naar|verwezen naar|idem|ongewijzigd ten opzichte',
);
const filler = /^(?:[-.:_/?|()\s]|\[[^\]]*\]|x{3,}|pm|p\.m\.|invullen)*$/;

/** Whether a passage says something of its own: not nothing, a promise, or a pointer to another paper. */
export function saysItself(passage: Passage): boolean {
  const content = contentOf(passage).trim();
  if (filler.test(content) || content.split(' ').filter((word) => /[a-z]{2}/.test(word)).length < 2)
    return false;
  return !isPromise(content) && !isPointer(content);
}

export function isPromise(text: string): boolean {
  return has(text, promise);
}

/** Pointing elsewhere is all that it does; a remark of some length beside it is content. */
export function isPointer(text: string): boolean {
  return has(text, pointer) && text.split(' ').length <= 22;
}
