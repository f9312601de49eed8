import type { StoredUser } from '../store/user-store';
import type { OpenVault } from '../vault/open-vault';

/** Who acts in a session, and who answers for it: a huisarts for themselves, others work under one. */
export function actorOf({ id, name, roles, responsibleId }: StoredUser) {
  const under = roles.includes('huisarts') ? null : responsibleId;
  return { user: { id, name, roles }, responsibleUserId: under ?? id };
}

/** Who gets the new password after opening with the Noodblad: whoever is named, else the first beheerder. */
export function whoRecovers(
  vault: Pick<OpenVault, 'userIds' | 'blockedIds'>,
  users: readonly StoredUser[],
  named?: string,
): StoredUser | null {
  const blocked = new Set(vault.blockedIds());
  const ids = vault.userIds().filter((id) => !blocked.has(id));
  const able = users.filter(({ id, blocked: refused }) => ids.includes(id) && !refused);
  if (named !== undefined) return able.find(({ id }) => id === named) ?? null;
  return able.find(({ roles }) => roles.includes('beheerder')) ?? able[0] ?? null;
}
