import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BackupFault, inspectBackup } from './backup-file';
import type { Manifest } from './backup-manifest';

/** The random end of a vault's id: its beginning tells the time, and two vaults may be made in the same minute. */
function shortId(vaultId: string): string {
  return vaultId.slice(-8);
}

/**
 * The name of a backup, with its instant in UTC: `warme-overdracht-5c0ffee5-20261122-081200.kopie`.
 * @param attempt 0 at first; a higher number when that name is taken
 */
export function backupName(vaultId: string, instant: string, attempt: number): string {
  const stamp = instant.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  return `warme-overdracht-${shortId(vaultId)}-${stamp}${attempt === 0 ? '' : `-${attempt + 1}`}.kopie`;
}

const namePattern = /^warme-overdracht-[0-9a-f]{8}-\d{8}-\d{6}(-\d+)?\.kopie$/;
const unfinishedPattern = /^warme-overdracht-([0-9a-f]{8})-\d{8}-\d{6}(-\d+)?\.kopie\.nieuw$/;

/** A file in the folder that has the name of a backup. */
export type ListedBackup = { readonly name: string; readonly path: string } & (
  | { readonly state: 'valid'; readonly manifest: Manifest }
  | { readonly state: BackupFault | 'unreadable' }
);

/** The backups in a folder, the newest first, then those that can't be read. Throws when the folder can't be read. */
export async function listBackups(folder: string): Promise<readonly ListedBackup[]> {
  const names = (await readdir(folder)).filter((name) => namePattern.test(name)).sort();
  const listed: ListedBackup[] = [];
  for (const name of names) listed.push(await look(folder, name));
  const rank = (backup: ListedBackup) => (backup.state === 'valid' ? backup.manifest.number : 0);
  return listed.sort((one, other) => rank(other) - rank(one));
}

async function look(folder: string, name: string): Promise<ListedBackup> {
  const path = join(folder, name);
  const found = await inspectBackup(path).catch(() => ({ state: 'unreadable' as const }));
  return found.state === 'valid'
    ? { name, path, state: 'valid', manifest: found.manifest }
    : { name, path, state: found.state };
}

/** The readable backups of one vault among those listed. */
export function backupsOf(listed: readonly ListedBackup[], vaultId: string) {
  return listed.flatMap((backup) =>
    backup.state === 'valid' && backup.manifest.vaultId === vaultId
      ? [{ name: backup.name, path: backup.path, ...backup.manifest }]
      : [],
  );
}

/** What an earlier run began for this vault and was cut off at. */
export async function unfinishedBackups(folder: string, vaultId: string): Promise<readonly string[]> {
  return (await readdir(folder))
    .filter((name) => unfinishedPattern.exec(name)?.[1] === shortId(vaultId))
    .map((name) => join(folder, name));
}
