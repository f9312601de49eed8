import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HoldingBackup } from '#domain/inzage/destruction';
import { listBackups } from '../backup/backup-folder';
import { readNotes } from '../backup/backup-notes';
import { createDiskFiles } from '../vault/disk-files';

/** Copies that a migration made of the whole database before it changed its tables. */
const beforeMigration = /\.voor-versie-\d+$/;

/** A vault that made place for a backup. */
const beforeRestoring = /^bewaard-\d{8}T\d{6}Z/;

/**
 * The copies of a vault of before an instant: they still hold what was destroyed then. The copies that migrations leave,
 * the vaults that made place for a backup, and the backups in the chosen folder, if it is there.
 */
export async function backupsHolding(folder: string, before: string): Promise<readonly HoldingBackup[]> {
  const isCopy = (name: string) => beforeMigration.test(name) || beforeRestoring.test(name);
  const names = (await readdir(folder)).filter(isCopy).sort();
  const copies: HoldingBackup[] = [];
  for (const name of names) {
    const { mtime } = await stat(join(folder, name));
    const madeAt = mtime.toISOString();
    if (madeAt < before) copies.push({ name, madeAt });
  }
  const { folder: chosen } = await readNotes(folder, createDiskFiles());
  const listed = chosen === null ? [] : await listBackups(chosen).catch(() => []);
  for (const backup of listed)
    if (backup.state === 'valid' && backup.manifest.createdAt < before)
      copies.push({ name: backup.name, madeAt: backup.manifest.createdAt });
  return copies;
}
