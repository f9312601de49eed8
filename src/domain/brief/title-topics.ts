import type { SectionKind } from './headings';
import { has, phrases } from './words';

/** What is no longer so, or was so at the beginning: a heading about it opens no section of now. */
const past = phrases(
  '(?:gestopte?|gestaakte?|afgebouwde?|eerdere?|vroegere|voorgaande|vorige|oude)',
  '(?:in het )?verleden|voorheen|vooraf|geprobeerde?|historie|geschiedenis|[a-z]*(?:voor)?geschiedenis|beloop|verloop|anamnese',
  '(?:bij|van|tijdens|na|voor) (?:de |het )?(?:aanmelding|opname|intake|start|aanvang|verwijzing|onderzoek)',
  'tijdens (?:de )?[a-z]+',
  '(?:afgelopen|voorbije) .*',
);
/** A heading that names a thing without being about it: a field of a form, or something of somebody else. */
const unrelated = phrases(
  '(?:datum|reden|naam|kenmerk|nummer|adres|betreft|onderwerp|soort|type|duur|aantal|start|einde?|spoed|crisisdienst)',
  '(?:secretariaat|receptie|balie|centrale|algemeen|apotheek|familie|naasten?|contactpersoon|mantelzorger|partner|huisarts|bedrijfsarts|wettelijk vertegenwoordiger|mentor|bewindvoerder|allergie[a-z]*|bijwerking[a-z]*)',
);
const stem = (...stems: readonly string[]): RegExp =>
  phrases(...stems.map((one) => `[a-z-]*(?:${one})[a-z-]*`));

/** The words by which a heading tells what it is about; the first that fit count. */
const topics: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'adviesTweeJaar',
    phrases('(?:twee|2) ?(?:jaar|jaren|jr)', '(?:24|vierentwintig) (?:maanden|mnd)', 'tweejaars[a-z]*'),
  ],
  ['enclosures', stem('bijlage', 'bijgevoegd', 'bijgesloten', 'meegestuurd', 'meegezonden')],
  [
    'medicatie',
    stem(
      'medicatie',
      'medicijn',
      'geneesmiddel',
      'farmac',
      'medicament',
      'recepten',
      'pillen',
      'slikt',
      'gebruikt',
    ),
  ],
  [
    'conclusie',
    stem(
      'conclu',
      'samenvat',
      'oordeel',
      'resulta',
      'bereikt',
      'behaald',
      'uitkomst',
      'opbrengst',
      'balans',
      'evaluati',
      'stand van zaken',
      'toestand',
      'situatie',
      'slotsom',
      'er nu voor',
      'hoe (?:gaat|staat|is|doet)',
      'terugblik',
      'terugkijk',
      'kijk[a-z]* .*terug',
      'gaat het',
      'opgeleverd',
      'veranderd',
      'effect',
    ),
  ],
  [
    'vervolgbeleid',
    stem(
      'beleid',
      'vervolg',
      'nazorg',
      'verzoek',
      'advie[sz]',
      'aanbevel',
      'afspra',
      'afgesproken',
      'follow',
      'toekomst',
      'overdracht',
      'actie',
      'taken',
      'wat (?:nu|verder)',
      'en (?:nu|verder)',
      '(?:u|jullie|je) (?:vragen|verzoeken|nodig)',
      'van (?:u|jullie|je|uw praktijk)',
      'hoe (?:nu )?verder',
      'na (?:afsluiting|ontslag|vandaag|de behandeling)',
    ),
  ],
  ['plans', stem('plannen', 'veiligheid', 'terugval', 'crisis', 'risico', 'signaler')],
  ['contact', stem('bereikba', 'contact', 'overleg')],
  [
    'history',
    stem('behandeling', 'therapie', 'klacht', 'diagnos', 'opname', 'hulpvraag', 'onderzoek', 'aanleiding'),
  ],
];
/** With one of these it is a sentence, unless it begins by asking, or they stand in "medicatie die …". */
const verb = /\b(?:is|zijn|was|wordt|worden|werd|heeft|hebben|had|volgt|kan|niet|geen|ik|wij)\b/;
const asking = /^(?:wat|hoe|waar|wie|welke|waarom)\b|^[a-z]+ (?:die|dat|waar[a-z]*|zoals)\b/;
const longest = 11;

/** What a heading in a wording that we don't know is about, by the words in it; null when they tell nothing. */
export function topicOf(title: string): SectionKind | null {
  const name = title.replace(/^[^a-z]*(?:[a-h][.)] )?/, '');
  if (name.split(' ').length > longest || (verb.test(name) && !asking.test(name))) return null;
  if (has(name, unrelated)) return null;
  const kind = topics.find(([, pattern]) => has(name, pattern))?.[0] ?? null;
  return kind !== null && kind !== 'history' && has(name, past) ? 'history' : kind;
}
