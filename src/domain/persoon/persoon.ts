import { z } from 'zod';
import { lineSchema } from '../record/field-types';
import type { RecordDefinition } from '../record/record-definition';
import { plainDateSchema } from '../tijd/plain-date';

/**
 * Who someone is. Half-filled is storable. There is deliberately no field for the BSN: the HIS has it (docs/decisions/0011).
 */
export const persoonsgegevensSchema = z.object({
  geslachtsnaam: lineSchema,
  voorvoegsel: lineSchema,
  voorletters: lineSchema,
  roepnaam: lineSchema,
  geboortedatum: plainDateSchema.nullable(),
  hisNummer: lineSchema,
  straat: lineSchema,
  huisnummer: lineSchema,
  postcode: lineSchema,
  woonplaats: lineSchema,
  gemeente: lineSchema,
  telefoon: lineSchema,
  email: lineSchema,
});
export type Persoonsgegevens = z.infer<typeof persoonsgegevensSchema>;

const persoonSchema = z.object({ persoonsgegevens: persoonsgegevensSchema });
export type Persoon = z.infer<typeof persoonSchema>;

export const persoonRecord: RecordDefinition<Persoon> = {
  kind: 'persoon',
  bodyVersion: 1,
  upgrades: [],
  schema: persoonSchema,
  forms: ['persoonsgegevens'],
};

/** A person of whom nothing is known yet. */
export function emptyPersoon(): Persoon {
  return {
    persoonsgegevens: {
      geslachtsnaam: '',
      voorvoegsel: '',
      voorletters: '',
      roepnaam: '',
      geboortedatum: null,
      hisNummer: '',
      straat: '',
      huisnummer: '',
      postcode: '',
      woonplaats: '',
      gemeente: '',
      telefoon: '',
      email: '',
    },
  };
}
