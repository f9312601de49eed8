import { casusEnd } from '../casus/act';
import type { Casus } from '../casus/casus';
import type { CasusEvents } from './casus-events';

/** The events that a casus holds. */
export function eventsOf(casus: Casus): CasusEvents {
  const end = casusEnd(casus.acts);
  return {
    behandelingAfgesloten: casus.besluit.behandelingAfgesloten,
    behandelingHervat: end?.reason === 'behandelingHervat' ? end.date : null,
  };
}
