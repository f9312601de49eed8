import { casusListRowSchema } from '#contract/casus-calls';
import { mayRecordAct } from '#contract/role-rights';
import type { Role } from '#contract/roles';
import type { Act, NewAct } from '#domain/casus/act';
import { casusRecord } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import { refuseAct } from '#domain/casus/refuse-act';
import { partsWithGgz } from '#domain/casus/responsibility';
import type { IdSource } from '#domain/identiteit/id-source';
import { persoonRecord } from '#domain/persoon/persoon';
import { refuseTerugkeer } from '#domain/terugkeer/refuse-terugkeer';
import type { Clock } from '#domain/tijd/clock';
import { agreedIn, packsOf, packsToBeginWith } from '../regio/casus-packs';
import type { Reach } from '../session/reach';
import { casusKeeping, insertCasus } from '../store/casus-keeping';
import { type CasusRow, casusWindow } from '../store/casus-list';
import { catchUp } from '../store/catch-up';
import { findPraktijk } from '../store/praktijk-keeping';
import { findRecord } from '../store/record-store';
import { putShield, shieldOf, shieldOfPerson } from '../store/shield-store';
import type { WriteTrx } from '../store/transactions';
import { casusKind } from './casus-kind';
import { done, failed, type Section } from './handler';
import { recordHandlers } from './record-handlers';
import { shieldHandlers, shieldView } from './shield-handlers';

export function casusHandlers(clock: Clock, ids: IdSource): Section<'casus'> {
  const shared = recordHandlers(casusKeeping, clock);
  return {
    async 'casus.list'({ filter, order, offset, limit }, { db, session }) {
      await catchUp(session.store, clock.today());
      const { rows, total } = await casusWindow(db, filter, order, offset, limit, session.reach.hidden);
      return done({ total, rows: rows.map((row) => listRow(row, session.reach)) });
    },
    async 'casus.create'({ key, personId, kind }, { db, session }) {
      const about = { casusId: key, personId, object: kind };
      // The key becomes the id, so asking again finds what was made.
      const owner = await personOf(db, key);
      if (owner !== null) return owner === personId ? done({ id: key }, about) : failed('notFound');
      const person = await findRecord(db, persoonRecord, personId);
      if (!person.ok) return failed('notFound');
      const praktijk = await findPraktijk(db);
      const parties = newCasusParties(ids, praktijk, session.user);
      const packs = packsToBeginWith(await agreedIn(db));
      // Whose name is shielded everywhere keeps it so: a new casus that everyone sees would tell it.
      const shield = await shieldOfPerson(db, personId);
      await insertCasus(db, { id: key, personId, kind, parties, packs }, clock);
      if (shield) await putShield(db, key, [...shield, session.user.id]);
      return done({ id: key }, about);
    },
    async 'casus.open'(input, access) {
      const opened = await shared.open(input, access);
      if (!opened.ok) return opened;
      const row = await access.db
        .selectFrom('casus')
        .select(['kind', 'person_id'])
        .where('id', '=', input.id)
        .executeTakeFirstOrThrow();
      const person = await findRecord(access.db, persoonRecord, row.person_id);
      if (!person.ok) return failed(person.fault);
      const view = {
        ...opened.value,
        kind: casusKind(row.kind),
        personId: row.person_id,
        persoon: person.record.body.persoonsgegevens,
        shield: shieldView(await shieldOf(access.db, input.id)),
      };
      return done(view, opened.about);
    },
    ...shieldHandlers(clock, ids),
    'casus.change': shared.change,
    'casus.keepDraft': shared.keepDraft,
    'casus.history': shared.history,
    'casus.revision': shared.revision,
    'casus.restore': shared.restore,
    async 'casus.recordAct'({ id, key, expectedVersion, act }, { db, session, afterCommit }) {
      const found = await findRecord(db, casusRecord, id);
      if (!found.ok) return failed(found.fault);
      const { record } = found;
      const about = {
        casusId: id,
        personId: record.personId,
        object: act.kind,
        emergency: act.kind === 'noodverstrekking',
      };
      if (record.body.acts.some((known) => known.id === key)) {
        return done({ version: record.version, acts: record.body.acts }, about);
      }
      if (!mayRecord(session.user.roles, record.body.acts, act)) return failed('notAllowed');
      if (record.version !== expectedVersion) return failed('changedSince');
      const today = clock.today();
      const { body } = record;
      const refusal =
        refuseAct(body.acts, act, today, partsWithGgz(body, today)) ??
        refuseTerugkeer(
          body,
          packsOf(body.regio.packs, await agreedIn(db)),
          act,
          session.user.roles.includes('huisarts'),
        );
      if (refusal) return failed(refusal);
      const changedAt = clock.now();
      const acts = [
        ...record.body.acts,
        { ...act, id: key, recordedAt: changedAt, recordedBy: session.user.id },
      ];
      const version = record.version + 1;
      const after = { ...record, version, changedAt, lastKey: key, body: { ...record.body, acts } };
      await casusKeeping.save(db, after);
      afterCommit(() => casusKeeping.latest.put(session, after));
      return done({ version, acts }, about);
    },
  };
}

/** Whose casus has this id; null when there is none. */
async function personOf(db: WriteTrx, id: string): Promise<string | null> {
  const row = await db.selectFrom('casus').select('person_id').where('id', '=', id).executeTakeFirst();
  return row?.person_id ?? null;
}

/** A correction is for whoever may record what it corrects. */
function mayRecord(held: readonly Role[], acts: readonly Act[], act: NewAct): boolean {
  if (act.kind !== 'correctie') return mayRecordAct(held, act);
  const corrected = acts.find(({ id }) => id === act.corrects);
  return corrected === undefined || mayRecordAct(held, corrected);
}

function listRow(row: CasusRow, { hidden }: Reach) {
  return casusListRowSchema.parse(hidden.has(row.id) ? shieldedRow(row) : { ...row, shielded: false });
}

/** Only that there is something, so that noodtoegang can find it. */
function shieldedRow({ id, personId, kind, changedAt }: CasusRow) {
  return {
    id,
    personId,
    kind,
    shielded: true,
    naam: '',
    geboortedatum: null,
    hisNummer: '',
    phase: 1,
    ended: null,
    responsible: 'ggz',
    actor: null,
    nextDue: null,
    changedAt,
  };
}
