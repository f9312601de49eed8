import { casusEnd, validActs } from '../casus/act';
import type { Casus } from '../casus/casus';
import { workDays } from '../casus/task';
import { addPeriod, daysBetween, type PlainDate } from '../tijd/plain-date';

/** For how long the ggz gives advies en beleid after closing (000:133–134). */
export const adviesEnBeleid = 'P2Y';

/** The two years after closing: who is responsible when, and what is planned in them. */
export interface TwoYears {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Closing hasn't happened yet; `from` is the day on which it is expected. */
  readonly expected: boolean;
  readonly takeover: PlainDate | null;
  readonly ended: PlainDate | null;
  /** Per piece of work the days on which it falls within the two years. */
  readonly work: readonly {
    readonly origin: string;
    readonly what: string;
    readonly days: readonly PlainDate[];
  }[];
}

/** Null while no day of closing is known. */
export function twoYearsOf(casus: Casus): TwoYears | null {
  const { behandelingAfgesloten, afsluitingVerwacht } = casus.besluit;
  const from = behandelingAfgesloten ?? afsluitingVerwacht;
  if (from === null) return null;
  const until = addPeriod(from, adviesEnBeleid);
  return {
    from,
    until,
    expected: behandelingAfgesloten === null,
    takeover: validActs(casus.acts).find((act) => act.kind === 'overgenomen')?.date ?? null,
    ended: casusEnd(casus.acts)?.date ?? null,
    work: workDays(casus, until)
      .map((work) => ({ ...work, days: work.days.filter((day) => day >= from) }))
      .filter(({ days }) => days.length > 0),
  };
}

/** Where a day lies in the two years: 0 at the begin, 1 at the end, never outside. */
export function placeInTwoYears({ from, until }: Pick<TwoYears, 'from' | 'until'>, day: PlainDate): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, until)));
}
