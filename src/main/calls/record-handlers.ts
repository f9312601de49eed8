import { mayChangePlace } from '#contract/role-rights';
import type { RecordCommand } from '#domain/record/record-command';
import { isFieldPath, type RecordDefinition } from '#domain/record/record-definition';
import { formOf } from '#domain/record/record-path';
import type { Clock } from '#domain/tijd/clock';
import type { OpenSession } from '../session/open-session';
import { draftsOf, putDraft, removeDraft } from '../store/draft-store';
import { changeRecord, findRecord, type RecordKeeping, type StoredRecord } from '../store/record-store';
import { findRevision, revisionsOf } from '../store/revision-store';
import type { ReadDb } from '../store/transactions';
import { done, failed, type WriteAccess } from './handler';

interface ReadAccess {
  readonly db: ReadDb;
  readonly session: OpenSession;
}

/** The handlers that every kind of record shares; casus, persoon and praktijk differ only in what they keep. */
export function recordHandlers<Body>(keeping: RecordKeeping<Body>, clock: Clock) {
  const { definition } = keeping;
  const about = (record: StoredRecord<Body>, form = '') => aboutRecord(definition, record, form);

  /** The table says who may change a record; of a casus, planning takes a part only. */
  const mayChange = ({ user }: OpenSession, path: string) =>
    definition.kind !== 'casus' || mayChangePlace(user.roles, path);

  return {
    /** Body, drafts, and whatever else a view of this kind shows. */
    async open(input: { id: string }, { db }: ReadAccess) {
      const found = await findRecord(db, definition, input.id);
      if (!found.ok) return failed(found.fault);
      const { id, version, body } = found.record;
      const drafts = await draftsOf(db, definition.kind, id);
      return done({ id, version, body, drafts }, about(found.record));
    },

    async change(
      input: { id: string; key: string; visit: string; command: RecordCommand; clearDraft: boolean },
      access: WriteAccess,
    ) {
      const { id, key, visit, command } = input;
      const { session } = access;
      if (!mayChange(session, command.path)) return failed('notAllowed');
      const change = { id, key, visit, command, userId: session.user.id, restored: false };
      const outcome = await changeRecord(access, keeping, change, clock, session);
      if (!outcome.ok && outcome.reason === 'conflict') {
        // The value that stands there is seen, so the row says whose it is.
        const found = await findRecord(access.db, definition, id);
        const whose = found.ok ? about(found.record, formOf(command.path)) : {};
        return done(
          { applied: false as const, current: toJson(outcome.current) },
          { ...whose, outcome: 'refused' as const },
        );
      }
      if (!outcome.ok) return failed(outcome.reason, outcome.path === null ? [] : [outcome.path]);
      if (input.clearDraft) await removeDraft(access.db, definition.kind, id, command.path);
      return done(
        { applied: true as const, saved: savedAnswer(outcome) },
        about(outcome.record, outcome.form),
      );
    },

    async keepDraft(input: { id: string; path: string; text: string }, { db, session }: WriteAccess) {
      if (!mayChange(session, input.path)) return failed('notAllowed');
      const found = await findRecord(db, definition, input.id);
      if (!found.ok) return failed('notFound');
      if (!isFieldPath(definition, input.path)) return failed('unknownPlace', [input.path]);
      const savedAt = clock.now();
      if (input.text === '') await removeDraft(db, definition.kind, input.id, input.path);
      else
        await putDraft(db, {
          kind: definition.kind,
          id: input.id,
          path: input.path,
          text: input.text,
          at: savedAt,
        });
      return done({ savedAt }, about(found.record));
    },

    async history(input: { id: string }, { db }: ReadAccess) {
      const found = await findRecord(db, definition, input.id);
      if (!found.ok) return failed('notFound');
      return done(
        { revisions: [...(await revisionsOf(db, definition.kind, input.id))] },
        about(found.record),
      );
    },

    async revision(input: { id: string; number: number }, { db }: ReadAccess) {
      const found = await findRecord(db, definition, input.id);
      if (!found.ok) return failed(found.fault);
      const revision = await findRevision(db, definition, input.id, input.number);
      if (!revision.ok) return failed(revision.fault);
      const { form, before, after } = revision;
      return done({ form, before: toJson(before), after: toJson(after) }, about(found.record, form));
    },

    async restore(
      input: { id: string; key: string; number: number; expectedVersion: number },
      access: WriteAccess,
    ) {
      const { db, session } = access;
      const found = await findRecord(db, definition, input.id);
      if (!found.ok) return failed(found.fault);
      const { record } = found;
      if (record.lastKey === input.key) return done(savedAnswer({ record, inverse: null }), about(record));
      if (record.version !== input.expectedVersion) return failed('changedSince');
      const revision = await findRevision(db, definition, input.id, input.number);
      if (!revision.ok) return failed(revision.fault);
      const present = (record.body as Readonly<Record<string, unknown>>)[revision.form];
      const command = {
        kind: 'setForm',
        path: revision.form,
        value: toJson(revision.before),
        expected: toJson(present),
      } as const;
      // Restoring is a visit of its own, so that it can be restored in turn.
      const change = { ...input, visit: input.key, command, userId: session.user.id, restored: true };
      const outcome = await changeRecord(access, keeping, change, clock, session);
      if (!outcome.ok) return failed(outcome.reason === 'partyMissing' ? 'partyMissing' : 'changedSince');
      return done(savedAnswer(outcome), about(outcome.record, outcome.form));
    },
  };
}

function savedAnswer({ record, inverse }: { record: StoredRecord<unknown>; inverse: RecordCommand | null }) {
  return { version: record.version, savedAt: record.changedAt, inverse };
}

function aboutRecord<Body>(definition: RecordDefinition<Body>, record: StoredRecord<Body>, form: string) {
  return {
    personId: record.personId,
    casusId: definition.kind === 'casus' ? record.id : null,
    object: [definition.kind, form].filter(Boolean).join('/'),
  };
}

/** A stored value as it crosses the border: bodies hold JSON only, which their schemas ensure. */
function toJson(value: unknown) {
  return JSON.parse(JSON.stringify(value ?? null));
}
