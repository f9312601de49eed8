import { type FilePort, systemErrorCode } from './file-port';
import { findHeader } from './header-reading';
import type { HeaderFault } from './vault-failures';

export type VaultState =
  | { readonly state: 'none' }
  | {
      readonly state: 'locked';
      readonly vaultId: string;
      readonly generation: number;
      /** Who can open it, in the order in which they were added. */
      readonly users: readonly { readonly id: string; readonly name: string | null }[];
      readonly lastUserId: string | null;
    }
  | { readonly state: 'fault'; readonly fault: HeaderFault };

/** What can be told of a folder without any secret. Changes nothing. */
export async function inspectVault(folder: string, ports: { readonly files: FilePort }): Promise<VaultState> {
  const found = await findHeader(folder, ports.files);
  if (!found.ok) return { state: 'fault', fault: found.failure.code };
  if (!(await canWrite(folder, ports.files))) return { state: 'fault', fault: 'folderNotWritable' };
  const { current } = found.value;
  if (current === null) return { state: 'none' };
  const { vaultId, generation, holders, lastUser } = current.header;
  const users = holders
    .filter(({ kind, vaultKey }) => kind === 'user' && vaultKey !== null)
    .map(({ id, name }) => ({ id, name: name ?? null }));
  return { state: 'locked', vaultId, generation, users, lastUserId: lastUser ?? null };
}

/** A folder that isn't there yet counts as writable: making it tells. */
async function canWrite(folder: string, files: FilePort): Promise<boolean> {
  try {
    return (await files.list(folder)) === null || (await files.isWritable(folder));
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return false;
  }
}
