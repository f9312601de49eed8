import { z } from 'zod';
import { lineSchema } from '../record/field-types';
import type { RecordDefinition, UpgradeStep } from '../record/record-definition';
import { emptyPracticeRegion, practiceRegionSchema } from '../regio/practice-region';

/** The practice itself, and whom it sends people to out of hours. Asked at first run, changed under Instellingen. */
export const praktijkgegevensSchema = z.object({
  naam: lineSchema,
  agbCode: lineSchema,
  straat: lineSchema,
  huisnummer: lineSchema,
  postcode: lineSchema,
  woonplaats: lineSchema,
  telefoon: lineSchema,
  email: lineSchema,
  spoedlijn: lineSchema,
  huisartsenpostNaam: lineSchema,
  huisartsenpostTelefoon: lineSchema,
  crisisdienstNaam: lineSchema,
  crisisdienstTelefoon: lineSchema,
});
export type Praktijkgegevens = z.infer<typeof praktijkgegevensSchema>;

const praktijkSchema = z.object({ praktijkgegevens: praktijkgegevensSchema, regio: practiceRegionSchema });
export type Praktijk = z.infer<typeof praktijkSchema>;

/** To a practice that chooses its region. */
const toRegion: UpgradeStep = { added: { regio: emptyPracticeRegion } };

export const praktijkRecord: RecordDefinition<Praktijk> = {
  kind: 'praktijk',
  bodyVersion: 2,
  upgrades: [toRegion],
  schema: praktijkSchema,
  forms: ['praktijkgegevens', 'regio'],
};

/** A practice of which nothing is known yet. */
export function emptyPraktijk(): Praktijk {
  return {
    praktijkgegevens: {
      naam: '',
      agbCode: '',
      straat: '',
      huisnummer: '',
      postcode: '',
      woonplaats: '',
      telefoon: '',
      email: '',
      spoedlijn: '',
      huisartsenpostNaam: '',
      huisartsenpostTelefoon: '',
      crisisdienstNaam: '',
      crisisdienstTelefoon: '',
    },
    regio: emptyPracticeRegion(),
  };
}
