import { z } from 'zod';
import { rhythmUnits } from '../casus/agreement';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** The specialised medicines that a DAG-gesprek names (000:275), and every other. */
export const medicineKinds = ['lithium', 'clozapine', 'methadon', 'anders'] as const;
export type MedicineKind = (typeof medicineKinds)[number];

/**
 * What must hold before a practice takes over specialised medication (NHG, Herhalen specialistische medicatie, 2023):
 * a stable disease, a clear handover with control instruction, the explicit agreement of the GP, consultation that is
 * low-threshold and urgent where needed, the agreement of the patient, and a recall system.
 */
export const conditions = [
  'stabiel',
  'overdracht',
  'akkoord',
  'consultatie',
  'instemming',
  'oproepsysteem',
] as const;
export type Condition = (typeof conditions)[number];

export const conditionAnswers = ['ja', 'nee', 'onbekend'] as const;
export type ConditionAnswer = (typeof conditionAnswers)[number];

const conditionSchema = z.object({ antwoord: z.enum(conditionAnswers), toelichting: lineSchema });

/** Who sees to a control, or prescribes. */
export const caretakers = ['ggz', 'praktijk'] as const;
export type Caretaker = (typeof caretakers)[number];

/** A control that comes back. Where it comes from stands with it, since guidelines change. */
export const controlSchema = z.object({
  id: idSchema,
  wat: lineSchema,
  /** How often: every so many units, counted from the last control, else from the start of the medicine. */
  elke: z.int().min(1).max(99).nullable(),
  eenheid: z.enum(rhythmUnits).nullable(),
  /** Null: the practice. */
  door: z.enum(caretakers).nullable(),
  /** In weeks after the start: from when it holds (null: the start) and until when (null: for as long as it is used). */
  vanafWeek: z.int().min(1).max(520).nullable(),
  totWeek: z.int().min(1).max(520).nullable(),
  laatsteOp: plainDateSchema.nullable(),
  bron: lineSchema,
  /** Date or version of the source, as it is known. */
  bronDatum: lineSchema,
  opmerking: lineSchema,
});
export type Control = z.infer<typeof controlSchema>;

/** A step of tapering off: from this day this dose. */
export const taperStepSchema = z.object({
  id: idSchema,
  op: plainDateSchema.nullable(),
  dosering: lineSchema,
});
export type TaperStep = z.infer<typeof taperStepSchema>;

export const medicineDecisions = ['overnemen', 'nietOvernemen'] as const;

export const medicineSchema = z.object({
  id: idSchema,
  soort: z.enum(medicineKinds),
  naam: lineSchema,
  dosering: lineSchema,
  gebruik: lineSchema,
  /** Who prescribes, and from when on. */
  voorschrijver: z.enum(caretakers).nullable(),
  voorschrijverNaam: lineSchema,
  voorschrijftVanaf: plainDateSchema.nullable(),
  gestartOp: plainDateSchema.nullable(),
  /** What the ggz asks: target values, when to consult. */
  instructie: textSchema,
  voorwaarden: z.object({
    stabiel: conditionSchema,
    overdracht: conditionSchema,
    akkoord: conditionSchema,
    consultatie: conditionSchema,
    instemming: conditionSchema,
    oproepsysteem: conditionSchema,
  } satisfies Record<Condition, typeof conditionSchema>),
  besluit: z.enum(medicineDecisions).nullable(),
  beslotenOp: plainDateSchema.nullable(),
  controles: z.array(controlSchema),
  afbouw: z.array(taperStepSchema),
});
export type Medicine = z.infer<typeof medicineSchema>;

/** The medicines of a casus whose care goes, or could go, to the practice. */
export const medicatieSchema = z.object({ middelen: z.array(medicineSchema) });
export type Medicatie = z.infer<typeof medicatieSchema>;

export function emptyMedicatie(): Medicatie {
  return { middelen: [] };
}

/** A medicine of which only the kind is known. */
export function emptyMedicine(id: string, soort: MedicineKind, controles: readonly Control[] = []): Medicine {
  const unknown = () => ({ antwoord: 'onbekend' as const, toelichting: '' });
  return {
    id,
    soort,
    naam: '',
    dosering: '',
    gebruik: '',
    voorschrijver: null,
    voorschrijverNaam: '',
    voorschrijftVanaf: null,
    gestartOp: null,
    instructie: '',
    voorwaarden: {
      stabiel: unknown(),
      overdracht: unknown(),
      akkoord: unknown(),
      consultatie: unknown(),
      instemming: unknown(),
      oproepsysteem: unknown(),
    },
    besluit: null,
    beslotenOp: null,
    controles: [...controles],
    afbouw: [],
  };
}

export function emptyControl(id: string): Control {
  return {
    id,
    wat: '',
    elke: null,
    eenheid: null,
    door: null,
    vanafWeek: null,
    totWeek: null,
    laatsteOp: null,
    bron: '',
    bronDatum: '',
    opmerking: '',
  };
}

export function emptyTaperStep(id: string): TaperStep {
  return { id, op: null, dosering: '' };
}
