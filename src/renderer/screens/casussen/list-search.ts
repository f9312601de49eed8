import { z } from 'zod';
import type { CasusFilter, CasusOrder } from '#contract/casus-calls';
import { actors } from '#domain/casus/task';
import { phaseNumberSchema } from '#domain/overname/phases';

/** What the address of the list says: filter and order; what is left out is the ordinary. Text it can't read is ignored. */
export const listSearchSchema = z.object({
  fase: phaseNumberSchema.optional().catch(undefined),
  wie: z.enum(actors).optional().catch(undefined),
  status: z.literal('beeindigd').optional().catch(undefined),
  volgorde: z.enum(['naam', 'dag']).optional().catch(undefined),
});
export type ListSearch = z.infer<typeof listSearchSchema>;

const orders = { naam: 'name', dag: 'due' } as const satisfies Readonly<Record<string, CasusOrder>>;

export interface ListChoice {
  readonly filter: CasusFilter;
  readonly order: CasusOrder;
}

export function choiceOf({ fase, wie, status, volgorde }: ListSearch): ListChoice {
  return {
    filter: { phase: fase ?? null, actor: wie ?? null, ended: status === 'beeindigd' },
    order: volgorde === undefined ? 'changed' : orders[volgorde],
  };
}

/** The address of a choice. */
export function searchOf({ filter, order }: ListChoice): ListSearch {
  return {
    fase: filter.phase ?? undefined,
    wie: filter.actor ?? undefined,
    status: filter.ended ? 'beeindigd' : undefined,
    volgorde: order === 'name' ? 'naam' : order === 'due' ? 'dag' : undefined,
  };
}

/** Whether the choice leaves running casussen out. */
export function isFiltered({ filter }: ListChoice): boolean {
  return filter.phase !== null || filter.actor !== null || filter.ended;
}
