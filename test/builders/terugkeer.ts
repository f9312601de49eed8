import type { Act } from '#domain/casus/act';
import { type Casus, newCasus } from '#domain/casus/casus';
import type { RecordableEvent } from '#domain/regio/casus-events';
import { newRequest, type TerugkeerRequest } from '#domain/terugkeer/terugkeer';
import { plainDate } from '#domain/tijd/plain-date';
import { seededIds } from './seeded-ids';

const ids = seededIds('terugkeer');
const recorded = { recordedAt: '2026-11-22T09:00:00.000Z', recordedBy: ids.next() };

/** Something that happened in a terugkeerconsultatie. */
export function happened(event: RecordableEvent, date: string): Act {
  return { ...recorded, id: ids.next(), kind: 'gebeurtenis', date: plainDate(date), event };
}

/** The end of a casus. */
export function ended(reason: 'afgerond' | 'verhuisd' | 'behandelingHervat', date: string): Act {
  return { ...recorded, id: ids.next(), kind: 'beeindigd', date: plainDate(date), reason, note: '' };
}

/** A request to an institution that doesn't exist. */
export function aRequest(known: Partial<TerugkeerRequest> = {}): TerugkeerRequest {
  return { ...newRequest(ids.next(), 'GGZ Voorbeeld', 'dr. F. Fictief'), zelfdeKlachten: 'ja', ...known };
}

/** A casus of which the treatment was closed on a day. */
export function closedCasus(
  closedOn: string | null,
  requests: readonly TerugkeerRequest[] = [],
  acts: readonly Act[] = [],
): Casus {
  const casus = newCasus([]);
  const behandelingAfgesloten = closedOn === null ? null : plainDate(closedOn);
  return {
    ...casus,
    besluit: { ...casus.besluit, behandelingAfgesloten },
    terugkeer: { requests: [...requests] },
    acts: [...acts],
  };
}
