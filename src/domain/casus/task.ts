import type { PlainDate } from '../tijd/plain-date';
import type { Agreement } from './agreement';
import type { Casus } from './casus';

/** A piece of work with a day, as lists show it. Follows from the casus; what a user did with it is in the casus. */
export interface Task {
  readonly id: string;
  readonly casus_id: string;
  readonly agreement_id: string;
  readonly topic: string;
  readonly who: string | null;
  readonly due: PlainDate;
}

/** The tasks that follow from the agreements of a casus. Ids follow from the origin, so a rebuild gives the same rows. */
export function tasksOf(casusId: string, casus: Casus): readonly Task[] {
  return casus.afsprakenformulier.agreements.flatMap((agreement) => {
    const due = firstDay(agreement);
    if (due === null) return [];
    const { id, topic, who } = agreement;
    return [{ id: `${casusId}/${id}`, casus_id: casusId, agreement_id: id, topic, who, due }];
  });
}

/** The day on which an agreement first asks for something: its date, or the start of its period or rhythm. */
function firstDay({ when }: Agreement): PlainDate | null {
  if (when.kind === 'datum') return when.date;
  if (when.kind === 'periode' || when.kind === 'ritme') return when.from;
  return null;
}
