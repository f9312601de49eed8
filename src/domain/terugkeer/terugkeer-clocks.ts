import type { Casus } from '../casus/casus';
import { type Deadline, deadlines } from '../regio/deadlines';
import { eventsOf } from '../regio/events-of-casus';
import type { RegionPack } from '../regio/region-pack';
import type { PlainDate } from '../tijd/plain-date';

/** The clocks of the ggz: when it answers, when treatment goes on (001:14). None while nothing was asked. */
export function terugkeerClocks(
  casus: Pick<Casus, 'acts' | 'besluit'>,
  packs: readonly RegionPack[],
  today: PlainDate,
): readonly Deadline[] {
  return deadlines(eventsOf(casus), packs, today).filter(
    ({ rule, state }) => rule.subject === 'terugkeer' && rule.kind === 'deadline' && state !== 'notStarted',
  );
}
