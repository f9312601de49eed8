import { daysBetween, type PlainDate } from '../tijd/plain-date';
import type { CasusEvents } from './casus-events';
import type { ClosedDays } from './closed-days';
import { type Standing, standingOf } from './deadline-state';
import type { RegionPack } from './region-pack';
import { type ClockRule, hasClock } from './rule';

/** A rule with a clock, how it stands today, and which pack it comes from. */
export interface Deadline extends Standing {
  readonly pack: string;
  readonly rule: ClockRule;
  /** Days from today until `due`; negative when it has passed; null without a day. */
  readonly daysLeft: number | null;
}

/**
 * Every rule with a clock in the packs, and how it stands today; in order of day, those without a day last.
 * @param closed holidays and the practice's own closed days, for the rules that count working days
 * @example deadlines({ behandelingAfgesloten: plainDate('2026-02-28') }, [eemland], today)
 */
export function deadlines(
  events: CasusEvents,
  packs: readonly RegionPack[],
  today: PlainDate,
  closed: ClosedDays = new Set(),
): readonly Deadline[] {
  const found = packs.flatMap((pack) =>
    pack.rules.filter(hasClock).map((rule) => {
      const standing = standingOf(rule, { events, today, closed });
      const daysLeft = standing.due === null ? null : daysBetween(today, standing.due);
      return { pack: pack.id, rule, ...standing, daysLeft };
    }),
  );
  return found.sort((one, other) => compareDue(one.due, other.due));
}

/** Days sort as text; what has no day comes last. Equal days keep the order of the packs. */
function compareDue(one: PlainDate | null, other: PlainDate | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
}
