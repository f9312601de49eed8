import { hasClock, type Rule } from '../../src/domain/regio/rule';

/** The parts of the program that use a pack, as its screens call them. */
export const whereShows = {
  clock: 'Vandaag, casus, tijdlijn; `npm run termijnen`',
  letter: 'Afsluitbriefkeuring',
  contact: 'Crisis (F8), casus',
  notOffered: 'not offered to the practice',
  setting: 'Instellingen',
} as const;

const bySubject: Readonly<Record<Rule['subject'], string>> = {
  overname: 'Overname',
  terugkeer: 'Terugkeerconsultatie',
  'dag-gesprek': 'Gespreksmodus, DAG-gesprek',
  'verkennend-gesprek': 'Verkennend gesprek',
  verwijzing: 'Verwijzing',
};

/** Where a rule shows: a clock among the deadlines, anything else where its subject is worked on. */
export function whereRuleShows(rule: Rule): string {
  return hasClock(rule) ? whereShows.clock : bySubject[rule.subject];
}
