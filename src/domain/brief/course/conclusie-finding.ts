import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import { contentOf, type Letter, type Passage } from '../letter';
import { has, phrases } from '../words';
import { isPointer, isPromise, saysItself } from './speaking';

const denied = phrases(
  'geen (?:eind)?conclusies?',
  'conclusies? (?:[a-z]+ ){0,6}(?:niet (?:gekomen|mogelijk|te geven|te trekken)|geen)',
  '(?:tot een|een) (?:[a-z]+ )?conclusie [^.;]{0,40}(?:niet|geen|onmogelijk)',
  'conclusie ?[:|]? ?(?:geen|n\\.v\\.t\\.?|nvt|niet van toepassing|niet mogelijk)',
  '(?:geen|niet) (?:[a-z]+ ){0,5}conclusies? (?:te )?(?:trekken|getrokken|mogelijk|geven|gekomen)',
  'onthoud(?:en)? (?:ik|wij|ons|mij)[^.;]{0,30}conclusie',
);
/** How a letter without headings begins or words its closing judgement. */
const summing = phrases(
  'resumerend|samenvattend|samengevat|concluderend|al met al|alles overziend|alles bij elkaar|kortom|ter afsluiting|tot besluit|terugkijkend|terugblikkend|(?:kijken|kijk|kijkt|zien|blikken) (?:[a-z]+ ){0,4}terug op|(?:wij|we|ik) (?:concludeer|concluderen)|in conclusie|overall|per saldo|slotsom|eindoordeel|de conclusie (?:is|luidt)|in summary|ons oordeel|mijn oordeel',
);
const judgement = phrases(
  '(?:volledig|volledige|gedeeltelijk|gedeeltelijke|partieel|partiele|deels|grotendeels|nagenoeg|langdurig|duurzaam)?(?: in)? ?remissie',
  'hersteld|klachtenvrij|klachtvrij|symptoomvrij|stabiel|euthym|abstinent',
  '(?:behandel|herstel)?doel(?:en|stellingen)[^.;]{0,25}(?:behaald|gehaald|bereikt)|(?:behaald|bereikt|gehaald)[^.;]{0,20}doelen',
  '(?:klachten|symptomen|angst|somberheid|stemming|paniek|dwang|nachtmerries|herbelevingen)[^.;]{0,60}(?:afgenomen|verminderd|verdwenen|verbeterd|opgeklaard|afname|gedaald|beheersbaar|op de voorgrond)',
  'geen sprake meer|voldoet niet (?:meer|langer)|niet (?:langer|meer) aan de criteria|restklachten?|restverschijnsel[en]*|restsymptomen',
  '(?:niet (?:langer|meer)|geen) (?:[a-z-]+ ){0,3}(?:behandeling|zorg|indicatie|meerwaarde)(?: meer)?(?: [a-z]+){0,3} (?:nodig|geindiceerd|noodzakelijk|indicatie)?|(?:behandeling|zorg)[^.;]{0,20}niet (?:langer|meer) nodig|uitbehandeld|geen [^.;,]{0,50}(?:behandeling|zorg) (?:meer|nodig)',
  '(?:resultaat|resultaten|effect|uitkomst|prognose|beeld)[^.;]{0,40} (?:is|zijn|was|waren|lijkt) (?:[a-z]+ )?(?:goed|matig|beperkt|wisselend|positief|voldoende|onvoldoende|gunstig|redelijk|teleurstellend|stabiel|ongunstig)',
  'in (?:een )?(?:goede|redelijke|stabiele|betere) (?:conditie|toestand|doen|gezondheid|staat)',
  '(?:mooi|goed|matig|beperkt|prima|redelijk|wisselend|bevredigend)[a-z]* (?:resultaat|effect|herstel)|beter aan toe|stabiele (?:situatie|toestand|fase|periode)',
  'goed resultaat|met (?:goed|positief|wisselend|beperkt|mooi) (?:gevolg|resultaat|effect|succes)|onvoldoende (?:effect|resultaat|verbetering|baat)|weinig (?:effect|resultaat)|duidelijk(?:e)? verbeter(?:d|ing)|sterk verbeterd|goed (?:hersteld|opgeknapt)|opgeknapt|gaat (?:nu )?(?:prima|goed|uitstekend)|geen (?:[a-z]+ ){1,2}meer|gaat het(?: [a-z]+){0,4} (?:goed|beter|redelijk|slechter|minder)|(?:onveranderd|ongewijzigd|hetzelfde) gebleven|het gaat (?:nu )?(?:goed|beter|redelijk)',
  '(?:functioneert|functioneren)[^.;]{0,40}(?:goed|weer|beter|redelijk)|naar tevredenheid|afname van|vooruitgang|toegenomen',
  '(?:behandeling|hulp|begeleiding) blijft (?:nodig|noodzakelijk|geindiceerd)|op peil|(?:weinig|veel|voldoende|onvoldoende) opgeleverd|als vanouds|vooruit(?:gegaan|gang)?|gehalveerd|gedaald van|werkt weer|weer (?:aan het werk|naar (?:school|haar werk|zijn werk))|hanteerbaar|beheersbaar|geweken|nuchter|clean|durft weer|subklinisch|onder controle|rest(?:eren|eert)|geen klachten|staat weer|draaglijk|vrij van',
  'overdracht[^.;]{0,40}verantwoord|verantwoord[^.;]{0,30}overd|stemming is (?:nu )?(?:normofoor|euthym|goed|stabiel)',
);
/** A judgement that is no result of this treatment, or no judgement of now. */
const notNow = phrases(
  'als (?:hij|zij|ze|u|er|de|het|client|patiente?|die|dat|dit)|indien|mits|zodra|mocht|hopen|doel is|streven naar|bij (?:terugval|verslechtering|een stabiele?|blijvend)|totdat|wanneer|moeder|vader|destijds|in 20[01]\\d',
);
const nonResult = new Set([
  'letterhead',
  'history',
  'medicatie',
  'vervolgbeleid',
  'adviesTweeJaar',
  'dag',
  'contact',
  'enclosures',
  'signature',
  'plans',
  'signaleringsplan',
  'crisisinterventieplan',
  'suicidepreventieplan',
  'crisiskaart',
  'wrap',
]);

/** Whether the letter gives the writer's closing judgement: the state at closing or the result (001:25, 33). */
export function findConclusie(letter: Letter): Finding {
  const remarks: Remark[] = [];
  for (const passage of ownPassages(letter)) {
    const { piece } = passage;
    if (deniesConclusion(passage)) remarks.push({ status: 'statedAbsent', piece });
    else if (passage.section === 'conclusie' && saysItself(passage))
      remarks.push({ status: 'present', piece });
    else if (isJudgement(passage)) remarks.push({ status: 'present', piece });
  }
  return weigh(letter, remarks);
}

function deniesConclusion(passage: Passage): boolean {
  if (has(passage.piece.text, denied)) return true;
  return (
    passage.section === 'conclusie' &&
    /^(?:geen\.?$|n\.?v\.?t|niet van toepassing|geen conclusie)/.test(contentOf(passage))
  );
}

function isJudgement({ piece: { text }, section, parent, underHeading }: Passage): boolean {
  if (isPromise(text) || isPointer(text)) return false;
  const summed = has(text, summing);
  if (summed && section !== 'vervolgbeleid' && text.split(' ').length > 4) return true;
  if (section === 'history')
    return (
      has(text, judgement) &&
      /\b(?:bij (?:afsluiting|ontslag|einde|afronding)|aan het (?:eind|einde)|inmiddels|thans|momenteel|nu|ten tijde van (?:afsluiting|ontslag))\b/.test(
        text,
      ) &&
      !has(text, notNow)
    );
  if (nonResult.has(section) || nonResult.has(parent)) return false;
  if (section === 'other' && underHeading) return false;
  return text.split(/[,;]/).some((clause) => has(clause, judgement) && !has(clause, notNow));
}
