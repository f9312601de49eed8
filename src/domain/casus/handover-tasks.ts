import { eventsOf } from '../regio/events-of-casus';
import { addPeriod, formatDate, plainDate } from '../tijd/plain-date';
import { validActs } from './act';
import type { Casus } from './casus';
import { partsWithGgz } from './responsibility';
import type { Source } from './task';

/** After every day on which something can have happened. */
const afterAll = plainDate('9999-12-31');

/**
 * Treatment was closed and nobody took over what the ggz had: the ggz stays responsible (001:25, 33), and someone calls
 * it from the day after. What the practice refused it needn't call about: that went by letter.
 */
export function handoverSources(casus: Casus): readonly Source[] {
  const closed = eventsOf(casus).behandelingAfgesloten;
  if (!closed) return [];
  const refused = new Set(
    validActs(casus.acts).flatMap((act) => (act.kind === 'overnameGeweigerd' ? act.parts : [])),
  );
  const waiting = partsWithGgz(casus, afterAll).filter((part) => !refused.has(part));
  if (waiting.length === 0) return [];
  return [
    {
      origin: 'nietOvergenomen',
      what: 'Bel de ggz: nog niet overgenomen',
      why: `Behandeling afgesloten op ${formatDate(closed)}`,
      actor: 'praktijk',
      who: '',
      time: null,
      first: addPeriod(closed, 'P1D'),
      rhythm: null,
    },
  ];
}
