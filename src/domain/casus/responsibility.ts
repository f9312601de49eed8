import type { PlainDate } from '../tijd/plain-date';
import { type Act, validActs } from './act';

export const responsibleParties = ['ggz', 'huisarts', 'poh-ggz'] as const;

/** Who is responsible for treatment on a day, and since when (null: from the start). */
export interface Responsibility {
  readonly by: (typeof responsibleParties)[number];
  readonly since: PlainDate | null;
}

/** The ggz is responsible until huisarts or POH-ggz has actually taken over (001:25, 33). */
export function responsibleOn(acts: readonly Act[], day: PlainDate): Responsibility {
  const takenOver = validActs(acts)
    .filter((act) => act.kind === 'overgenomen')
    .find((act) => act.date <= day);
  return takenOver ? { by: takenOver.by, since: takenOver.date } : { by: 'ggz', since: null };
}
