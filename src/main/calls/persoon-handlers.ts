import { persoonRecord } from '#domain/persoon/persoon';
import type { Clock } from '#domain/tijd/clock';
import { insertPerson, personKeeping } from '../store/person-keeping';
import { findRecord } from '../store/record-store';
import { similarPeople } from '../store/similar-people';
import { casusKind } from './casus-kind';
import { done, failed, type Section } from './handler';
import { recordHandlers } from './record-handlers';

export function persoonHandlers(clock: Clock): Section<'persoon'> {
  const shared = recordHandlers(personKeeping, clock);
  return {
    async 'persoon.create'({ key }, { db }) {
      const about = { personId: key, object: 'persoon' };
      // The key becomes the id, so asking again finds what was made.
      const there = await db.selectFrom('person').select('id').where('id', '=', key).executeTakeFirst();
      if (!there) await insertPerson(db, key, clock);
      return done({ id: key }, about);
    },
    async 'persoon.open'(input, access) {
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
    async 'persoon.similar'({ id }, { db }) {
      const found = await findRecord(db, persoonRecord, id);
      if (!found.ok) return failed('notFound');
      const people = await similarPeople(db, id, found.record.body.persoonsgegevens);
      return done({ people: [...people] }, { personId: id });
    },
    'persoon.change': shared.change,
    'persoon.keepDraft': shared.keepDraft,
    'persoon.history': shared.history,
    'persoon.revision': shared.revision,
    'persoon.restore': shared.restore,
  };
}
