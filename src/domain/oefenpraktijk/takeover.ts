import type { NewAct } from '../casus/act';
import { careParts, conditionsNotDiscussed } from '../casus/takeover';
import type { PlainDate } from '../tijd/plain-date';
import { oefenHuisarts } from './praktijk';

type Takeover = Extract<NewAct, { kind: 'overgenomen' }>;

/**
 * The huisarts takes over on a day.
 * @param calledWith whom of the ggz she had on the telephone that day; without vervolgbeleid nobody called
 */
export function takenOver(date: PlainDate, calledWith = ''): Takeover {
  const called = calledWith !== '';
  return {
    kind: 'overgenomen',
    date,
    by: 'huisarts',
    name: oefenHuisarts,
    responsibleHuisarts: '',
    parts: [...careParts],
    conditions: conditionsNotDiscussed(),
    client: 'akkoord',
    vervolgbeleid: called,
    calledOn: called ? date : null,
    calledWith,
    voorstel: null,
    preparedBy: '',
  };
}

/** Every condition was gone over and met; of the medication there is something to say. */
export function withConditions(act: Takeover, medication: string): Takeover {
  const yes = (note = '') => ({ answer: 'ja' as const, note });
  return {
    ...act,
    conditions: {
      haalbaar: yes(),
      bekwaam: yes(),
      medicatieIngesteld: yes(medication),
      afspraken: yes(),
      stabiel: yes(),
    },
  };
}

/** Prepared by the POH-ggz, for the huisarts to approve. */
export function putForward(takeover: Takeover, on: PlainDate, note: string): NewAct {
  const prepared = { ...takeover, preparedBy: 'P. Proefpersoon' };
  return { kind: 'voorstel', date: on, what: { kind: 'overname', takeover: prepared }, note };
}

/** The same by the POH-ggz, under the huisarts. */
export function takenOverByPoh(date: PlainDate, name: string, calledWith = ''): Takeover {
  return { ...takenOver(date, calledWith), by: 'poh-ggz', name, responsibleHuisarts: oefenHuisarts };
}
