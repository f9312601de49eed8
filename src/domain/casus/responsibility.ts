import type { CasusEvent } from '../regio/casus-events';
import { eventsOf } from '../regio/events-of-casus';
import type { PlainDate } from '../tijd/plain-date';
import { type Act, casusEnd, validActs } from './act';
import type { Casus } from './casus';
import { type CarePart, careParts } from './takeover';

export const responsibleParties = ['ggz', 'huisarts', 'poh-ggz'] as const;
export type ResponsibleParty = (typeof responsibleParties)[number];

/**
 * Why someone became responsible for a part of care, in the order in which it counts on one day: a takeover on the day
 * of closing comes after it.
 */
const responsibilityReasons = [
  'begin',
  'verwijzingGeschreven',
  'ggzVerantwoordelijk',
  'behandelingHervat',
  'behandelingAfgesloten',
  'overgenomen',
] as const;
export type ResponsibilityReason = (typeof responsibilityReasons)[number];

/** From a day on someone is responsible for a part of care; null: from the start of the casus. */
export interface ResponsibilityPeriod {
  readonly from: PlainDate | null;
  readonly by: ResponsibleParty;
  readonly reason: ResponsibilityReason;
}

/** Who is responsible for treatment on a day, and since when (null: from the start). */
export interface Responsibility {
  /** For the whole: the ggz as long as it is for any part, since only then it has been taken over (001:25, 33). */
  readonly by: ResponsibleParty;
  readonly since: PlainDate | null;
  readonly parts: Readonly<Record<CarePart, ResponsibilityPeriod>>;
}

/** What of a casus tells who is responsible. */
type Known = Pick<Casus, 'acts' | 'besluit'>;

/** Something on a day that makes someone responsible for parts of care. */
interface Change {
  readonly on: PlainDate;
  readonly by: ResponsibleParty;
  readonly reason: Exclude<ResponsibilityReason, 'begin'>;
  readonly parts: readonly CarePart[];
}

/**
 * Who was responsible for a part of care, from when to when, in order; never nobody. Follows from what was recorded and
 * not from when that was recorded: something recorded later changes no day before its own.
 */
export function responsibilityPeriods(casus: Known, part: CarePart): readonly ResponsibilityPeriod[] {
  return changesOf(casus)
    .filter(({ parts }) => parts.includes(part))
    .reduce<readonly ResponsibilityPeriod[]>(follow, [{ from: null, by: 'ggz', reason: 'begin' }]);
}

/** Who is responsible on a day, for the whole and per part. */
export function responsibleOn(casus: Known, day: PlainDate): Responsibility {
  const parts = {
    medicatie: partOn(casus, 'medicatie', day),
    begeleiding: partOn(casus, 'begeleiding', day),
    crisis: partOn(casus, 'crisis', day),
  };
  // From the first day on for the ggz, which never lost all of it; else from the day on which the last part came.
  const begins = Object.values(parts).sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  const by = responsibleParties.find((party) => begins.some((period) => period.by === party)) ?? 'ggz';
  const since = by === 'ggz' ? begins.find((period) => period.by === by) : begins.at(-1);
  return { by, since: since?.from ?? null, parts };
}

/** The parts of care for which the ggz is responsible on a day: what can be taken over or refused. */
export function partsWithGgz(casus: Known, day: PlainDate): readonly CarePart[] {
  return careParts.filter((part) => partOn(casus, part, day).by === 'ggz');
}

/**
 * Whether treatment was closed before anybody took all of it over: the ggz stays responsible (001:25, 33), and someone
 * has to call. Not for who is in treatment again.
 */
export function closedNotTakenOver(casus: Known, day: PlainDate): boolean {
  const { behandelingAfgesloten: closed, behandelingHervat: again } = eventsOf(casus);
  if (!closed || closed > day || (again && again >= closed && again <= day)) return false;
  return partsWithGgz(casus, day).length > 0;
}

/**
 * Since when, on this day, the ggz-professional of a verkennend gesprek has a temporary agreement with the person
 * (003:15); null when there is none. The source doesn't say when it ends: shown until a referral or the ggz follows.
 */
export function temporaryAgreementOn({ acts }: Known, day: PlainDate): PlainDate | null {
  const held = daysOf(acts, 'vgGesprek').filter((on) => on <= day);
  const last = held.sort().at(-1) ?? null;
  const following = [...daysOf(acts, 'verwijzingGeschreven'), ...daysOf(acts, 'ggzVerantwoordelijk')];
  return following.some((on) => last !== null && on > last && on <= day) ? null : last;
}

/** Every day on which something happened: a casus may see more than one round of it. */
function daysOf(acts: readonly Act[], event: CasusEvent): PlainDate[] {
  return validActs(acts).flatMap((act) =>
    act.kind === 'gebeurtenis' && act.event === event ? [act.date] : [],
  );
}

function partOn(casus: Known, part: CarePart, day: PlainDate): ResponsibilityPeriod {
  const until = responsibilityPeriods(casus, part).filter(({ from }) => from === null || from <= day);
  return until.at(-1) ?? { from: null, by: 'ggz', reason: 'begin' };
}

function changesOf({ acts, besluit }: Known): readonly Change[] {
  const end = casusEnd(acts);
  const change = (
    reason: Exclude<Change['reason'], 'overgenomen'>,
    by: ResponsibleParty,
    days: readonly (PlainDate | null)[],
  ): readonly Change[] => days.flatMap((on) => (on ? [{ on, by, reason, parts: careParts }] : []));
  return [
    ...change('verwijzingGeschreven', 'huisarts', daysOf(acts, 'verwijzingGeschreven')),
    ...change('ggzVerantwoordelijk', 'ggz', daysOf(acts, 'ggzVerantwoordelijk')),
    ...change('behandelingHervat', 'ggz', end?.reason === 'behandelingHervat' ? [end.date] : []),
    ...change('behandelingAfgesloten', 'ggz', [besluit.behandelingAfgesloten]),
    ...validActs(acts).flatMap((act) =>
      act.kind === 'overgenomen'
        ? [{ on: act.date, by: act.by, reason: act.kind, parts: act.parts } as const]
        : [],
    ),
  ].sort(
    (one, other) =>
      one.on.localeCompare(other.on) ||
      responsibilityReasons.indexOf(one.reason) - responsibilityReasons.indexOf(other.reason),
  );
}

/** What a change does to who is responsible so far. */
function follow(
  periods: readonly ResponsibilityPeriod[],
  { on, by, reason }: Change,
  place: number,
  changes: readonly Change[],
): readonly ResponsibilityPeriod[] {
  const now = periods.at(-1);
  if (now === undefined || now.by === by) return periods;
  const treated = changes.slice(0, place).some((earlier) => earlier.by === 'ggz');
  // Until the ggz takes a referral up the huisarts is responsible (003:92); who is in treatment stays the ggz's (001:25).
  if (reason === 'verwijzingGeschreven' && treated) return periods;
  // What the ggz closes it had taken up; what was taken over from it stays where it is.
  if (reason === 'behandelingAfgesloten' && now.reason !== 'verwijzingGeschreven') return periods;
  // Of one day the last counts.
  const before = now.from === on ? periods.slice(0, -1) : periods;
  return [...before, { from: on, by, reason }];
}
