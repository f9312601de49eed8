import { z } from 'zod';
import { afsprakenformulierSchema, emptyAfsprakenformulier } from '../overname/afsprakenformulier';
import type { RecordDefinition } from '../record/record-definition';
import { actSchema } from './act';
import { type Party, partySchema } from './party';

export const casusKinds = ['overname'] as const;
export type CasusKind = (typeof casusKinds)[number];

/** One traject of one person, as one document. */
const casusSchema = z.object({
  betrokkenen: z.object({ parties: z.array(partySchema) }),
  afsprakenformulier: afsprakenformulierSchema,
  acts: z.array(actSchema),
});
export type Casus = z.infer<typeof casusSchema>;

export const casusRecord: RecordDefinition<Casus> = {
  kind: 'casus',
  bodyVersion: 1,
  upgrades: [],
  schema: casusSchema,
  forms: ['betrokkenen', 'afsprakenformulier'],
  refuse: (_before, after) => (everyAgreementNamesAParty(after) ? null : 'partyMissing'),
};

function everyAgreementNamesAParty({ betrokkenen, afsprakenformulier }: Casus): boolean {
  const ids = new Set<string>(['client', ...betrokkenen.parties.map(({ id }) => id)]);
  return afsprakenformulier.agreements.every(({ who }) => who === null || ids.has(who));
}

/** A new casus with the betrokkenen whom the Afsprakenformulier always asks for. */
export function newCasus(parties: readonly Party[]): Casus {
  return {
    betrokkenen: { parties: [...parties] },
    afsprakenformulier: emptyAfsprakenformulier(),
    acts: [],
  };
}
