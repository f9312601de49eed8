import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** Who may ask for a terugkeerconsultatie (001:14). */
export const requesters = ['huisarts', 'overnemendeInstelling'] as const;

/** Where the question comes from: the sociaal domein asks through the huisarts (001:14). */
export const behalves = ['praktijk', 'sociaalDomein'] as const;

/** One terugkeerconsultatie: what is asked of the last ggz-institution, and what came of it. */
const requestSchema = z.object({
  id: idSchema,
  /** Whether it is a relapse into the same complaints: only then it is one (001:14). Null: not judged yet. */
  zelfdeKlachten: z.enum(['ja', 'nee']).nullable(),
  door: z.enum(requesters).nullable(),
  namens: z.enum(behalves).nullable(),
  /** Who of the sociaal domein asked. */
  namensWie: lineSchema,
  /** The last ggz-institution, and whom to reach there. */
  instelling: lineSchema,
  contact: lineSchema,
  situatie: textSchema,
  /** What the practice already tried; may be empty. */
  geprobeerd: textSchema,
  vraag: textSchema,
  /** The day of the act that says that it was asked; the two go together. Null: being prepared. */
  aangevraagdOp: plainDateSchema.nullable(),
  /** What the ggz answered. */
  terugkoppeling: textSchema,
  /** What came of it when that was neither advice nor treatment; empty else. */
  andereAfloop: lineSchema,
});
export type TerugkeerRequest = z.infer<typeof requestSchema>;

export const terugkeerSchema = z.object({ requests: z.array(requestSchema) });

/** A request that is being prepared, to the institution of which the casus knows. */
export function newRequest(id: string, instelling: string, contact: string): TerugkeerRequest {
  return {
    id,
    zelfdeKlachten: null,
    door: 'huisarts',
    namens: 'praktijk',
    namensWie: '',
    instelling,
    contact,
    situatie: '',
    geprobeerd: '',
    vraag: '',
    aangevraagdOp: null,
    terugkoppeling: '',
    andereAfloop: '',
  };
}
