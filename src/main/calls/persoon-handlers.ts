import { casusOfPersoonSchema } from '#contract/persoon-calls';
import { persoonRecord } from '#domain/persoon/persoon';
import type { Clock } from '#domain/tijd/clock';
import { casussenOfPerson } from '../store/casus-list';
import { catchUp } from '../store/catch-up';
import { insertPerson, personKeeping } from '../store/person-keeping';
import { findRecord } from '../store/record-store';
import { similarPeople } from '../store/similar-people';
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
      // The list knows phase and responsibility once it has caught up.
      await catchUp(access.session.store, clock.today());
      const { hidden } = access.session.reach;
      // Noodtoegang to one casus opens the person, not what else is shielded.
      const casussen = (await casussenOfPerson(access.db, input.id)).filter(({ id }) => !hidden.has(id));
      return done(
        { ...opened.value, casussen: casussen.map((row) => casusOfPersoonSchema.parse(row)) },
        opened.about,
      );
    },
    async 'persoon.similar'({ id }, { db, session }) {
      const found = await findRecord(db, persoonRecord, id);
      if (!found.ok) return failed('notFound');
      const people = await similarPeople(db, id, found.record.body.persoonsgegevens);
      const { hidden } = session.reach;
      return done({ people: people.filter((person) => !hidden.has(person.id)) }, { personId: id });
    },
    'persoon.change': shared.change,
    'persoon.keepDraft': shared.keepDraft,
    'persoon.history': shared.history,
    'persoon.revision': shared.revision,
    'persoon.restore': shared.restore,
  };
}
