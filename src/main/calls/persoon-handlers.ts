import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import { insertPerson, personKeeping } from '../store/person-keeping';
import { casusKind } from './casus-kind';
import { done, failed, type Section } from './handler';
import { recordHandlers } from './record-handlers';

export function persoonHandlers(clock: Clock, ids: IdSource): Section<'persoon'> {
  const shared = recordHandlers(personKeeping, clock);
  return {
    'persoon.create': {
      async run(_input, { db }) {
        const id = ids.next();
        await insertPerson(db, id, clock);
        return done({ id }, { personId: id, object: 'persoon' });
      },
      async replay(_input, row) {
        // The row of a creation always names the person; anything else under this key was another call.
        return row.person_id === null
          ? failed('keyUsed')
          : done({ id: row.person_id }, { personId: row.person_id });
      },
    },
    'persoon.open': {
      async run(input, access) {
        const opened = await shared.open(input, access);
        if (!opened.ok) return opened;
        const rows = await access.db
          .selectFrom('casus')
          .select(['id', 'kind', 'created_at'])
          .where('person_id', '=', input.id)
          .orderBy('created_at', 'desc')
          .execute();
        const casussen = rows.map(({ id, kind, created_at }) => ({
          id,
          kind: casusKind(kind),
          createdAt: created_at,
        }));
        return done({ ...opened.value, casussen }, opened.about);
      },
    },
    'persoon.change': shared.change,
    'persoon.keepDraft': { run: shared.keepDraft },
    'persoon.history': { run: shared.history },
    'persoon.revision': { run: shared.revision },
    'persoon.restore': shared.restore,
  };
}
