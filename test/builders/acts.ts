import type { NewAct } from '#domain/casus/act';
import { careParts, conditionsNotDiscussed } from '#domain/casus/takeover';
import { plainDate } from '#domain/tijd/plain-date';

type Takeover = Extract<NewAct, { kind: 'overgenomen' }>;

/** The plainest takeover: by a huisarts, without vervolgbeleid. */
export function takeover(different: Partial<Takeover> = {}): Takeover {
  return {
    kind: 'overgenomen',
    date: plainDate('2026-11-20'),
    by: 'huisarts',
    name: '',
    responsibleHuisarts: '',
    parts: [...careParts],
    conditions: conditionsNotDiscussed(),
    client: 'akkoord',
    vervolgbeleid: false,
    calledOn: null,
    calledWith: '',
    voorstel: null,
    preparedBy: '',
    ...different,
  };
}

/** As much of the list of casussen as a test needs: every phase, the last changed first. */
export const anyCasus = {
  filter: { phase: null, actor: null, ended: false },
  order: 'changed',
  offset: 0,
  limit: 10,
} as const;
