import type { Session } from '#contract/vault-calls';
import { metaValue } from '../store/meta-store';
import { placeOf } from '../store/setting-store';
import { unseenEmergencies } from '../store/shield-store';
import { findUser } from '../store/user-store';
import type { OpenSession } from './open-session';

/** What the window is told of an open session. */
export async function sessionView(
  { store, user, praktijkId, responsibleUserId }: OpenSession,
  circumstances: Pick<Session, 'failedAttempts' | 'practising' | 'clockBehind'>,
): Promise<Session> {
  const responsible =
    responsibleUserId === user.id ? null : await store.read((db) => findUser(db, responsibleUserId));
  return {
    user,
    responsible: responsible && { id: responsible.id, name: responsible.name },
    emergencies: await store.read((db) => unseenEmergencies(db, user.id)),
    praktijkId,
    place: await store.read((db) => placeOf(db, user.id)),
    recoverySheetConfirmed: (await store.read((db) => metaValue(db, 'recoverySheetConfirmedAt'))) !== null,
    ...circumstances,
  };
}
