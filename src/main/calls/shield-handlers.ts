import { casusRecord } from '#domain/casus/casus';
import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import { openInEmergency } from '../session/reach';
import { findRecord } from '../store/record-store';
import { insertEmergency, putShield } from '../store/shield-store';
import { activeUsers } from '../store/user-store';
import { done, failed, type Section } from './handler';

/** Shielding a casus, and getting in all the same. */
export function shieldHandlers(
  clock: Clock,
  ids: IdSource,
): Pick<Section<'casus'>, 'casus.shield' | 'casus.emergency'> {
  return {
    async 'casus.shield'({ id, userIds }, { db, session }) {
      const found = await findRecord(db, casusRecord, id);
      if (!found.ok) return failed('notFound');
      const known = new Set((await activeUsers(db)).map((user) => user.id));
      if (userIds?.some((userId) => !known.has(userId))) return failed('unknownUser');
      // Whoever shields must be able to take it back.
      if (userIds && !userIds.includes(session.user.id)) return failed('yourselfMissing');
      await putShield(db, id, userIds);
      // Lists sort what is shielded by no name.
      await db.updateTable('casus').set({ stale: 1 }).where('id', '=', id).execute();
      const about = { casusId: id, personId: found.record.personId, object: userIds ? 'aan' : 'uit' };
      return done({ shield: shieldView(userIds) }, about);
    },
    async 'casus.emergency'({ id, reason }, { db, session, afterCommit }) {
      const row = await db.selectFrom('casus').select('person_id').where('id', '=', id).executeTakeFirst();
      if (!row) return failed('notFound');
      const opened = { casusId: id, personId: row.person_id };
      const about = { ...opened, object: 'casus', emergency: true };
      // Asked twice, or of a casus that isn't shielded from this user.
      if (!session.reach.hidden.has(id)) return done(null, about);
      const userId = session.user.id;
      await insertEmergency(db, { id: ids.next(), casusId: id, userId, at: clock.now(), reason });
      afterCommit(() => openInEmergency(session.reach, opened));
      return done(null, about);
    },
  };
}

export function shieldView(userIds: readonly string[] | null) {
  return userIds === null ? null : { userIds: [...userIds] };
}
