import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HoldingBackup } from '#domain/inzage/destruction';

/** Copies that a migration made of the whole database before it changed its tables. */
const beforeMigration = /\.voor-versie-\d+$/;

/**
 * The copies of a vault of before an instant: they still hold what was destroyed then. For now these are the copies that
 * migrations leave in the vault's own folder; the files of a backup folder join them here once backups are made.
 */
export async function backupsHolding(folder: string, before: string): Promise<readonly HoldingBackup[]> {
  const names = (await readdir(folder)).filter((name) => beforeMigration.test(name)).sort();
  const copies: HoldingBackup[] = [];
  for (const name of names) {
    const { mtime } = await stat(join(folder, name));
    const madeAt = mtime.toISOString();
    if (madeAt < before) copies.push({ name, madeAt });
  }
  return copies;
}
