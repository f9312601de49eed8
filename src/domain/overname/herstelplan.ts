import { z } from 'zod';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** The six rows of Mijn vervolg herstelplan (000:327–335). */
export const herstelplanRows = [
  'mentaleGezondheid',
  'medicatie',
  'terugval',
  'lichamelijkeGezondheid',
  'leefstijl',
  'andereZaken',
] as const;
export type HerstelplanRow = (typeof herstelplanRows)[number];

/** Its four columns after the subject (000:326). */
export const herstelplanColumns = ['belangrijk', 'veranderen', 'zelfOppakken', 'ondersteuning'] as const;
export type HerstelplanColumn = (typeof herstelplanColumns)[number];

export const herstelplanRowLabels: Readonly<Record<HerstelplanRow, string>> = {
  mentaleGezondheid: 'Mentale gezondheid',
  medicatie: 'Medicatie (controles, afbouw)',
  terugval: 'Terugvalpreventie/ crisis',
  lichamelijkeGezondheid: 'Lichamelijke gezondheid',
  leefstijl: 'Leefstijl',
  andereZaken: 'Andere zaken, namelijk',
};

export const herstelplanColumnLabels: Readonly<Record<HerstelplanColumn, string>> = {
  belangrijk: 'Wat vind je belangrijk?',
  veranderen: 'Wat wil je veranderen?',
  zelfOppakken: 'Wat wil je zelf oppakken?',
  ondersteuning: 'Van wie heb je ondersteuning nodig? En hoe ziet dat eruit?',
};

/** Who filled a form in. The source has cliënt and ggz-behandelaar do it (000:319, 371–374); the practice receives it. */
export const formMakers = ['client', 'ggz-behandelaar', 'samen', 'praktijk'] as const;
export const makerSchema = z.object({
  door: z.enum(formMakers).nullable(),
  naam: lineSchema,
  /** The day on which the practice received it; null when it was made here. */
  ontvangenOp: plainDateSchema.nullable(),
});
export type Maker = z.infer<typeof makerSchema>;

export function unknownMaker(): Maker {
  return { door: null, naam: '', ontvangenOp: null };
}

const rowSchema = z.object({
  belangrijk: textSchema,
  veranderen: textSchema,
  zelfOppakken: textSchema,
  ondersteuning: textSchema,
});

/** Mijn vervolg herstelplan, hulpmiddel 1 (000:319–342): 24 cells, and who filled them in. */
export const herstelplanSchema = z.object({
  maker: makerSchema,
  mentaleGezondheid: rowSchema,
  medicatie: rowSchema,
  terugval: rowSchema,
  lichamelijkeGezondheid: rowSchema,
  leefstijl: rowSchema,
  andereZaken: rowSchema,
});
export type Herstelplan = z.infer<typeof herstelplanSchema>;

export function emptyHerstelplan(): Herstelplan {
  const row = () => ({ belangrijk: '', veranderen: '', zelfOppakken: '', ondersteuning: '' });
  return {
    maker: unknownMaker(),
    mentaleGezondheid: row(),
    medicatie: row(),
    terugval: row(),
    lichamelijkeGezondheid: row(),
    leefstijl: row(),
    andereZaken: row(),
  };
}

/** How many of the 24 cells hold something. */
export function filledCells(plan: Herstelplan): number {
  return herstelplanRows.flatMap((row) =>
    herstelplanColumns.filter((column) => plan[row][column].trim() !== ''),
  ).length;
}

/** What the plan says of changing and taking up, a line per subject: the goals for the Afsprakenformulier (000:371). */
export function goalsOf(
  plan: Herstelplan,
): readonly { readonly row: HerstelplanRow; readonly text: string }[] {
  return herstelplanRows.flatMap((row) => {
    const { veranderen, zelfOppakken } = plan[row];
    const text = [veranderen, zelfOppakken]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' ');
    return text === '' ? [] : [{ row, text }];
  });
}
