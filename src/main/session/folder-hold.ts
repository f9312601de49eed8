import { mkdir } from 'node:fs/promises';
import type { VaultFault } from '#contract/vault-calls';
import { finishRestore } from '../backup/switch-vault';
import type { Driver } from '../store/driver';
import { holdVaultFolder } from '../store/vault-lock';
import type { FilePort } from '../vault/file-port';
import { isNetworkPath } from '../vault/network-path';
import { isDiskFull } from './disk-full';

/** The folder of the vault, for this process alone. */
export interface FolderHold {
  /** Takes the folder, for as long as the program runs; null when it is ours. */
  take(): Promise<VaultFault | null>;
  letGo(): Promise<void>;
}

export function createFolderHold(driver: Driver, folder: string, files: FilePort): FolderHold {
  let release: (() => Promise<void>) | null = null;
  let taking: Promise<VaultFault | null> | null = null;

  async function take(): Promise<VaultFault | null> {
    if (release) return null;
    if (isNetworkPath(folder)) return 'networkFolder';
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      release = await holdVaultFolder(driver, folder);
      if (release) await finishRestore(folder, files);
    } catch (error) {
      await letGo();
      return isDiskFull(error) ? 'diskFull' : 'folderNotWritable';
    }
    return release ? null : 'inUse';
  }

  async function letGo(): Promise<void> {
    await release?.();
    release = null;
  }

  return {
    take() {
      // Asked by two at once it would be in use by itself.
      taking ??= take().finally(() => {
        taking = null;
      });
      return taking;
    },
    letGo,
  };
}
