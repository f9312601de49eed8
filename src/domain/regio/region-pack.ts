import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../tijd/plain-date';
import { contactPointSchema, organisationSchema } from './contact-point';
import { letterPartSchema } from './letter-part';
import { periodSchema } from './period';
import { ruleSchema } from './rule';
import { documentSchema, filledSchema, packIdSchema, type Source, sourced } from './source';

/** A value that a practice may change: its source is not an agreement of the region, or there are several. */
const settingSchema = z.strictObject({
  id: packIdSchema,
  title: filledSchema,
  period: periodSchema,
  ...sourced,
});

/** What is called differently from region to region (004:236). */
const namesSchema = z.strictObject({
  advies: filledSchema.optional(),
  overdrachtsgesprek: filledSchema.optional(),
  basisGgz: filledSchema.optional(),
  specialistischeGgz: filledSchema.optional(),
});

const revisionSchema = z.strictObject({
  every: periodSchema.nullable(),
  /** The last day on which this version is sure to be the newest. */
  next: plainDateSchema.nullable(),
  ...sourced,
});

/** What one region agreed, as data. */
export const regionPackSchema = z
  .strictObject({
    /** The form of the file itself. */
    format: z.literal(1),
    id: packIdSchema,
    name: filledSchema,
    version: filledSchema,
    status: z.enum(['firstVersion', 'inForce']),
    inForceFrom: plainDateSchema.nullable(),
    revision: revisionSchema.nullable(),
    documents: z.array(documentSchema).min(1),
    organisations: z.array(organisationSchema),
    contactPoints: z.array(contactPointSchema),
    rules: z.array(ruleSchema),
    letterParts: z.array(letterPartSchema),
    names: namesSchema,
    settings: z.array(settingSchema),
  })
  .superRefine((pack, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const documents = new Set(pack.documents.map(({ id }) => id));
    const check = (path: (string | number)[], { source }: { source: Source }) => {
      if (!documents.has(source.document))
        refuse([...path, 'source', 'document'], 'staat niet bij de bronnen');
    };
    if (pack.revision) check(['revision'], pack.revision);
    for (const list of ['contactPoints', 'rules', 'letterParts', 'settings'] as const) {
      for (const [place, entry] of pack[list].entries()) check([list, place], entry);
    }
    for (const list of ['documents', 'organisations', 'contactPoints', 'rules', 'settings'] as const) {
      const ids = pack[list].map(({ id }) => id);
      ids.forEach((id, place) => {
        if (ids.indexOf(id) !== place) refuse([list, place, 'id'], 'komt twee keer voor');
      });
    }
    const organisations = new Set(pack.organisations.map(({ id }) => id));
    pack.contactPoints.forEach(({ organisation }, place) => {
      if (!organisations.has(organisation)) {
        refuse(['contactPoints', place, 'organisation'], 'staat niet bij de organisaties');
      }
    });
  });
export type RegionPack = z.infer<typeof regionPackSchema>;

/** Whether a newer version should exist by now. Such a pack warns and goes on working. */
export function revisionPassed({ revision }: Pick<RegionPack, 'revision'>, today: PlainDate): boolean {
  return revision?.next != null && today > revision.next;
}
