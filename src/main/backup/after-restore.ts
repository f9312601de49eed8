import type { OpenSession } from '../session/open-session';
import type { ReadDb } from '../store/transactions';
import type { FilePort } from '../vault/file-port';
import { closeRestore, type RestoreIntent, restoredBefore } from './switch-vault';

/**
 * Something that must not come back with an older backup: a user who was removed since, a dossier that was destroyed.
 * `createProgram` lists them, as with `destroyedAgain`.
 */
export interface AfterRestore {
  /** Names it in the note on disk, e.g. `users-removed`; never changes. */
  readonly name: string;
  /** Before restoring, in the vault that makes place: what was removed, as ids and what goes with them, never
   * anything of a dossier: it stands in a plain file until then. All of it: which is later than the backup, `apply` sees. */
  gather(db: ReadDb): Promise<readonly string[]>;
  /** At the first opening of the restored vault; what isn't there (any more) is passed over. */
  apply(session: OpenSession, ids: readonly string[]): Promise<void>;
}

/** What each step finds in the vault that is open now; nothing when none is, as with one that is damaged. */
export async function gatherForLater(
  steps: readonly AfterRestore[],
  session: OpenSession | null,
): Promise<RestoreIntent['again']> {
  const again: RestoreIntent['again'] = {};
  if (!session) return again;
  for (const step of steps) again[step.name] = [...(await session.store.read((db) => step.gather(db)))];
  return again;
}

/**
 * Does again what came after the backup, at the first opening. A step that fails stays noted, and is tried at the next one.
 * @returns when the backup was made that was put back, or null when this isn't a first opening
 */
export async function applyAfterRestore(
  steps: readonly AfterRestore[],
  session: OpenSession,
  files: FilePort,
  onBug: (error: unknown) => void,
): Promise<string | null> {
  const { folder } = session.vault;
  const restored = await restoredBefore(folder, files);
  if (!restored) return null;
  try {
    for (const step of steps) await step.apply(session, restored.again[step.name] ?? []);
    await closeRestore(folder, restored, files);
  } catch (error) {
    onBug(error);
  }
  return restored.createdAt;
}
