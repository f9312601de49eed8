import { z } from 'zod';
import { emptyGesprek, gesprekSchema } from '../gesprek/gesprek';
import { emptyMedicatie, medicatieSchema } from '../medicatie/medicatie';
import { afsprakenformulierSchema, emptyAfsprakenformulier } from '../overname/afsprakenformulier';
import { besluitSchema, emptyBesluit } from '../overname/besluit';
import { emptyHerstelplan, herstelplanSchema } from '../overname/herstelplan';
import { emptyVoorbereiding, voorbereidingSchema } from '../overname/voorbereiding';
import { emptyPlannen, plannenSchema } from '../plannen/plannen';
import type { RecordDefinition } from '../record/record-definition';
import { type KeptPack, keptPackSchema, packsBeforeChoice } from '../regio/pack-choice';
import { verbindingSchema } from '../sociaal-domein/verbinding';
import { terugkeerSchema } from '../terugkeer/terugkeer';
import { actSchema } from './act';
import { casusUpgrades } from './casus-upgrades';
import { opvolgingSchema } from './opvolging';
import { type Party, partySchema } from './party';

export const casusKinds = ['overname'] as const;
export type CasusKind = (typeof casusKinds)[number];

/** One traject of one person, as one document. */
const casusSchema = z.object({
  betrokkenen: z.object({ parties: z.array(partySchema) }),
  besluit: besluitSchema,
  voorbereiding: voorbereidingSchema,
  herstelplan: herstelplanSchema,
  gesprek: gesprekSchema,
  afsprakenformulier: afsprakenformulierSchema,
  medicatie: medicatieSchema,
  opvolging: opvolgingSchema,
  /** What there is for when it gets worse. */
  plannen: plannenSchema,
  /** What the POH-ggz connects with the sociaal domein for. */
  verbinding: verbindingSchema,
  terugkeer: terugkeerSchema,
  /** The packs of what the region agreed, each in the version with which the casus began. */
  regio: z.object({ packs: z.array(keptPackSchema) }),
  acts: z.array(actSchema),
});
export type Casus = z.infer<typeof casusSchema>;

export const casusRecord: RecordDefinition<Casus> = {
  kind: 'casus',
  bodyVersion: 3,
  upgrades: casusUpgrades,
  schema: casusSchema,
  forms: [
    'betrokkenen',
    'besluit',
    'voorbereiding',
    'herstelplan',
    'gesprek',
    'afsprakenformulier',
    'medicatie',
    'opvolging',
    'plannen',
    'verbinding',
    'terugkeer',
    'regio',
  ],
  refuse: (_before, after) => (everyAgreementNamesAParty(after) ? null : 'partyMissing'),
};

function everyAgreementNamesAParty({ betrokkenen, afsprakenformulier }: Casus): boolean {
  const ids = new Set<string>(['client', ...betrokkenen.parties.map(({ id }) => id)]);
  return afsprakenformulier.agreements.every(({ who }) => who === null || ids.has(who));
}

/** A new casus with the betrokkenen whom the Afsprakenformulier always asks for, under the packs of the practice. */
export function newCasus(parties: readonly Party[], packs: readonly KeptPack[] = packsBeforeChoice): Casus {
  return {
    betrokkenen: { parties: [...parties] },
    besluit: emptyBesluit(),
    voorbereiding: emptyVoorbereiding(),
    herstelplan: emptyHerstelplan(),
    gesprek: emptyGesprek(),
    afsprakenformulier: emptyAfsprakenformulier(),
    medicatie: emptyMedicatie(),
    opvolging: { marks: [] },
    plannen: emptyPlannen(),
    verbinding: { needs: [] },
    terugkeer: { requests: [] },
    regio: { packs: [...packs] },
    acts: [],
  };
}
