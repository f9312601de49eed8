import type { IdSource } from '#domain/identiteit/id-source';
import { destructionCertificate } from '#domain/inzage/certificate';
import { keptUntil, retentionBegins } from '#domain/inzage/retention';
import type { Clock } from '#domain/tijd/clock';
import { beginOfDay, dayOfInstant, plainDate } from '#domain/tijd/plain-date';
import { backupsHolding } from '../session/backups-holding';
import { journalEntry } from '../session/journal-entry';
import type { OpenSession } from '../session/open-session';
import { casusKeeping } from '../store/casus-keeping';
import { destructionsOf, insertRefusal, type StoredDestruction } from '../store/destruction-store';
import { destroyPerson } from '../store/dossier-rows';
import { personKeeping } from '../store/person-keeping';
import { findPraktijk } from '../store/praktijk-keeping';
import { unchangedSince } from '../store/retention-list';
import { putSetting, retentionYears } from '../store/setting-store';
import { confirmersOf } from './confirmers';
import { done, failed, type Section } from './handler';
import type { MachinePorts } from './machine-ports';
import { renderAs, saveAs } from './save-document';

type Handlers = Section<'vernietiging'> & Section<'bewaartermijn'>;

export function vernietigingHandlers(clock: Clock, ids: IdSource, machine: MachinePorts): Handlers {
  async function withBackups(destruction: StoredDestruction, { vault }: OpenSession) {
    return { ...destruction, backups: [...(await backupsHolding(vault.folder, destruction.at))] };
  }

  return {
    async 'vernietiging.refuse'({ key, personId, ground, explanation }, { db, session }) {
      const person = await db.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst();
      if (!person) return failed('notFound');
      const refusal = { id: key, at: clock.now(), userName: session.user.name, ground, explanation };
      await insertRefusal(db, personId, refusal);
      return done(null, { personId, object: ground });
    },
    async 'vernietiging.carryOut'({ personId, ground, confirmedBy, password }, session) {
      const { store, vault, user } = session;
      const confirmers = await store.read((db) => confirmersOf(db, session));
      const second = confirmers.find(({ id }) => id === confirmedBy);
      if (!second) return failed('noSecondUser');
      const verified = await vault.verifyUser(second.id, password);
      if (!verified.ok)
        return failed(
          verified.failure.code === 'wrongPassword' ? 'wrongConfirmation' : verified.failure.code,
        );
      const there = await store.read((db) =>
        db.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst(),
      );
      if (!there) return failed('notFound');
      const destruction = {
        id: ids.next(),
        at: clock.now(),
        ground,
        userName: user.name,
        confirmedBy: second.name,
      };
      const counts = await store.write(async ({ db, record, afterCommit }) => {
        const destroyed = await destroyPerson(db, personId, destruction);
        const rule = { event: 'dossier-vernietigd', action: 'D' } as const;
        await record(journalEntry(rule, session, clock, { about: { personId, object: ground } }));
        afterCommit(() => {
          casusKeeping.latest.forget(session);
          personKeeping.latest.forget(session);
        });
        return destroyed;
      });
      // Until the log beside the database is emptied, what was erased still stands there; closing the vault empties it too.
      await store.emptyLog();
      return done(await withBackups({ ...destruction, counts }, session), { personId, object: ground });
    },
    async 'vernietiging.saveCertificate'({ id, format }, session) {
      const all = await session.store.read(destructionsOf);
      const stored = all.find((destruction) => destruction.id === id);
      if (!stored) return failed('unknownDestruction');
      const model = destructionCertificate({
        destruction: await withBackups(stored, session),
        praktijk: await session.store.read(findPraktijk),
        zone: clock.zone(),
        today: clock.today(),
      });
      const saved = await saveAs(machine, session, model.fileName, format, () =>
        renderAs(machine, model, format),
      );
      if (!saved.ok) return failed(saved.code);
      const answer = { saved: saved.path !== null, fileName: saved.fileName };
      return done(answer, answer.saved ? { object: format } : { outcome: 'refused' as const });
    },
    async 'vernietiging.list'(_input, { db, session }) {
      const stored = await destructionsOf(db);
      return done({
        destructions: await Promise.all(stored.map((destruction) => withBackups(destruction, session))),
      });
    },
    async 'bewaartermijn.list'({ limit }, { db, session }) {
      const zone = clock.zone();
      const years = await retentionYears(db);
      const since = beginOfDay(retentionBegins(clock.today(), years), zone);
      const { rows, total } = await unchangedSince(db, since, limit);
      // Who is named sees what is shielded; for others it isn't theirs to judge.
      const theirs = rows.filter(({ personId }) => !session.reach.hidden.has(personId));
      const proposed = theirs.map(({ lastChangedAt, geboortedatum, ...row }) => {
        const lastChangedOn = dayOfInstant(lastChangedAt, zone);
        return {
          ...row,
          geboortedatum: geboortedatum === null ? null : plainDate(geboortedatum),
          lastChangedOn,
          keptUntil: keptUntil(lastChangedOn, years),
        };
      });
      return done({ years, rows: proposed, total });
    },
    async 'bewaartermijn.change'({ years }, { db }) {
      await putSetting(db, 'praktijk', 'retentionYears', years);
      return done(null, { object: String(years) });
    },
  };
}
