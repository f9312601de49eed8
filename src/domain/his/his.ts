import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** "Verwerkt in HIS": someone put something of the casus in the HIS, which alone the huisartsenpost sees (000:378). */
const hisMarkSchema = z.object({
  id: idSchema,
  /** What it is: `document/opvolgkaart`, `ontvangen/herstelplan`, `contact/<mark id>`, `crisis`. */
  about: z.string().max(100),
  /** Which version of it: a fingerprint. Another version has to be put in again. */
  content: z.string().max(60),
  on: plainDateSchema,
  /** The name of the user who did. */
  by: lineSchema,
});
export type HisMark = z.infer<typeof hisMarkSchema>;

export const hisSchema = z.object({ marks: z.array(hisMarkSchema) });
