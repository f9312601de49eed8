import { z } from 'zod';
import { lineSchema } from '../record/field-types';

/** A text that something in a pack can't do without. */
export const filledSchema = lineSchema.regex(/\S/, 'is leeg');

/** The name of something in a pack: `terugkeer-venster`. */
export const packIdSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');

/** A document in which something was agreed. */
export const documentSchema = z.strictObject({
  id: packIdSchema,
  title: filledSchema,
  version: filledSchema.nullable(),
});
export type SourceDocument = z.infer<typeof documentSchema>;

/** Where something is said: the document, the place in it, and the line as comments in this program cite it. */
export const sourceSchema = z.strictObject({
  document: packIdSchema,
  place: filledSchema,
  lines: z
    .string()
    .regex(/^\d+(–\d+)?(, \d+(–\d+)?)*$/, 'geen regelnummers als 14, 34 of 41–45')
    .nullable(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What everything that was agreed carries. Where the source leaves something open, the assumption says how we read it. */
export const sourced = {
  source: sourceSchema,
  assumption: filledSchema.nullable(),
};

/** `Samenwerkingsafspraken Eemland, versie 1.2, Terugkeerconsultatie (001:14, 34)` */
export function formatSource(
  { document, place, lines }: Source,
  documents: readonly SourceDocument[],
): string {
  const found = documents.find(({ id }) => id === document);
  const said = [found?.title ?? document, found?.version, place].filter(Boolean).join(', ');
  return lines === null ? said : `${said} (${document}:${lines})`;
}
