import { join } from 'node:path';
import type { FilePort } from '../vault/file-port';
import { systemErrorCode } from '../vault/file-port';
import type { OpenVault } from '../vault/open-vault';
import { databaseGeneration } from '../vault/vault-files';

/**
 * Removes what was encrypted under the keys of earlier generations: databases, what stands beside them and the copies of
 * before a migration; and a database that was being made when the program stopped. Only once the present database is open
 * and both header copies name it: an older header would miss its database. A database of a later generation stays, since
 * the header may be the one that is old.
 */
export async function removeOldGenerations(
  vault: Pick<OpenVault, 'folder' | 'generation' | 'copiesWritten'>,
  files: FilePort,
): Promise<void> {
  if (vault.copiesWritten() !== 'both') return;
  try {
    const names = (await files.list(vault.folder)) ?? [];
    const outdated = names.filter((name) => isOutdated(name, vault.generation));
    for (const name of outdated) await files.remove(join(vault.folder, name));
    if (outdated.length > 0) await files.syncFolder(vault.folder);
  } catch (error) {
    // Left for the next time: whoever may open the vault isn't kept out by it.
    if (systemErrorCode(error) === null) throw error;
  }
}

const besideDatabase = /^(dossier-\d+\.db)(-wal|-shm|\.voor-versie-\d+(?:\.nieuw)?)?$/;
const unfinished = /^dossier-\d+\.db\.nieuw(-wal|-shm|-journal)?$/;

function isOutdated(name: string, present: number): boolean {
  if (unfinished.test(name)) return true;
  const [, database] = besideDatabase.exec(name) ?? [];
  const generation = database === undefined ? null : databaseGeneration(database);
  return generation !== null && generation < present;
}
