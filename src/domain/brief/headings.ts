/** What a part of a letter is about, by its heading. */
export type SectionKind =
  | 'letterhead'
  | 'body'
  | 'conclusie'
  | 'vervolgbeleid'
  | 'medicatie'
  | 'adviesTweeJaar'
  | 'dag'
  | 'plans'
  | 'suicidepreventieplan'
  | 'signaleringsplan'
  | 'crisisinterventieplan'
  | 'crisiskaart'
  | 'wrap'
  | 'contact'
  | 'history'
  | 'other'
  | 'someone'
  | 'enclosures'
  | 'signature'
  | 'quoted';

/** Headings as letters have them, the more special ones first. */
const headings: readonly (readonly [SectionKind, string])[] = [
  [
    'quoted',
    '(?:citaat|uit|fragment uit|kopie|tekst) (?:van )?(?:de |een |onze |mijn |het )?(?:eerdere?|vorige|oude) (?:brief|verslag|ontslagbrief|rapportage)[^:]{0,40}|eerdere (?:brief|correspondentie)[^:]{0,40}',
  ],
  [
    'adviesTweeJaar',
    '(?:advie(?:s|zen)|beleid|afspraken|plan)(?: en (?:beleid|advies))?,?(?: voor)?(?: de)? ?(?:eerst)?(?:komende|aankomende|volgende)? ?(?:periode van )?\\(?(?:twee|2) jaar\\)?|(?:twee|2)[- ]?jaars?[- ]?(?:beleid|advies|plan)|(?:[a-z]+ ){0,5}(?:komende|eerstkomende|aankomende|volgende) (?:twee|2) jaar(?: [a-z]+)?(?=\\s*[:?]?$)|(?:komende|eerstkomende) (?:twee|2) jaar|(?:advies|beleid|plan)(?: voor)? 20\\d\\d ?- ?20\\d\\d|(?:advies|beleid)[a-z ]{0,30}(?:24|vierentwintig) maanden|(?:advies|beleid) (?:op )?(?:de )?lange(?:re)? termijn(?: \\((?:twee|2) jaar\\))?',
  ],
  [
    'dag',
    '(?:het )?(?:dag[- ]?(?:gesprek|overleg)|doorstroom- en afstemmingsgesprek)(?: \\(dag\\))?|dag(?=\\s*(?::|$))',
  ],
  ['suicidepreventieplan', 'suicidepreventieplan|veiligheidsplan(?: suicidaliteit)?|suicide ?preventie'],
  ['crisisinterventieplan', 'crisis(?:interventie)?plan|c\\.?i\\.?p\\.?'],
  ['crisiskaart', 'crisiskaart'],
  ['wrap', 'wrap(?:-plan)?|wellness recovery action plan'],
  ['signaleringsplan', '(?:vroeg)?signaleringsplan|terugvalpreventie(?:plan)?|tvp(?:-plan)?'],
  [
    'plans',
    'plannen(?: en documenten)?|veiligheid|signalering(?: en crisis)?|crisis(?: en veiligheid)?|risico(?:taxatie)?|preventie|herstelplannen|(?:afgegeven |gemaakte |aanwezige )?documenten|hulpmiddelen|terugval en crisis',
  ],
  [
    'history',
    '(?:samenvatting (?:van )?(?:het )?)?(?:beloop|verloop|voorgeschiedenis|anamnese|behandelverloop|behandelbeloop|ziektegeschiedenis|behandelgeschiedenis|psychiatrische voorgeschiedenis|medicatiegeschiedenis|medicatiehistorie|eerdere medicatie|medicatie in het verleden|gestopte medicatie|gestaakte medicatie|medicatie (?:gestaakt|gestopt|gestopt/gestaakt|eerder|afgebouwd)|gestopt|gestaakt|allergieen|aanmeldings?klachten?|aanmelding|reden (?:van|voor) (?:komst|verwijzing|aanmelding)|verwijsreden|verwijzing|verwijsvraag|hulpvraag|behandeling|ingezette behandeling|behandeltraject|verrichte behandeling|intake|diagnostiek|onderzoek|context|achtergrond|inleiding|wat hebben we gedaan|wat is er gedaan|wat we deden|diagnose en beloop|sociale anamnese|biografie|speciele anamnese|course of treatment|behandelplan|doelen)(?: (?:en|van de|in het kort|van) ?(?:beloop|behandeling|kort|het traject|verloop)?)?',
  ],
  [
    'medicatie',
    '(?:(?:actuele?|huidige|de|gebruikte|middelen en|overzicht(?: van)?(?: de)?) )?(?:medicatie(?: ?overzicht| ?lijst)?|medicijnen|farmacotherapie|geneesmiddelen(?:overzicht)?|psychofarmaca|medicament(?:en|euze behandeling)|med|current medication|medication|welke medicijnen|wat (?:gebruikt|slikt) (?:hij|zij|[^?:]{2,30})|(?:hij|zij|client|patient) gebruikt(?= ?:))(?: (?:bij|op moment van) (?:ontslag|afsluit(?:en|ing)|einde|overdracht))?',
  ],
  [
    'conclusie',
    '(?:eind)?conclusies?(?: en [a-z]+)?|samenvattend|samenvatting(?: en conclusie)?|samengevat|tot besluit|eindevaluatie|evaluatie(?: van de behandeling)?|(?:behandel)?resulta(?:at|ten)(?: van de behandeling)?|eindoordeel|beschouwing|bespreking|epicrise|(?:toestand|situatie|status|toestandsbeeld|status praesens|stand van zaken)(?: (?:bij|op) (?:ontslag|afsluit(?:en|ing)|einde|dit moment))?|huidige (?:situatie|toestand|toestandsbeeld|stand van zaken)|hoe (?:gaat|is|staat) (?:het|hij|zij|ze|client|patient) (?:nu|ervoor|er nu voor|erbij|met [^?:]{2,30})|balans|opbrengst|wat is er bereikt|korte update|stand bij afsluiting|resumerend|waar staan we(?: nu)?|wat heeft het opgeleverd|concl|slotsom|ons oordeel|bevindingen|outcome|conclusion|summary|eindsituatie|uitkomst(?: van de behandeling)?|effect van de behandeling',
  ],
  [
    'vervolgbeleid',
    'na(?:behandeling|controle|zorgafspraken)|(?:vervolg|nazorg|ontslag)?(?:beleid|advies|adviezen|afspraken|stappen|plan)(?: (?:na afsluiting|na ontslag|huisarts|voor de huisarts|aan (?:de |u als )?huisarts|en (?:afspraken|advies|adviezen|nazorg|vervolg|beleid)))?|vervolg(?:traject|behandeling|zorg)?|nazorg(?:plan)?|follow[- ]?up|verzoek(?:en)?(?: aan (?:u|de huisarts|huisarts))?|aanbeveling(?:en)?|hoe nu verder|hoe verder|wat (?:vragen wij|vraag ik|we vragen|ik vraag)(?: van)? (?:u|je|jullie)|wat nu|overdracht(?: naar (?:de )?huisarts)?|to ?do|wat doet wie|wie doet wat|verder|vooruitblik|plan|p(?= ?:)|wat (?:verwacht(?:en)? (?:wij|we|ik)(?: van)? (?:u|je|jullie)|moet er (?:nu )?gebeuren|is er afgesproken|hebben we afgesproken|spraken we af|gaat er gebeuren)|afspraken met (?:de )?huisarts(?:enpraktijk)?|gevraagde actie(?:s)?|actiepunten|policy|recommendations',
  ],
  [
    'contact',
    '(?:(?:contact|bellen|mij bellen|wie bel(?:t)? (?:je|u)|bereikbaarheid|bereikbaar|contactgegevens|overleg|vragen|telefonisch overleg|mij bereiken|consultatie)(?: (?:van )?(?:de )?(?:behandelaren|behandelaar|en overleg|gegevens|regiebehandelaar|bij vragen))?)|(?:werkdagen|aanwezig|doorkiesnummer|telefoon|tel|telefoonnummer|direct|rechtstreeks|mobiel)(?: (?:van )?(?:de )?(?:regie)?(?:behandelaar|psychiater|psycholoog))?|(?:regie|hoofd|mede)?behandelaar|psychiater|spv|casemanager',
  ],
  [
    'enclosures',
    'bijlagen?(?: bij deze brief)?|bijgevoegd|bijl|enclosures?|meegestuurd|bij deze brief gevoegd',
  ],
  [
    'other',
    'diagnose[ns]?(?: (?:bij|volgens) (?:ontslag|afsluiting|dsm-?(?:5|iv)?(?:-tr)?))?|classificatie|dsm-?5?(?:-tr)?|overig(?:e|en)?|opmerkingen|bijzonderheden|toestemming|betreft|datum|sociaal(?: netwerk)?|werk|wonen|somatiek|lichamelijk onderzoek|lab(?:oratorium)?|meetinstrumenten|vragenlijsten|rom|periode|start behandeling|einde behandeling|receptie|secretariaat|mantelzorger|tot slot|afsluiting|cc|c\\.c\\.|inzake|ons kenmerk|uw kenmerk|bsn',
  ],
  [
    'someone',
    'patient(?:e)?|client(?:e)?|huisarts|apotheek|naasten?|poh(?:-ggz)?|wijkteam|thuiszorg|aan|van|wie|wat',
  ],
];

const numbering =
  /^(?:(?:\(?[0-9]{1,2}(?:\.[0-9])?|[a-h]|[ivx]{1,4})[.):]\s*|[#*=_>•·-]+\s*)*(?:(?:de|het|uw|onze|mijn|ons) )?/;
/** What may stand behind the name of a heading and still leave it one: a date, a remark in brackets, a recipient. */
const tail =
  /^(?:\s*\([^)]{0,60}\))?(?:\s*(?:per|d\.d\.|dd\.?|op|van|voor|aan|bij|in|na|over|tot|\d{4}|\d{1,2}-\d{1,2}-\d{4})(?:\s[^.:;|]{1,45})?|\s*(?:en|\/|&|\+)\s?[a-z-]+)?(?:\s*\([^)]{0,60}\))?\s*[:=_?-]*$/;
/** A sentence about the thing, not its heading. */
const sentence = /\b(?:is|zijn|was|wordt|worden|werd|heeft|volgt|kan|niet|geen)\b/;
/** What follows a heading on the same line, after a sign that shows that it was one. */
const inline =
  /^(?:\s*\([^)]{0,60}\))?(?:\s(?:per|d\.d\.|op|bij|voor|aan)\s[^.:;|]{1,30})?\s*(?::|;\s|\?\s|->|\.\s|\s\|\s|\s?-\s|=)\s*(?=\S)/;
/** Letters in haste leave the sign out; these words then begin what is said. */
const hasty = /^\s+(?=(?:geen|volgt|n\.?v\.?t|nee|ja|niet|onbekend|ongewijzigd|zie|wordt|nog)\b)/;
/** Behind the name of a plan more words can only begin what is said of it. */
const hastyPlan =
  /^\s+(?=(?:moet|aanwezig|bijgevoegd|bijgesloten|meegestuurd|afwezig|heeft|wilde?|is|gaat|zit)\b)/;

/** "Signaleringsplan (2026)" is an item of a list. */
const planKinds: ReadonlySet<SectionKind> = new Set([
  'suicidepreventieplan',
  'signaleringsplan',
  'crisisinterventieplan',
  'crisiskaart',
  'wrap',
]);
const patterns = headings.map(([kind, source]) => ({
  kind,
  pattern: new RegExp(`^(?:${source.replaceAll(/ (?![?*{])/g, '\\s+')})(?![a-z0-9])`),
}));

export interface HeadingFound {
  readonly kind: SectionKind;
  /** Where what is said under it begins on the same line; null when the line holds the heading alone. */
  readonly contentAt: number | null;
}

/** Reads the begin of a line (in searchable text) as a heading of which we know the meaning. */
export function headingOf(line: string): HeadingFound | null {
  const start = numbering.exec(line)?.[0].length ?? 0;
  const rest = line.slice(start);
  for (const { kind, pattern } of patterns) {
    const name = pattern.exec(rest)?.[0];
    if (name === undefined) continue;
    const after = rest.slice(name.length);
    if ((kind === 'other' || kind === 'someone') && !/^\s*(?::|\||$)/.test(after)) continue;
    if (/^\s*[.:]?$/.test(after)) return { kind, contentAt: null };
    if (!planKinds.has(kind) && after.length <= 90 && tail.test(after) && !sentence.test(after))
      return { kind, contentAt: null };
    const opened = (inline.exec(after) ??
      hasty.exec(after) ??
      (planKinds.has(kind) ? hastyPlan.exec(after) : null))?.[0];
    if (opened !== undefined) return { kind, contentAt: start + name.length + opened.length };
  }
  return null;
}
