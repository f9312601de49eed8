import { casusEnd } from '../casus/act';
import type { Casus } from '../casus/casus';
import { plainDate } from '../tijd/plain-date';
import type { ClosedDays } from './closed-days';
import { type Deadline, deadlines } from './deadlines';
import { eventsOf } from './events-of-casus';
import { formatPeriod } from './period';
import type { RegionPack } from './region-pack';
import type { Rule } from './rule';

/** Late enough that every event of a casus has happened: then what follows from it holds on any day. */
const endOfTime = plainDate('9999-12-31');

/** Who has to act, as lists call them. */
export const actorNames: Readonly<Record<Rule['actor'], string>> = {
  praktijk: 'praktijk',
  ggz: 'ggz',
  'mono-ggz': 'mono ggz',
  'sociaal-domein': 'sociaal domein',
  coordinator: 'coördinator',
  netwerk: 'netwerk',
};

/**
 * The clocks of a casus that run until somebody acts: work, on the last day that is in time. A window isn't work, since
 * nobody has to; neither is a day before which something must not be.
 */
export function deadlineSources(casus: Casus, packs: readonly RegionPack[], closed: ClosedDays) {
  return openClocks(casus, packs, closed).flatMap(({ pack, rule, due, state }) => {
    if (state !== 'late' || due === null) return [];
    return [
      {
        origin: `${deadlineOrigin}${pack}/${rule.id}/${due}`,
        what: rule.title,
        why: [formatPeriod(rule.period), rule.kind === 'aim' ? 'streven' : '', nameOf(packs, pack)]
          .filter(Boolean)
          .join(' · '),
        actor: rule.actor === 'praktijk' ? ('praktijk' as const) : ('anderen' as const),
        who: rule.actor === 'praktijk' ? '' : actorNames[rule.actor],
        time: null,
        first: due,
        rhythm: null,
      },
    ];
  });
}

/** A time in which something may be done, and the last day of it. */
export interface ClosingWindow {
  readonly id: string;
  readonly what: string;
  readonly why: string;
  readonly lastDay: NonNullable<Deadline['due']>;
}

/** The windows of a casus that began; each passes by itself. */
export function closingWindows(
  casus: Casus,
  packs: readonly RegionPack[],
  closed: ClosedDays,
): readonly ClosingWindow[] {
  return openClocks(casus, packs, closed).flatMap(({ pack, rule, due }) => {
    if (rule.kind !== 'window' || due === null) return [];
    const why = [formatPeriod(rule.period), nameOf(packs, pack)].join(' · ');
    return [{ id: `${pack}/${rule.id}`, what: rule.title, why, lastDay: due }];
  });
}

const deadlineOrigin = 'termijn/';

/** Whether work follows from what the region agreed: recording what happened closes it. */
export function isDeadline({ origin }: { readonly origin: string }): boolean {
  return origin.startsWith(deadlineOrigin);
}

/** What work that follows from a rule is called, also after it was done; null when the packs don't hold the rule. */
export function deadlineName(packs: readonly RegionPack[], origin: string): string | null {
  const [, pack, rule] = origin.split('/');
  const rules = packs.find(({ id }) => id === pack)?.rules;
  return rules?.find(({ id }) => id === rule)?.title ?? null;
}

/** After the end no clock runs on, but for those of a terugkeer of a casus that ended as it should. */
function openClocks(casus: Casus, packs: readonly RegionPack[], closed: ClosedDays): readonly Deadline[] {
  const end = casusEnd(casus.acts);
  if (packs.length === 0 || (end !== null && end.reason !== 'afgerond')) return [];
  const all = deadlines(eventsOf(casus), packs, endOfTime, closed);
  return end === null ? all : all.filter(({ rule }) => rule.subject === 'terugkeer');
}

function nameOf(packs: readonly RegionPack[], pack: string): string {
  return packs.find(({ id }) => id === pack)?.name ?? pack;
}
