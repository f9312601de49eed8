import type { Role } from '#contract/roles';
import type { StoredUser } from '../store/user-store';

export type UserRuleFault = 'lastBeheerder' | 'lastHuisarts' | 'responsibleMissing' | 'unknownUser';

/**
 * Why the users can't become these, or null. Somebody must be left to manage them; a practice without a huisarts has to be
 * meant; and who works under a huisarts names one of the users.
 * @param after the users as they would be
 * @param withoutHuisarts confirms that no huisarts is left
 */
export function refuseUsers(
  after: readonly StoredUser[],
  { withoutHuisarts }: { readonly withoutHuisarts: boolean },
): UserRuleFault | null {
  const able = after.filter(({ blocked }) => !blocked);
  const someone = (role: Role) => able.some(({ roles }) => roles.includes(role));
  if (!someone('beheerder')) return 'lastBeheerder';
  return someone('huisarts') || withoutHuisarts ? null : 'lastHuisarts';
}

/** Whether a user names the huisarts under whom they work, as POH-ggz and praktijkassistent do. */
export function refuseResponsible(
  user: Pick<StoredUser, 'id' | 'roles' | 'responsibleId'>,
  users: readonly StoredUser[],
): UserRuleFault | null {
  if (!worksUnderHuisarts(user.roles)) return null;
  if (user.responsibleId === null) return 'responsibleMissing';
  const huisarts = users.find(({ id }) => id === user.responsibleId);
  return huisarts?.roles.includes('huisarts') && huisarts.id !== user.id ? null : 'responsibleMissing';
}

/** A huisarts answers for themselves, whatever else they are; a beheerder alone does nothing in a dossier. */
export function worksUnderHuisarts(roles: readonly Role[]): boolean {
  return !roles.includes('huisarts') && (roles.includes('poh-ggz') || roles.includes('praktijkassistent'));
}
