import { phrases } from '../words';

export const letterPlans = [
  'suicidepreventieplan',
  'signaleringsplan',
  'crisisinterventieplan',
  'crisiskaart',
  'wrap',
] as const;
export type LetterPlan = (typeof letterPlans)[number];

/** What stands between the halves of "signalerings- en crisisplan". */
const restFollows = '(?=[^.;:]{0,60}plan)';

/** How letters call each plan. The DAG handbook treats signalering and terugvalpreventie as one kind (000:380). */
const names: Readonly<Record<LetterPlan, RegExp>> = {
  suicidepreventieplan: phrases(
    'suic[a-z]*\\.? ?-?prev[a-z]*\\.? ?-?pl(?:an)?(?:nen)?',
    `suicide(?:preventie)?- ?${restFollows}`,
    'suicide ?-?(?:veiligheids|actie)? ?-?plan',
    '(?:persoonlijk )?veiligheids ?-?plan(?: (?:bij )?suicid[a-z]+)?',
    'safety ?plan',
    'plan (?:bij|voor|rond|rondom|tegen) suicid[a-z]+',
    'plan suicidepreventie',
    'spp',
  ),
  signaleringsplan: phrases(
    '(?:vroeg|crisis-?)?signalerings? ?-?pl(?:an)?(?:nen|netje)?',
    '(?:zelf)?signaleringskaart',
    `(?:vroeg)?signalerings?- ?${restFollows}`,
    'plan (?:voor|ter|tegen|bij) terugval(?:preventie)?(?! is)',
    'signaal ?plan',
    'signalen ?plan',
    '(?:terugval|recidief) ?-?(?:preventie)? ?-?plan(?:nen)?',
    `terugvalpreventie- ?${restFollows}`,
    'tvp(?:[- ]plan)?',
    'vroege ?signalen ?plan',
    'relapse prevention plan',
    'early warning plan',
    'sign?\\.? ?plan',
    'sp',
    'vsp',
  ),
  crisisinterventieplan: phrases(
    'crisis ?-?(?:interventie|actie|preventie)? ?-?pl(?:an)?(?:nen)?',
    `crisis(?:interventie)?- ?${restFollows}`,
    'plan (?:bij|voor|in geval van) (?:een )?crisis',
    'cip',
  ),
  crisiskaart: phrases('crisis ?-?kaart(?:je)?', 'crisis ?card'),
  wrap: phrases('wrap(?:[- ]?(?:plan|map|boek))?', 'w\\.r\\.a\\.p\\.?', 'wellness recovery action plan'),
};

/** What is named after a plan and isn't one: a course, someone's profession. */
const notThePlan =
  /^[- ]?(?:training|cursus|groep|bijeenkomst|consulent|module|workshop|facilitator|methodiek|werkgroep|formulier|format|sjabloon|traject)/;

/** A place in a passage where a plan is named. */
export interface PlanMention {
  readonly plan: LetterPlan;
  readonly start: number;
  readonly end: number;
}

/** All plans that a text names, in order; where two names overlap the longer one counts. */
export function planMentions(text: string): readonly PlanMention[] {
  const found = letterPlans.flatMap((plan) =>
    [...text.matchAll(names[plan])].map((match) => ({
      plan,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const plans = found.filter(({ end }) => !notThePlan.test(text.slice(end)));
  return plans.filter((mention, index) => !plans.slice(0, index).some(({ end }) => end > mention.start));
}
