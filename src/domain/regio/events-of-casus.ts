import { casusEnd, validActs } from '../casus/act';
import type { Casus } from '../casus/casus';
import type { PlainDate } from '../tijd/plain-date';
import { type CasusEvents, recordableEvents } from './casus-events';

/**
 * The events that a casus holds: the closing of the treatment from the besluit, treatment going on from the end of the
 * casus, all others as they were recorded. Of what was recorded twice the latest day counts: a new round.
 */
export function eventsOf({ acts, besluit }: Pick<Casus, 'acts' | 'besluit'>): CasusEvents {
  const end = casusEnd(acts);
  const recorded = validActs(acts).filter((act) => act.kind === 'gebeurtenis');
  const latest = (event: string): PlainDate | null => {
    const days = recorded.filter((act) => act.event === event).map(({ date }) => date);
    return days.sort().at(-1) ?? null;
  };
  return {
    ...Object.fromEntries(recordableEvents.map((event) => [event, latest(event)])),
    behandelingAfgesloten: besluit.behandelingAfgesloten,
    behandelingHervat: end?.reason === 'behandelingHervat' ? end.date : null,
  };
}
