import type { Casus } from '../casus/casus';
import { deadlines } from '../regio/deadlines';
import { eventsOf } from '../regio/events-of-casus';
import type { RegionPack } from '../regio/region-pack';
import type { ClockRule } from '../regio/rule';
import type { PlainDate } from '../tijd/plain-date';

/** The rule that says in which region, and how long after closing, a terugkeerconsultatie can be asked (001:14, 34). */
const windowRule = 'terugkeer-venster';

/** Whether a terugkeerconsultatie can be asked on a day. `until` is the last day on which it can. */
export type TerugkeerWindow =
  /** The region agreed on none: what the Afsprakenformulier says of opschaling goes (000:300). */
  | { readonly kind: 'notAgreed' }
  | { readonly kind: 'notClosed' }
  | {
      readonly kind: 'open' | 'passed';
      readonly closedOn: PlainDate;
      readonly until: PlainDate;
      /** Days from the asked day until the last one; negative when it has passed. */
      readonly daysLeft: number;
      readonly rule: ClockRule;
    };

/**
 * The window of a casus on a day.
 * @example closed on 2026-02-28, asked on 2027-02-28: open with 0 days left; a day later it has passed
 */
export function terugkeerWindow(
  casus: Pick<Casus, 'acts' | 'besluit'>,
  packs: readonly RegionPack[],
  day: PlainDate,
): TerugkeerWindow {
  const found = deadlines(eventsOf(casus), packs, day).find(({ rule }) => rule.id === windowRule);
  if (!found) return { kind: 'notAgreed' };
  const closedOn = casus.besluit.behandelingAfgesloten;
  const { due: until, daysLeft, rule } = found;
  if (closedOn === null || until === null || daysLeft === null) return { kind: 'notClosed' };
  return { kind: daysLeft >= 0 ? 'open' : 'passed', closedOn, until, daysLeft, rule };
}

/** How one who comes back goes on: the consultatie, what was agreed instead, or a referral as for anyone. */
export type TerugkeerRoad = 'consultatie' | 'opschaling' | 'notClosed' | 'verwijzing';

/** @param sameComplaints null while nobody has judged that */
export function terugkeerRoad(window: TerugkeerWindow, sameComplaints: 'ja' | 'nee' | null): TerugkeerRoad {
  if (window.kind === 'notAgreed') return 'opschaling';
  if (window.kind === 'notClosed') return 'notClosed';
  return window.kind === 'passed' || sameComplaints === 'nee' ? 'verwijzing' : 'consultatie';
}
