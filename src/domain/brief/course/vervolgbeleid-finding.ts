import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import { contentOf, type Letter, type Passage } from '../letter';
import { has, phrases } from '../words';
import { isPointer, isPromise, saysItself } from './speaking';

const denied = phrases(
  '(?:geen|zonder) (?:[a-z-]+ ){0,2}(?:vervolg|nazorg|vervolgbeleid|vervolgafspra(?:ak|ken)|vervolgzorg|vervolgbehandeling|vervolgtraject|follow-?up)',
  '(?:vervolg(?:beleid|afspraken|zorg|behandeling)?|nazorg|beleid)[^.;]{0,40}(?:is er niet|zijn er niet|niet (?:nodig|afgesproken|geindiceerd|van toepassing|aan de orde|mogelijk)|nvt|n\\.v\\.t)',
  '(?:vervolgbeleid|vervolg|nazorg|beleid) ?[:|-] ?(?:geen|nvt|n\\.v\\.t|niet van toepassing)',
);
const deniedUnder =
  /^(?:geen\b(?! (?:nsaid|benzo|wijzig|verander|medicatie|antidepress|alcohol|nieuwe|extra|afbouw))|n\.?v\.?t|niet van toepassing|niet nodig|er is geen vervolg)/;
/** Who takes on what is to be done. */
const actor =
  '(?:poh(?:-?[a-z]+)?|praktijkondersteuner|(?:uw |de )?assistente|huisarts|uw praktijk|[a-z]*team|fact|ribw|instelling|collega|praktijk|(?:wijk|thuis)(?:verpleging|zorg|verpleegkundige)|[a-z]*begeleid(?:er|ing|ster)|casemanager|bedrijfsarts|internist|apotheek|mantelzorger|specialist ouderengeneeskunde)';
/** What is to happen after closing, or who does it, in letters without headings. */
const toDo = phrases(
  '(?:ons|mijn|het) advies (?:is|luidt|aan u)?[a-z ]{0,12}(?:dat|om|u)|(?:is|luidt) (?:ons|mijn|het) advies',
  '(?:jullie|u) (?:zien|ziet) (?:hem|haar)',
  '(?:adviseren|adviseer|raden|raad)(?: (?:ik|wij|we))? (?:u|je|jullie|de huisarts)|(?:adviseren|adviseer) (?:ik|wij|we)|rekening (?:te )?houd[a-z]*|(?:loopt|lopen|gaat|gaan) (?:gewoon |daar |bij hen )?door',
  '(?:verzoek|verzoeken|vraag|vragen) (?:ik |wij |we )?(?:u|je|jullie|uw praktijk|de huisarts)|(?:willen|wil|zou|zouden) (?:wij|ik|we) (?:u|je) (?:vragen|verzoeken)|graag (?:zien|vragen|verzoeken|uw|willen|zou)|zou(?:dt)? u|wilt u|willen jullie|gaarne|graag (?:een|de|het|eens|over|elke|iedere|controle|bloeddruk|lab)',
  'u (?:neemt|schrijft|ziet|controleert|zet|kunt|vervolgt)|neemt u|schrijft u|ziet u',
  `${actor}[^.;]{0,50}(?:ziet|volgt|neemt|belt|begeleidt|pakt|zet|controleert|schrijft|herhaalt|meet|prikt|houdt|geeft|verzorgt|bezoekt|biedt|komt|start|zal|gaat|blijft|vervolgt|overgenomen|overneemt|over te nemen)(?! (?:aan|vast) )`,
  `(?:wordt|worden|zal|zullen) (?:[a-z]+ ){0,3}(?:door|bij|via) (?:de |het |een |uw |onze )?(?:[a-z]+ )?(?:u\\b|${actor})`,
  '(?:hij|zij|ze|client|patiente?|mevrouw|meneer|de heer [a-z-]+) (?:zal |gaat )?(?:zelf )?(?:meldt zich|komt (?:bij|naar) u|maakt (?:zelf )?een afspraak|neemt (?:zelf )?contact)',
  '(?:terug|her)verwijzing (?:kan|is)|stel(?:len)? (?:ik|wij|we)? ?voor|(?:ik|wij|we) stel(?:len)? voor',
  '(?:begeleiding|behandeling|zorg|medicatie|recepten|voorschrijven|controles?|nazorg|depot)[^.;]{0,40} (?:wordt|worden|zal|zullen|gaat|ligt|komt)[^.;]{0,50}(?:gegeven|overgenomen|voorgeschreven|gedaan|verzorgd|voortgezet|geboden|verleend|uitgevoerd|toegediend|bij (?:u|de huisarts|de poh))',
  '(?:na|vanaf|per|in) [^.;]{1,25} (?:start|begint|gaat) (?:hij|zij|ze|client|patiente?|mevrouw|meneer|de heer)',
  'terug(?:verwezen|verwijzing|gekeerd|gemeld|verwijs)? (?:naar|bij) (?:u|uw|uw praktijk|de huisarts|huisarts|de (?:eerste|1e) lijn)|(?:consult(?:en)?|gesprek(?:ken)?|contact(?:en)?|afspraak|afspraken|controle[s]?) (?:met |bij |door |via )?(?:de |uw |onze )?(?:poh|huisarts|praktijkondersteuner|u\\b)|(?:poh|huisarts)[a-z-]* \\d ?x',
  '\\d ?x ?(?:\\/|per|p\\.?) ?(?:\\d+ )?(?:wk|wkn|week|weken|mnd|maand|maanden|kwartaal|jr|jaar)[^.;]{0,40}(?:poh|huisarts|controle|gesprek|consult|bij u)',
  'overdracht (?:is )?(?:gedaan|verricht|geweest)? ?(?:aan|naar)|(?:terugbel|controle|bel|evaluatie|vervolg)(?:afspra(?:ak|ken)|gesprek(?:ken)?)|wachtlijst voor|(?:medicatie|dosering|depot|[a-z]+(?:ine|pram|ium|azol)) (?:kan|mag|kunnen) [^.;]{0,50}(?:afgebouwd|gestopt|verlaagd|opgehoogd|voortgezet)',
  '(?:overgedragen|overdragen|draag|dragen|overdracht|overgenomen|overneemt|doorverwezen|verwezen|aangemeld) (?:aan|naar|door|bij)',
  '(?:eerste|vervolg)(?: )?(?:afspraak|gesprek|consult|controle)[^.;]{0,30}(?:op|is|in|staat|gepland|\\d)',
  '(?:eens|een keer|1x|eenmaal|elke|iedere|om de|maandelijks|wekelijks|halfjaarlijks|jaarlijks|per kwartaal|elk (?:half jaar|kwartaal|jaar)|over (?:\\d+|een|twee|drie|vier|zes|acht|tien|twaalf) (?:weken|maanden)) (?:[a-z0-9]+ ){0,5}(?:controle|controleren|gesprek|contact|poh|bij u|bij uw|labcontrole|bloeddruk|spiegel|zien|prikken|consult)',
  '(?:controle|controleren|spiegel|bloeddruk|lab)[^.;]{0,50}(?:over|elke|iedere|elk|per|maandelijks|jaarlijks|kwartaal|halfjaar|eens|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))',
  'bij (?:terugval|terugkeer|hernieuwde|ontregeling|decompensatie|problemen|een nieuwe|verergering|verslechtering|toename|recidief|twijfel|vragen over de medicatie|nieuwe klachten|opnieuw)[^.;]{0,90}(?:kan|kunt|belt|verwijs|verwijzen|bellen|contact|aanmelden|terecht|overleg|opnieuw|aanvragen|verhogen|herstarten|(?:terug|her)verw[a-z]*|verwezen)',
  '(?:continueren|voortzetten|voort te zetten|te continueren|doorgebruiken|handhaven|afbouwen|af te bouwen|gecontinueerd|doorgaan met)',
  'gaat (?:verder|door) (?:bij|met)|blijft (?:[a-z]+ ){0,4}(?:bij|in|onder) (?:zorg|begeleiding|behandeling|begeleid|controle)|terugkeerconsultatie',
);
/** In a conclusion only what is put to the GP is policy. */
const asked = phrases(
  '(?:advies|adviseren|adviseer|verzoeken|verzoek|vragen|vraag)(?: (?:ik|wij|we))? (?:u|je|jullie|de huisarts)',
  'u (?:neemt|ziet|schrijft)',
  'geadviseerd',
);
const past = phrases(
  'kwam|kwamen|verscheen|volgde|volgden|vond|vonden|werd|was|waren|werden|kreeg|had|hebben wij|heeft (?:hij|zij|ze)? ?(?:gevolgd|gekregen)|destijds|verwees u|door u verwezen|u verwees|verwezen (?:door|vanwege|met|wegens|i\\.v\\.m)|aangemeld (?:door|vanwege|met|wegens)',
);
const elsewhere = new Set([
  'letterhead',
  'history',
  'contact',
  'enclosures',
  'signature',
  'dag',
  'plans',
  'other',
]);

/** In a list under one heading these items are about something else. */
const ownSubject: ReadonlySet<string> = new Set(['conclusie', 'contact', 'history', 'enclosures']);

/** Whether the letter says what happens after closing, or who does it (001:25, 33). */
export function findVervolgbeleid(letter: Letter): Finding {
  const remarks: Remark[] = [];
  for (const passage of ownPassages(letter)) {
    const { piece } = passage;
    const inPolicy =
      passage.section === 'vervolgbeleid' ||
      (passage.parent === 'vervolgbeleid' && !ownSubject.has(passage.section));
    if (
      has(piece.text, denied) ||
      (passage.section === 'vervolgbeleid' && deniedUnder.test(contentOf(passage)))
    ) {
      remarks.push({ status: 'statedAbsent', piece });
    } else if ((inPolicy || passage.section === 'adviesTweeJaar') && saysItself(passage)) {
      remarks.push({ status: 'present', piece });
    } else if (isToDo(passage)) remarks.push({ status: 'present', piece });
  }
  return weigh(letter, remarks);
}

function isToDo({ piece: { text }, section, parent }: Passage): boolean {
  if (elsewhere.has(section) || elsewhere.has(parent)) return false;
  if (section === 'conclusie' && !has(text, asked)) return false;
  if (isPromise(text) || isPointer(text) || has(text, past)) return false;
  if (/\b(?:voor|bij|mocht u|heeft u|hebt u) (?:nadere |verdere |eventuele |nog )?vragen\b/.test(text))
    return false;
  return has(text, toDo);
}
