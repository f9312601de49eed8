import { rename } from 'node:fs/promises';
import { findHeader } from '../vault/header-reading';
import { databasePath, headerCopies, headerPath } from '../vault/vault-files';
import type { VaultPorts } from '../vault/vault-ports';

/**
 * Whether making the vault was cut off: finishing it writes the header a second time, so a header of sequence 1 never
 * held anything.
 */
export async function isUnfinished(folder: string, ports: VaultPorts): Promise<boolean> {
  const found = await findHeader(folder, ports.files);
  return found.ok && found.value.current?.header.sequence === 1;
}

/** Puts what was made of an unfinished vault under dated names, so that making one can begin anew. */
export async function setUnfinishedAside(folder: string, now: string): Promise<void> {
  const stamp = now.replace(/[^0-9TZ]/g, '');
  const database = databasePath(folder, 1);
  const paths = [
    ...headerCopies.map((copy) => headerPath(folder, copy)),
    database,
    `${database}-wal`,
    `${database}-shm`,
  ];
  for (const path of paths) {
    await rename(path, `${path}.onvoltooid-${stamp}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
