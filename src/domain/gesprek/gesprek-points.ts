import type { AgreementTopic } from '../casus/agreement';

/** The four topics that a DAG-gesprek covers at the least (000:263–268). */
export const minimumTopics = [
  'medicatiebegeleiding',
  'terugvalpreventie',
  'overlegConsultatie',
  'opschaling',
] as const satisfies readonly AgreementTopic[];
export type MinimumTopic = (typeof minimumTopics)[number];

/** What is talked about under those topics: four points, eight, five (000:274–300), and of opschaling its own (000:268, 398). */
export const pointNames = [
  'dosering',
  'bijzondereMedicatie',
  'afbouw',
  'medicatieoverleg',
  'planVolgen',
  'signaal',
  'opletten',
  'terugvalBespreken',
  'contactHouden',
  'nietVerschijnen',
  'crisis',
  'terugVanuitPraktijk',
  'sggzBeschikbaar',
  'directContact',
  'consultatie',
  'huisartsBereikbaar',
  'terugNaarTeam',
  'wanneerOpschalen',
  'wieOpschaalt',
] as const;
export type PointName = (typeof pointNames)[number];

export interface GesprekPoint {
  readonly name: PointName;
  readonly topic: MinimumTopic;
  readonly label: string;
  /** Other places in the form whose agreements are about this point, whatever their words. */
  readonly places: readonly AgreementTopic[];
  /** Words by which an agreement is known to be about this point. */
  readonly words: RegExp;
}

export const gesprekPoints: readonly GesprekPoint[] = [
  point(
    'dosering',
    'medicatiebegeleiding',
    'Dosering en bijwerkingen',
    /doser|dosis|bijwerking|spiegel|bloed|nierfunctie|controle/,
  ),
  point(
    'bijzondereMedicatie',
    'medicatiebegeleiding',
    'Overname van bijzondere medicatie',
    /lithium|clozapine|methadon|schrijft .*voor|voorschr|neemt .*over|overname/,
  ),
  point('afbouw', 'medicatiebegeleiding', 'Afbouw', /afbouw|bouwt .*af|verla(?:ag|gen)|stopt|stoppen/),
  point('medicatieoverleg', 'medicatiebegeleiding', 'Overleg over medicatie', /overleg|consult|vragen over/),
  point(
    'planVolgen',
    'terugvalpreventie',
    'Signaleringsplan of terugvalpreventieplan volgen',
    /signaleringsplan|terugvalpreventieplan|wrap|crisiskaart/,
  ),
  point(
    'signaal',
    'terugvalpreventie',
    'Wie een signaal geeft, en bij wie',
    /signaal|belt .*(?:als|bij)|minder gaat|slecht|trekt .*bel/,
  ),
  point(
    'opletten',
    'terugvalpreventie',
    'Waar de praktijk op let',
    /let(?:ten)? .*op|oplet|vraagt naar|signalen/,
  ),
  point(
    'terugvalBespreken',
    'terugvalpreventie',
    'Bij wie de huisarts terechtkan bij terugval',
    /(?:bespreekt|overlegt|belt) .*(?:terugval|verergering|klachten)/,
  ),
  point(
    'contactHouden',
    'terugvalpreventie',
    'Wie contact houdt, en hoe',
    /huisbezoek|vinger aan de pols|monitor|volgt|belt .*(?:hoe het gaat)/,
    ['contact'],
  ),
  point(
    'nietVerschijnen',
    'terugvalpreventie',
    'Niet komen of niet opendoen',
    /no-?show|niet (?:komt|verschijn|open)|gesloten deur/,
  ),
  point('crisis', 'terugvalpreventie', 'Wat te doen bij crisis', /crisis|acuut|spoed|suïcid|suicid/, [
    'acuut',
  ]),
  point(
    'terugVanuitPraktijk',
    'terugvalpreventie',
    'Vanuit de praktijk snel terug naar de sggz',
    /opschal|terug naar/,
  ),
  point(
    'sggzBeschikbaar',
    'overlegConsultatie',
    'Wie van de sggz beschikbaar blijft',
    /beschikbaar|contactpersoon|vragen over/,
  ),
  point(
    'directContact',
    'overlegConsultatie',
    'Direct contact tussen huisarts en behandelaar',
    /direct|belt|bellen|appt|bericht|mailt|beeldbel/,
  ),
  point(
    'consultatie',
    'overlegConsultatie',
    'Consultatie: bereikbaar en hoe snel',
    /consult|binnen .*(?:dag|uur|week|weken)|overlegt/,
  ),
  point(
    'huisartsBereikbaar',
    'overlegConsultatie',
    'Bereikbaarheid van de huisarts',
    /huisarts .*bereikbaar|bereikbaar voor (?:de )?s?ggz/,
  ),
  point(
    'terugNaarTeam',
    'overlegConsultatie',
    'Terug naar het eerdere team',
    /opschal|terug naar|eerdere team|oude team/,
  ),
  point(
    'wanneerOpschalen',
    'opschaling',
    'Wanneer behandeling weer nodig is',
    /(?:^| )(?:als|wanneer|bij|zodra|indien) /,
  ),
  point(
    'wieOpschaalt',
    'opschaling',
    'Wie het regelt, bij welk team en hoe snel',
    /meldt|regelt|belt|verwijst|team|binnen/,
  ),
];

function point(
  name: PointName,
  topic: MinimumTopic,
  label: string,
  words: RegExp,
  places: readonly AgreementTopic[] = [],
): GesprekPoint {
  return { name, topic, label, words, places };
}

/** The points of a topic, in the order of the source. */
export function pointsOf(topic: MinimumTopic): readonly GesprekPoint[] {
  return gesprekPoints.filter((each) => each.topic === topic);
}
