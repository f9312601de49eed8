import { z } from 'zod';
import { lineSchema } from '../record/field-types';
import type { RecordDefinition } from '../record/record-definition';

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

const praktijkSchema = z.object({ praktijkgegevens: praktijkgegevensSchema });
export type Praktijk = z.infer<typeof praktijkSchema>;

export const praktijkRecord: RecordDefinition<Praktijk> = {
  kind: 'praktijk',
  bodyVersion: 1,
  upgrades: [],
  schema: praktijkSchema,
  forms: ['praktijkgegevens'],
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
  };
}
