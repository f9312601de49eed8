import { z } from 'zod';
import { documentNameSchema } from '#domain/document/document-model';
import { idSchema } from '#domain/identiteit/id-source';
import { defineCall } from './call-definition';
import { practiceStaff } from './roles';

/**
 * `blank`: the form without what was filled in, to fill in by hand. It holds nothing of the casus; what is made of it is
 * journalled with the casus in which it was asked for, and isn't an issued document.
 */
const whichDocument = { casusId: idSchema, document: documentNameSchema, blank: z.boolean() };
const bodyErrors = ['notFound', 'newerVersion', 'notReadable'] as const;

/** Why a document may not go out, whoever asks. */
const barriers = ['consentMissing', 'consentRefused', 'consentWithdrawn', 'bsnInDocument'] as const;

export const issuedFormats = ['docx', 'pdf', 'txt', 'print', 'clipboard'] as const;

export const documentCalls = {
  /** The PDF as it will be saved, for the preview. */
  'document.preview': defineCall({
    kind: 'external',
    input: z.strictObject(whichDocument),
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
    errors: [...bodyErrors, 'engineFailed'],
    roles: practiceStaff,
    journal: { event: 'document-bekeken', action: 'R' },
  }),
  /** The paste text as it will be copied. */
  'document.text': defineCall({
    kind: 'read',
    input: z.strictObject({ ...whichDocument, wrap: z.boolean(), ascii: z.boolean() }),
    output: z.object({ text: z.string() }),
    errors: bodyErrors,
    roles: practiceStaff,
    journal: { event: 'plaktekst-bekeken', action: 'R' },
  }),
  /** Asks where, and writes the file there. */
  'document.save': defineCall({
    kind: 'external',
    input: z.strictObject({
      ...whichDocument,
      format: z.enum(['docx', 'pdf', 'txt']),
      wrap: z.boolean(),
      ascii: z.boolean(),
    }),
    output: z.object({ saved: z.boolean(), fileName: z.string().nullable() }),
    errors: [
      ...bodyErrors,
      ...barriers,
      'casusEnded',
      'engineFailed',
      'diskFull',
      'folderNotWritable',
      'fileInUse',
      'writeFailed',
    ],
    roles: practiceStaff,
    journal: { event: 'document-bewaard', action: 'E' },
  }),
  'document.print': defineCall({
    kind: 'external',
    input: z.strictObject(whichDocument),
    output: z.object({ printed: z.boolean() }),
    errors: [...bodyErrors, ...barriers, 'casusEnded', 'engineFailed'],
    roles: practiceStaff,
    journal: { event: 'document-afgedrukt', action: 'E' },
  }),
  'document.copy': defineCall({
    kind: 'external',
    input: z.strictObject({ ...whichDocument, wrap: z.boolean(), ascii: z.boolean() }),
    output: z.object({ characters: z.int() }),
    errors: [...bodyErrors, ...barriers],
    roles: practiceStaff,
    journal: { event: 'document-gekopieerd', action: 'E' },
  }),
  /** What was handed over from this casus, newest first. */
  'document.issued': defineCall({
    kind: 'read',
    input: z.strictObject({ casusId: idSchema, visit: idSchema }),
    output: z.object({
      documents: z.array(
        z.object({
          id: idSchema,
          document: documentNameSchema,
          format: z.enum(issuedFormats),
          at: z.iso.datetime(),
          userName: z.string(),
          /** Whether the casus changed since. */
          outdated: z.boolean(),
        }),
      ),
    }),
    errors: ['notFound'],
    roles: practiceStaff,
    journal: { event: 'documenten-gezien', action: 'R', once: 'visit' },
  }),
} as const;
