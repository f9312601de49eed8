import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeHeader } from '../vault/header-encoding';
import { databasePath, headerCopies, headerPath } from '../vault/vault-files';
import type { VaultPorts } from '../vault/vault-ports';
import { type BackupFault, extractBackup } from './backup-file';
import type { Manifest } from './backup-manifest';
import type { Watch } from './copy-bytes';

export type Staged =
  | { readonly ok: true; readonly manifest: Manifest; readonly names: readonly string[] }
  | { readonly ok: false; readonly fault: BackupFault };

/**
 * Puts what is in a backup into a folder of its own as the files of a vault: both header copies and the database, held
 * against the manifest and on the disk. When it isn't whole, nothing stays.
 */
export async function stageBackup(
  backup: string,
  staging: string,
  { files }: Pick<VaultPorts, 'files'>,
  watch: Watch,
): Promise<Staged> {
  await files.makeFolder(staging);
  try {
    const staged = await fill(backup, staging, files, watch);
    if (!staged.ok) await rm(staging, { recursive: true, force: true });
    return staged;
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function fill(
  backup: string,
  staging: string,
  files: VaultPorts['files'],
  watch: Watch,
): Promise<Staged> {
  const unnamed = join(staging, 'uitgepakt.db');
  const extracted = await extractBackup(backup, unnamed, watch);
  if (!extracted.ok) return extracted;
  const { manifest, header } = extracted;
  const decoded = decodeHeader(header);
  if (decoded.state === 'newer') return { ok: false, fault: 'newer' };
  const fits =
    decoded.state === 'valid' &&
    decoded.header.vaultId === manifest.vaultId &&
    decoded.header.generation === manifest.generation;
  if (!fits) return { ok: false, fault: 'damaged' };
  await files.rename(unnamed, databasePath(staging, manifest.generation));
  for (const copy of headerCopies) await files.writeThrough(headerPath(staging, copy), header);
  await files.syncFolder(staging);
  const names = [databasePath('', manifest.generation), ...headerCopies.map((copy) => headerPath('', copy))];
  return { ok: true, manifest, names };
}
