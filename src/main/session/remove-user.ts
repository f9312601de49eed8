import { dirname } from 'node:path';
import type { CommonError } from '#contract/answer';
import type { CallError } from '#contract/calls';
import type { Clock } from '#domain/tijd/clock';
import { type Connection, type Driver, StoreFault } from '../store/driver';
import { exportDatabase } from '../store/export-database';
import { databaseSalt } from '../store/open-database';
import type { FilePort } from '../vault/file-port';
import { filesOfDatabase, newDatabasePath } from '../vault/vault-files';
import type { NextDatabase } from '../vault/vault-in-hand';
import { removeOldGenerations } from './old-generations';
import type { OpenSession } from './open-session';

export type UserRemoved =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: CallError<'users.remove'> | CommonError };

interface RemovalParts {
  readonly driver: Driver;
  readonly files: FilePort;
  readonly clock: Clock;
}

/**
 * Removes a user: while nobody else writes, the database is copied under a new key, in which the user is gone; one
 * save of the header switches to it. Stopped anywhere before that save, the old generation counts; after it, the new one.
 */
export async function removeUser(
  parts: RemovalParts,
  session: OpenSession,
  userId: string,
  letGo: (session: OpenSession) => Promise<void>,
): Promise<UserRemoved> {
  const { vault, store } = session;
  try {
    const removed = await store.exclusively((connection) =>
      vault.removeUser(userId, (next) => makeNext(parts, connection, vault.vaultId, userId, next)),
    );
    if (removed.ok) {
      await removeOldGenerations(vault, parts.files);
      return { ok: true };
    }
    const { code } = removed.failure;
    if (code !== 'unsure') return { ok: false, code };
    await letGo(session);
    return { ok: false, code: 'locked' };
  } catch (error) {
    if (error instanceof StoreFault && error.code === 'diskFull') return { ok: false, code: 'diskFull' };
    throw error;
  }
}

/** The database of the next generation, whole and flushed under its own name, before anything points at it. */
async function makeNext(
  { driver, files, clock }: RemovalParts,
  connection: Connection,
  vaultId: string,
  userId: string,
  { generation, databasePath, databaseKey }: NextDatabase,
): Promise<void> {
  const path = newDatabasePath(databasePath);
  await removeUnfinished(files, path);
  try {
    const place = { path, key: databaseKey, salt: databaseSalt(vaultId, generation) };
    await exportDatabase(driver, connection, place, async (copy) => {
      await copy.run('UPDATE user SET removed_at = ? WHERE id = ?', [clock.now(), userId]);
      // Nobody works under who is gone, and there is nothing to tell them any more.
      await copy.run('UPDATE user SET responsible_id = NULL WHERE responsible_id = ?', [userId]);
      await copy.run('DELETE FROM emergency_unseen WHERE user_id = ?', [userId]);
    });
    await files.syncFile(path);
    await files.rename(path, databasePath);
    await files.syncFolder(dirname(databasePath));
  } catch (error) {
    await removeUnfinished(files, path).catch(() => undefined);
    throw error;
  }
}

async function removeUnfinished(files: FilePort, path: string): Promise<void> {
  for (const file of filesOfDatabase(path)) await files.remove(file);
}
