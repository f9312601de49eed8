import type { Clock } from '#domain/tijd/clock';
import { journalEntry } from '../session/journal-entry';
import { removeUser } from '../session/remove-user';
import type { Driver } from '../store/driver';
import { findUser } from '../store/user-store';
import type { FilePort } from '../vault/file-port';
import type { AfterRestore } from './after-restore';

interface Parts {
  readonly driver: Driver;
  readonly files: FilePort;
  readonly clock: Clock;
}

/**
 * A user who was removed doesn't come back with a backup from before: they are removed again, which makes a next
 * generation of keys. Who opened the restored vault can't be; the note stays until somebody else opens it.
 */
export function removedAgain(parts: Parts): AfterRestore {
  return {
    name: 'users-removed',
    async gather(db) {
      const rows = await db.selectFrom('user').select('id').where('removed_at', 'is not', null).execute();
      return rows.map(({ id }) => id);
    },
    async apply(session, ids) {
      for (const id of ids) {
        const present = await session.store.read((db) => findUser(db, id));
        if (!present) continue;
        if (id === session.user.id) throw new Error('A removed user opened the vault that was put back.');
        const removed = await removeUser(parts, session, id, ({ store }) => store.close());
        if (!removed.ok) throw new Error(`A user could not be removed again: ${removed.code}`);
        const rule = { event: 'gebruiker-verwijderd', action: 'D' } as const;
        const about = { about: { object: 'na-terugzetten' } };
        await session.store.write(({ record }) => record(journalEntry(rule, session, parts.clock, about)));
      }
    },
  };
}
