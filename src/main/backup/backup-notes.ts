import { join } from 'node:path';
import { z } from 'zod';
import type { FilePort } from '../vault/file-port';

/**
 * Where backups go and when the last good one was made. It stands beside the database and not in it, so that the start
 * screen knows the backups of a vault that doesn't open, and so that restoring doesn't turn it back.
 */
const notesSchema = z.strictObject({
  folder: z.string().max(4096).nullable(),
  last: z
    .strictObject({
      name: z.string().max(200),
      checkedAt: z.iso.datetime(),
      casussen: z.int(),
      /** The journal row up to which it goes. */
      sequence: z.int(),
    })
    .nullable(),
});
export type BackupNotes = z.infer<typeof notesSchema>;

const noNotes: BackupNotes = { folder: null, last: null };
const limit = 16 * 1024;

const notesPath = (vaultFolder: string) => join(vaultFolder, 'reservekopieen.json');

/** What was noted; nothing when it isn't there or can't be read. */
export async function readNotes(vaultFolder: string, files: FilePort): Promise<BackupNotes> {
  const bytes = await files.readStart(notesPath(vaultFolder), limit).catch(() => null);
  if (bytes === null) return noNotes;
  try {
    const parsed = notesSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.data : noNotes;
  } catch {
    return noNotes;
  }
}

export async function writeNotes(vaultFolder: string, notes: BackupNotes, files: FilePort): Promise<void> {
  const path = notesPath(vaultFolder);
  await files.writeThrough(`${path}.nieuw`, Buffer.from(JSON.stringify(notes), 'utf8'));
  await files.rename(`${path}.nieuw`, path);
  await files.syncFolder(vaultFolder);
}
