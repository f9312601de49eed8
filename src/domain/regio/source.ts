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

/** As a letter names it: `Samenwerkingsafspraken Eemland, versie 1.2, Terugkeerconsultatie`. */
export function citeSource({ document, place }: Source, documents: readonly SourceDocument[]): string {
  const found = documents.find(({ id }) => id === document);
  return [found?.title ?? document, found?.version, place].filter(Boolean).join(', ');
}

/** The same with its lines, for who works with the rules: `Samenwerkingsafspraken …, Terugkeerconsultatie (001:14, 34)`. */
export function formatSource(source: Source, documents: readonly SourceDocument[]): string {
  const said = citeSource(source, documents);
  return source.lines === null ? said : `${said} (${source.document}:${source.lines})`;
}
