import { z } from 'zod';
import { idSchema } from '../identiteit/id-source';
import { lineSchema, textSchema } from '../record/field-types';
import { plainDateSchema } from '../tijd/plain-date';

/** What can come in at the practice (000:163, 165; 001:25, 33). */
export const inkomendKinds = [
  'afsluitbrief',
  'afsprakenformulier',
  'herstelplan',
  'verslag',
  'telefoontje',
  'vraagSociaalDomein',
  'anders',
] as const;
export type InkomendKind = (typeof inkomendKinds)[number];

export const inkomendKindLabels: Readonly<Record<InkomendKind, string>> = {
  afsluitbrief: 'Afsluitbrief',
  afsprakenformulier: 'Afsprakenformulier',
  herstelplan: 'Herstelplan',
  verslag: 'Verslag',
  telefoontje: 'Telefoontje',
  vraagSociaalDomein: 'Vraag van het sociaal domein',
  anders: 'Iets anders',
};

/** How far it is: nobody has looked, someone is at it, done. */
export const inkomendStates = ['nieuw', 'opgepakt', 'afgehandeld'] as const;
export type InkomendState = (typeof inkomendStates)[number];

/** What the practice notes of something that came in. Everything can be put right later. */
export const inkomendNoteSchema = z.strictObject({
  kind: z.enum(inkomendKinds),
  receivedOn: plainDateSchema,
  /** Who sent it, or who called. */
  fromWhom: lineSchema,
  /** About whom, in words, as long as no casus says so. */
  about: lineSchema,
  /** What is asked. */
  note: textSchema,
  casusId: idSchema.nullable(),
  /** The user who acts on it; null: nobody yet. */
  assignedTo: idSchema.nullable(),
  state: z.enum(inkomendStates),
});
export type InkomendNote = z.infer<typeof inkomendNoteSchema>;

/** What the files of a letter are, by the end of their name. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.text': 'text/plain',
};

/** The end of a file name with its dot, in lower case; empty without one. */
export function extensionOf(fileName: string): string {
  return /\.[^.\\/]+$/.exec(fileName)?.[0].toLowerCase() ?? '';
}

export function mediaTypeOf(fileName: string): string {
  return mediaTypes[extensionOf(fileName)] ?? 'application/octet-stream';
}
