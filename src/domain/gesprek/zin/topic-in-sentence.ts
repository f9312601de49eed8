import type { AgreementTopic } from '../../casus/agreement';
import { client, type Party, type PartyRole } from '../../casus/party';

/** Words that tell which place of the Afsprakenformulier an agreement belongs to; the earliest in the sentence decides. */
const topicWords: readonly (readonly [topic: AgreementTopic, words: RegExp])[] = [
  ['acuut', /crisis|acuut|acute|suïcid|suicid|spoed|\b112\b|huisartsenpost/],
  [
    'opschaling',
    /opschal|heraanmeld|opnieuw (?:aan|in) ?(?:behandel|meld)|terug naar (?:de |het )?(?:s?ggz|team|eerdere|oude)/,
  ],
  [
    'medicatiebegeleiding',
    /medic|lithium|clozapine|methadon|quetiapine|antidepress|antipsych|doser|dosis|spiegel|nierfunctie|bloedprik|prikt|bijwerking|afbouw|recept|schrijft .*voor|tablet|\bmg\b/,
  ],
  [
    'terugvalpreventie',
    /terugval|signaal|signaler|signalen|slaapt|slecht|minder gaat|no-?show|niet (?:komt|verschijnt|opendoet)|huisbezoek/,
  ],
  ['overlegConsultatie', /overleg|consult(?:atie|eer|eert)|bereikbaar|meedenk|denkt mee|vragen over/],
  ['doelen', /doelen|evalueer|evaluatie/],
];

const otherRoles: readonly PartyRole[] = [
  'sociaal-domein',
  'wijkverpleging',
  'basis-ggz',
  'ervaringsdeskundige',
  'clientondersteuner',
  'apotheek',
  'anders',
];

/**
 * What an agreement is about, guessed from its words, then from who does it.
 * @param open the topic that is talked about now: it decides where the words don't
 */
export function topicIn(
  text: string,
  who: string | null,
  parties: readonly Party[],
  open: AgreementTopic | null,
): AgreementTopic {
  const lower = text.toLowerCase();
  const found = topicWords
    .map(([topic, words]) => ({ topic, at: lower.search(words) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => one.at - other.at);
  const role = parties.find(({ id }) => id === who)?.role;
  if (found[0]) return found[0].topic;
  if (open !== null) return open;
  if (role === 'naaste') return 'naastbetrokkenen';
  if (role !== undefined && otherRoles.includes(role)) return 'andereBetrokkenen';
  const betweenThem = who === client || role === 'huisarts' || role === 'poh-ggz';
  return betweenThem && /belt|bel|gesprek|contact|afspraak|ziet|spreekt|komt|app|mail/.test(lower)
    ? 'contact'
    : 'anders';
}
