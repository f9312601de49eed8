import { hasClock, type Rule } from '../../src/domain/regio/rule';

/** The parts of the program that use a pack, as its screens call them. */
export const whereShows = {
  clock: 'Regio, Vandaag, casus, tijdlijn; `npm run termijnen`',
  letter: 'Regio, Afsluitbriefkeuring',
  contact: 'Regio, Crisis (F8)',
  notOffered: 'Regio, as for others; not offered to the practice',
  setting: 'Regio',
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
  return hasClock(rule) ? whereShows.clock : `Regio, ${bySubject[rule.subject]}`;
}
