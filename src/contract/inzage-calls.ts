import { z } from 'zod';
import { idSchema } from '#domain/identiteit/id-source';
import { refusalSchema } from '#domain/inzage/destruction';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { defineCall } from './call-definition';
import { fileErrors } from './file-errors';
import { clinicians } from './roles';

const who = { personId: idSchema };
const dossierErrors = ['notFound', 'newerVersion', 'notReadable'] as const;
const savedSchema = z.object({ saved: z.boolean(), fileName: z.string().nullable() });

/** What a person may ask about their dossier, over all casussen. */
export const inzageCalls = {
  /** Whose dossier it is, how large, who could confirm its destruction, and what was refused before. */
  'inzage.open': defineCall({
    kind: 'read',
    input: z.strictObject({ ...who, visit: idSchema }),
    output: z.object({
      naam: z.string(),
      geboortedatum: plainDateSchema.nullable(),
      hisNummer: z.string(),
      casussen: z.int(),
      lastChangedAt: z.iso.datetime(),
      /** The day on which the retention term ends. */
      keptUntil: plainDateSchema,
      /** Other users who may confirm a destruction with their own password. */
      confirmers: z.array(z.object({ id: idSchema, name: z.string() })),
      refusals: z.array(refusalSchema),
    }),
    errors: ['notFound'],
    roles: clinicians,
    journal: { event: 'rechten-gezien', action: 'R', once: 'visit' },
  }),
  /** Who looked at or changed the dossier, in words for the patient. */
  'inzage.overview': defineCall({
    kind: 'read',
    input: z.strictObject({ ...who, visit: idSchema }),
    output: z.object({ text: z.string() }),
    errors: ['notFound'],
    roles: clinicians,
    journal: { event: 'overzicht-gezien', action: 'R', once: 'visit' },
  }),
  'inzage.saveOverview': defineCall({
    kind: 'external',
    input: z.strictObject({ ...who, format: z.enum(['docx', 'pdf']) }),
    output: savedSchema,
    errors: ['notFound', 'engineFailed', ...fileErrors],
    roles: clinicians,
    journal: { event: 'overzicht-bewaard', action: 'E' },
  }),
  'inzage.copyOverview': defineCall({
    kind: 'external',
    input: z.strictObject(who),
    output: z.object({ characters: z.int() }),
    errors: ['notFound'],
    roles: clinicians,
    journal: { event: 'overzicht-gekopieerd', action: 'E' },
  }),
  /** The whole dossier of a person: a PDF where the user says, and the same as JSON beside it. */
  'inzage.saveDossier': defineCall({
    kind: 'external',
    input: z.strictObject(who),
    output: z.object({ saved: z.boolean(), fileNames: z.array(z.string()) }),
    errors: [...dossierErrors, 'engineFailed', ...fileErrors],
    roles: clinicians,
    journal: { event: 'inzage-gegeven', action: 'E' },
  }),
} as const;
