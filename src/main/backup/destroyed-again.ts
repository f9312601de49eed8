import { z } from 'zod';
import { destructionGrounds } from '#domain/inzage/destruction';
import type { Clock } from '#domain/tijd/clock';
import { journalEntry } from '../session/journal-entry';
import { destroyPerson } from '../store/dossier-rows';
import type { AfterRestore } from './after-restore';

const noteSchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  ground: z.enum(destructionGrounds),
  personId: z.string(),
  userName: z.string(),
  confirmedBy: z.string(),
});

/** A dossier that was destroyed doesn't come back with a backup from before: it is destroyed again, under the same certificate. */
export function destroyedAgain(clock: Clock): AfterRestore {
  return {
    name: 'persons-destroyed',
    async gather(db) {
      const rows = await db
        .selectFrom('destroyed')
        .select(['id', 'at', 'ground', 'person_id as personId'])
        .select(['user_name as userName', 'confirmed_by as confirmedBy'])
        .execute();
      return rows.map((row) => JSON.stringify(row));
    },
    async apply(session, notes) {
      for (const note of notes) {
        const { personId, ...destruction } = noteSchema.parse(JSON.parse(note));
        await session.store.write(async ({ db, record }) => {
          const known = await db
            .selectFrom('destroyed')
            .select('id')
            .where('id', '=', destruction.id)
            .executeTakeFirst();
          if (known) return;
          await destroyPerson(db, personId, destruction);
          const rule = { event: 'dossier-vernietigd', action: 'D' } as const;
          await record(journalEntry(rule, session, clock, { about: { personId, object: 'na-terugzetten' } }));
        });
      }
      if (notes.length > 0) await session.store.emptyLog();
    },
  };
}
