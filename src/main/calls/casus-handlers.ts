import { z } from 'zod';
import { refuseAct } from '#domain/casus/act';
import { casusRecord } from '#domain/casus/casus';
import { newCasusParties } from '#domain/casus/new-casus-parties';
import { responsibleParties } from '#domain/casus/responsibility';
import type { IdSource } from '#domain/identiteit/id-source';
import { persoonRecord } from '#domain/persoon/persoon';
import type { Clock } from '#domain/tijd/clock';
import { plainDateSchema } from '#domain/tijd/plain-date';
import { casusKeeping, insertCasus } from '../store/casus-keeping';
import { type CasusRow, casusPage } from '../store/casus-list';
import { findPraktijk } from '../store/praktijk-keeping';
import { findRecord } from '../store/record-store';
import { casusKind } from './casus-kind';
import { done, failed, type Section } from './handler';
import { recordHandlers } from './record-handlers';

export function casusHandlers(clock: Clock, ids: IdSource): Section<'casus'> {
  const keeping = casusKeeping(clock);
  const shared = recordHandlers(keeping, clock);
  return {
    'casus.list': {
      async run({ after, limit }, { db }) {
        const page = await casusPage(db, after, limit);
        return done({ total: page.total, rows: page.rows.map(listRow) });
      },
    },
    'casus.create': {
      async run({ personId, kind }, { db, session }) {
        const person = await findRecord(db, persoonRecord, personId);
        if (!person.ok) return failed('notFound');
        const praktijk = await findPraktijk(db);
        const id = ids.next();
        await insertCasus(
          db,
          { id, personId, kind, parties: newCasusParties(ids, praktijk, session.user) },
          clock,
        );
        return done({ id }, { casusId: id, personId, object: kind });
      },
      async replay(_input, row) {
        return row.casus_id === null
          ? failed('notFound')
          : done({ id: row.casus_id }, { casusId: row.casus_id });
      },
    },
    'casus.open': {
      async run(input, access) {
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
        };
        return done(view, opened.about);
      },
    },
    'casus.change': shared.change,
    'casus.keepDraft': { run: shared.keepDraft },
    'casus.history': { run: shared.history },
    'casus.revision': { run: shared.revision },
    'casus.restore': shared.restore,
    'casus.recordAct': {
      async run({ id, expectedVersion, act }, { db, session }) {
        const found = await findRecord(db, casusRecord, id);
        if (!found.ok) return failed(found.fault);
        const { record } = found;
        if (record.version !== expectedVersion) return failed('changedSince');
        const refusal = refuseAct(record.body.acts, act, clock.today());
        if (refusal) return failed(refusal);
        const at = clock.now();
        const recorded = { ...act, id: ids.next(), recordedAt: at, recordedBy: session.user.id };
        const after = {
          ...record,
          version: record.version + 1,
          body: { ...record.body, acts: [...record.body.acts, recorded] },
        };
        await keeping.save(db, after, at);
        return done(
          { version: after.version, acts: after.body.acts },
          { casusId: id, personId: record.personId, object: act.kind },
        );
      },
      async replay({ id }, _row, { db }) {
        const found = await findRecord(db, casusRecord, id);
        if (!found.ok) return failed(found.fault);
        return done({ version: found.record.version, acts: found.record.body.acts }, { casusId: id });
      },
    },
  };
}

function listRow(row: CasusRow) {
  return {
    ...row,
    kind: casusKind(row.kind),
    responsible: z.enum(responsibleParties).parse(row.responsible),
    geboortedatum: row.geboortedatum === null ? null : plainDateSchema.parse(row.geboortedatum),
  };
}
