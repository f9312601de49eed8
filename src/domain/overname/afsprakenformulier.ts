import { z } from 'zod';
import { type AgreementTopic, agreementSchema } from '../casus/agreement';
import { textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';
import { makerSchema, unknownMaker } from './herstelplan';

/** A part that can also not apply. Empty is not the same as n.v.t.: `nvt` is true only when someone ticked the box. */
const nvtPartSchema = z.object({ tekst: textSchema, nvt: z.boolean() });

/** The Afsprakenformulier, hulpmiddel 3 of the DAG-gesprek (000:382–411); its contact table comes from the betrokkenen. */
export const afsprakenformulierSchema = z.object({
  maker: makerSchema,
  doelen: z.object({ doelen: textSchema, evaluatie: textSchema }),
  contact: z.object({ eersteAfspraak: plainDateSchema.nullable(), contact: textSchema }),
  terugval: z.object({ nietAcuut: textSchema, acuut: textSchema }),
  medicatiebegeleiding: nvtPartSchema,
  terugvalpreventie: nvtPartSchema,
  overlegConsultatie: nvtPartSchema,
  opschaling: nvtPartSchema,
  anders: z.object({ tekst: textSchema }),
  naastbetrokkenen: nvtPartSchema,
  andereBetrokkenen: nvtPartSchema,
  agreements: z.array(agreementSchema),
});
export type Afsprakenformulier = z.infer<typeof afsprakenformulierSchema>;

/** The six parts with a box N.v.t. (000:392–403). */
export const nvtParts = [
  'medicatiebegeleiding',
  'terugvalpreventie',
  'overlegConsultatie',
  'opschaling',
  'naastbetrokkenen',
  'andereBetrokkenen',
] as const;
export type NvtPart = (typeof nvtParts)[number];

/** Whether a topic is one of the six that can be not applicable. */
export function isNvtPart(topic: AgreementTopic): topic is NvtPart {
  return nvtParts.some((part) => part === topic);
}

export function emptyAfsprakenformulier(): Afsprakenformulier {
  const part = () => ({ tekst: '', nvt: false });
  return {
    maker: unknownMaker(),
    doelen: { doelen: '', evaluatie: '' },
    contact: { eersteAfspraak: null, contact: '' },
    terugval: { nietAcuut: '', acuut: '' },
    medicatiebegeleiding: part(),
    terugvalpreventie: part(),
    overlegConsultatie: part(),
    opschaling: part(),
    anders: { tekst: '' },
    naastbetrokkenen: part(),
    andereBetrokkenen: part(),
    agreements: [],
  };
}
