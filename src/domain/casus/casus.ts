import { z } from 'zod';
import { afsprakenformulierSchema, emptyAfsprakenformulier } from '../overname/afsprakenformulier';
import { besluitSchema, emptyBesluit } from '../overname/besluit';
import { emptyHerstelplan, herstelplanSchema, unknownMaker } from '../overname/herstelplan';
import { emptyVoorbereiding, voorbereidingSchema } from '../overname/voorbereiding';
import type { RecordDefinition, UpgradeStep } from '../record/record-definition';
import { actSchema } from './act';
import { withTakeoverDetails } from './act-upgrade';
import { opvolgingSchema } from './opvolging';
import { noGesprekYet, type Party, partySchema } from './party';

export const casusKinds = ['overname'] as const;
export type CasusKind = (typeof casusKinds)[number];

/** One traject of one person, as one document. */
const casusSchema = z.object({
  betrokkenen: z.object({ parties: z.array(partySchema) }),
  besluit: besluitSchema,
  voorbereiding: voorbereidingSchema,
  herstelplan: herstelplanSchema,
  afsprakenformulier: afsprakenformulierSchema,
  opvolging: opvolgingSchema,
  acts: z.array(actSchema),
});
export type Casus = z.infer<typeof casusSchema>;

/** From a casus with the Afsprakenformulier alone to one with the five phases of an overname. */
const toFivePhases: UpgradeStep = {
  added: {
    besluit: emptyBesluit,
    voorbereiding: emptyVoorbereiding,
    herstelplan: emptyHerstelplan,
    opvolging: () => ({ marks: [] }),
  },
  changed: {
    betrokkenen: (part) => {
      const { parties } = z.object({ parties: z.array(z.looseObject({})) }).parse(part);
      return { parties: parties.map((party) => ({ ...party, ...noGesprekYet })) };
    },
    afsprakenformulier: (part) => ({ ...z.looseObject({}).parse(part), maker: unknownMaker() }),
    acts: withTakeoverDetails,
  },
};

export const casusRecord: RecordDefinition<Casus> = {
  kind: 'casus',
  bodyVersion: 2,
  upgrades: [toFivePhases],
  schema: casusSchema,
  forms: ['betrokkenen', 'besluit', 'voorbereiding', 'herstelplan', 'afsprakenformulier', 'opvolging'],
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
    besluit: emptyBesluit(),
    voorbereiding: emptyVoorbereiding(),
    herstelplan: emptyHerstelplan(),
    afsprakenformulier: emptyAfsprakenformulier(),
    opvolging: { marks: [] },
    acts: [],
  };
}
