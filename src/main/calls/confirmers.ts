import { journalReaders } from '#contract/roles';
import type { OpenSession } from '../session/open-session';
import type { ReadDb } from '../store/transactions';
import { findUser } from '../store/user-store';

export interface Confirmer {
  readonly id: string;
  readonly name: string;
}

/** Who may confirm a destruction besides the one who asks for it: another clinician or beheerder who can open the vault. */
export async function confirmersOf(db: ReadDb, { user, vault }: OpenSession): Promise<readonly Confirmer[]> {
  const confirmers: Confirmer[] = [];
  for (const id of vault.userIds()) {
    const other = id === user.id ? null : await findUser(db, id);
    if (!other || other.blocked) continue;
    if (other.roles.some((role) => journalReaders.some((may) => may === role)))
      confirmers.push({ id, name: other.name });
  }
  return confirmers;
}
