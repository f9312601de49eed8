import { z } from 'zod';
import { emptyGesprek } from '../gesprek/gesprek';
import { emptyMedicatie } from '../medicatie/medicatie';
import { emptyBesluit } from '../overname/besluit';
import { emptyHerstelplan, unknownMaker } from '../overname/herstelplan';
import { emptyVoorbereiding } from '../overname/voorbereiding';
import { emptyPlannen } from '../plannen/plannen';
import type { UpgradeStep } from '../record/record-definition';
import { packsBeforeChoice } from '../regio/pack-choice';
import { withTakeoverDetails, withTakeoverParts } from './act-upgrade';
import { noGesprekYet } from './party';

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

/** To a casus that holds everything of taking over care, under what its region agreed. */
const toTakingOver: UpgradeStep = {
  added: {
    gesprek: emptyGesprek,
    medicatie: emptyMedicatie,
    regio: () => ({ packs: [...packsBeforeChoice] }),
    plannen: emptyPlannen,
    verbinding: () => ({ needs: [] }),
    terugkeer: () => ({ requests: [] }),
  },
  changed: {
    acts: withTakeoverParts,
  },
};

export const casusUpgrades: readonly UpgradeStep[] = [toFivePhases, toTakingOver];
