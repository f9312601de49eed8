import { z } from 'zod';
import { lineSchema, textSchema } from '../record/field-types';
import { clockTimeSchema } from '../tijd/clock-time';
import { plainDateSchema } from '../tijd/plain-date';

/** What the cliënt goes over beforehand (000:214–220). */
export const clientPoints = [
  'hersteldoelen',
  'watNodig',
  'watZelf',
  'welkeOndersteuning',
  'wieEnHoe',
  'wieAanwezig',
] as const;
export type ClientPoint = (typeof clientPoints)[number];

export const clientPointLabels: Readonly<Record<ClientPoint, string>> = {
  hersteldoelen: 'Eigen hersteldoelen geëvalueerd',
  watNodig: 'Wat nodig is voor verder herstel',
  watZelf: 'Wat ik zelf kan doen',
  welkeOndersteuning: 'Welke ondersteuning nog nodig is',
  wieEnHoe: 'Wie ondersteunt en hoe',
  wieAanwezig: 'Wie bij het gesprek is',
};

/** What the practice goes over beforehand (000:222–228). */
export const practicePoints = [
  'aanleiding',
  'vooroverleg',
  'verwachtingen',
  'medicatie',
  'overleg',
  'opschaling',
] as const;
export type PracticePoint = (typeof practicePoints)[number];

export const practicePointLabels: Readonly<Record<PracticePoint, string>> = {
  aanleiding: 'De aanleiding is bekend bij huisarts en POH-ggz',
  vooroverleg: 'Zo nodig contact met de ggz vooraf',
  verwachtingen: 'Wederzijdse verwachtingen besproken',
  medicatie: 'Verwachtingen over medicatie',
  overleg: 'Verwachtingen over overleg en consultatie',
  opschaling: 'Verwachtingen over laagdrempelige opschaling',
};

export const gesprekVormen = ['fysiek', 'online', 'combinatie'] as const;
export type GesprekVorm = (typeof gesprekVormen)[number];

/** Planned length of a DAG-gesprek, in minutes (000:200, 356). */
export const gesprekMinutes = 30;

/** Phase 3: what is prepared, with whom, and when the gesprek is. */
export const voorbereidingSchema = z.object({
  clientPoints: z.array(z.enum(clientPoints)),
  practicePoints: z.array(z.enum(practicePoints)),
  vooroverlegOp: plainDateSchema.nullable(),
  vooroverlegMet: lineSchema,
  /** What each needs of the other (000:225). */
  praktijkNodig: textSchema,
  ggzNodig: textSchema,
  /** Who approaches and invites the others (000:230). */
  wieNodigtUit: lineSchema,
  vorm: z.enum(gesprekVormen).nullable(),
  datum: plainDateSchema.nullable(),
  tijd: clockTimeSchema.nullable(),
  plaats: lineSchema,
  /** Phase 4: the day on which the gesprek was held. */
  gevoerdOp: plainDateSchema.nullable(),
});
export type Voorbereiding = z.infer<typeof voorbereidingSchema>;

export function emptyVoorbereiding(): Voorbereiding {
  return {
    clientPoints: [],
    practicePoints: [],
    vooroverlegOp: null,
    vooroverlegMet: '',
    praktijkNodig: '',
    ggzNodig: '',
    wieNodigtUit: '',
    vorm: null,
    datum: null,
    tijd: null,
    plaats: '',
    gevoerdOp: null,
  };
}
