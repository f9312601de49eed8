import { addPeriod, type PlainDate } from '../tijd/plain-date';
import type { Casus } from './casus';
import { type ResponsibilityPeriod, responsibilityPeriods } from './responsibility';
import { type CarePart, careParts } from './takeover';

/** Someone became responsible for these parts, at once and for the same reason. */
export interface ResponsibilityMoment extends ResponsibilityPeriod {
  readonly parts: readonly CarePart[];
}

/** Who was responsible for what since when, the first on top; what changed together is one moment. */
export function responsibilityMoments(casus: Casus): readonly ResponsibilityMoment[] {
  const moments = careParts.flatMap((part) =>
    responsibilityPeriods(casus, part).map((period) => ({ part, period })),
  );
  const keyOf = ({ from, by, reason }: ResponsibilityPeriod) => `${from ?? ''} ${by} ${reason}`;
  return [...new Map(moments.map(({ period }) => [keyOf(period), period])).values()]
    .map((period) => ({
      ...period,
      parts: moments.filter((other) => keyOf(other.period) === keyOf(period)).map(({ part }) => part),
    }))
    .sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
}

/** The days between which a picture of it runs: room for the first change and the last one, and for today. */
export function responsibilitySpan(casus: Casus, today: PlainDate): readonly [PlainDate, PlainDate] {
  const days = [...responsibilityMoments(casus).flatMap(({ from }) => from ?? []), today].sort();
  const first = days[0] ?? today;
  return [addPeriod(first, '-P3M'), addPeriod(days.at(-1) ?? today, 'P1M')];
}
