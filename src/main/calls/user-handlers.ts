import type { Clock } from '#domain/tijd/clock';
import type { OpenSession } from '../session/open-session';
import type { VaultInUse } from '../session/with-oefenpraktijk';
import { findPraktijk } from '../store/praktijk-keeping';
import {
  activeUsers,
  blockUser,
  changeUser,
  deleteUser,
  insertUser,
  type StoredUser,
} from '../store/user-store';
import { done, failed, type Section } from './handler';
import { refuseResponsible, refuseUsers, worksUnderHuisarts } from './user-rules';

/** The users: their row is policy and stands in the database, their slot is a key and stands in the header. */
export function userHandlers(vault: VaultInUse, clock: Clock): Section<'users'> {
  const usersIn = (session: OpenSession) => session.store.read(activeUsers);

  async function namesFor(session: OpenSession, name: string): Promise<readonly string[]> {
    const { praktijkgegevens } = await session.store.read(findPraktijk);
    return [name, praktijkgegevens.naam];
  }

  return {
    async 'users.list'(_input, { db, session }) {
      const ids = new Set(session.vault.userIds());
      const blocked = new Set(session.vault.blockedIds());
      const users = (await activeUsers(db)).map((user) => ({
        ...user,
        blocked: user.blocked || blocked.has(user.id),
        hasPassword: ids.has(user.id),
      }));
      return done({ users });
    },

    async 'users.add'({ password, ...user }, session) {
      const added = normal(user);
      const about = { object: user.name };
      const users = await usersIn(session);
      const refusal = refuseResponsible(added, users);
      if (refusal) return failed(refusal === 'unknownUser' ? 'unknownUser' : 'responsibleMissing');
      // The same asked twice: the first answer was lost.
      if (session.vault.userIds().includes(user.id)) return done(null, about);
      const { store } = session;
      await store.write(({ db }) => insertUser(db, added, clock.now()));
      const wanted = {
        userId: user.id,
        password,
        name: user.name,
        names: await namesFor(session, user.name),
      };
      const slot = await session.vault.addUser(wanted);
      if (slot.ok || slot.failure.code === 'alreadyUser') return done(null, about);
      await store.write(({ db }) => deleteUser(db, user.id));
      return failed(slot.failure.code);
    },

    async 'users.change'({ withoutHuisarts, ...user }, session) {
      const changed = normal(user);
      const users = await usersIn(session);
      const before = users.find(({ id }) => id === user.id);
      if (!before) return failed('unknownUser');
      const after = users.map((other) => (other === before ? { ...before, ...changed } : other));
      const refusal = refuseResponsible(changed, after) ?? refuseUsers(after, { withoutHuisarts });
      if (refusal) return failed(refusal);
      await session.store.write(({ db }) => changeUser(db, user.id, changed));
      vault.userChanged({ ...before, ...changed });
      const renamed = await session.vault.renameUser(user.id, user.name);
      if (!renamed.ok && renamed.failure.code !== 'unknownUser') return failed(renamed.failure.code);
      return done(null, { object: user.name });
    },

    async 'users.setBlocked'({ id, blocked, withoutHuisarts }, session) {
      if (id === session.user.id) return failed('yourself');
      const users = await usersIn(session);
      if (!users.some((user) => user.id === id)) return failed('unknownUser');
      const after = users.map((user) => (user.id === id ? { ...user, blocked } : user));
      const refusal = blocked ? refuseUsers(after, { withoutHuisarts }) : null;
      if (refusal) return failed(refusal);
      // The key first when it is taken away, the row first when it is given back: cut off, they stay out.
      if (!blocked) await session.store.write(({ db }) => blockUser(db, id, false));
      const changed = await session.vault.setBlocked(id, blocked);
      if (!changed.ok) return failed(changed.failure.code);
      if (blocked) await session.store.write(({ db }) => blockUser(db, id, true));
      return done(null, { object: `${nameIn(users, id)} ${blocked ? 'aan' : 'uit'}` });
    },

    async 'users.setPassword'({ id, password }, session) {
      if (id === session.user.id) return failed('yourself');
      const user = (await usersIn(session)).find((other) => other.id === id);
      if (!user) return failed('unknownUser');
      const names = await namesFor(session, user.name);
      const wanted = { userId: id, password, name: user.name, names };
      const known = session.vault.userIds().includes(id);
      // Who was cut off while being added has a row and no slot yet.
      const set = known ? await session.vault.resetPassword(wanted) : await session.vault.addUser(wanted);
      if (set.ok) return done(null, { object: user.name });
      return set.failure.code === 'alreadyUser' ? failed('unknownUser') : failed(set.failure.code);
    },

    async 'users.remove'({ id, withoutHuisarts }, session) {
      if (id === session.user.id) return failed('yourself');
      const users = await usersIn(session);
      if (!users.some((user) => user.id === id)) return failed('unknownUser');
      const refusal = refuseUsers(
        users.filter((user) => user.id !== id),
        { withoutHuisarts },
      );
      if (refusal) return failed(refusal);
      if (!session.vault.userIds().includes(id)) {
        await session.store.write(({ db }) => deleteUser(db, id));
        return done(null, { object: nameIn(users, id) });
      }
      const removed = await vault.removeUser(session, id);
      return removed.ok ? done(null, { object: nameIn(users, id) }) : failed(removed.code);
    },
  };
}

/** Roles once each; who answers for themselves works under nobody. */
function normal(user: Pick<StoredUser, 'id' | 'name' | 'roles' | 'responsibleId'>) {
  const roles = [...new Set(user.roles)];
  return { ...user, roles, responsibleId: worksUnderHuisarts(roles) ? user.responsibleId : null };
}

function nameIn(users: readonly StoredUser[], id: string): string {
  return users.find((user) => user.id === id)?.name ?? '';
}
