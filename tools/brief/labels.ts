import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { letterElements } from '#domain/brief/finding';

const status = z.enum(['present', 'statedAbsent', 'absent']);
const labelledLetter = z.object({
  file: z.string(),
  elements: z.record(z.enum(letterElements), status),
  phone: z.array(z.string()),
  workdays: z.array(z.array(z.string())),
  medication: z.array(z.object({ name: z.string(), dose: z.string() })),
  closingDate: z.string().nullable(),
  bsn: z.boolean(),
});
/** What a person says that a letter holds. */
export type LabelledLetter = z.infer<typeof labelledLetter>;

/** Reads the labels of a folder: `labels.json` beside its letters. */
export async function readLabels(folder: string): Promise<readonly LabelledLetter[]> {
  const labels = z
    .array(labelledLetter)
    .safeParse(JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8')));
  if (!labels.success) throw new Error(`labels.json: ${z.prettifyError(labels.error)}`);
  return labels.data;
}
