import type { CommandRefusal, RecordCommand } from '#domain/record/record-command';
import { applyCommand } from '#domain/record/record-command';
import {
  type BodyFault,
  type RecordDefinition,
  type RecordKind,
  readBody,
} from '#domain/record/record-definition';
import { formOf, valueAt } from '#domain/record/record-path';
import type { Clock } from '#domain/tijd/clock';
import type { LastChanged } from './last-changed';
import type { WriteContext } from './store';
import type { ReadDb, WriteTrx } from './transactions';

export interface StoredRecord<Body> {
  readonly id: string;
  readonly version: number;
  readonly body: Body;
  /** Whom it is about; null for the praktijk. */
  readonly personId: string | null;
  readonly changedAt: string;
  /** Key of the last command that changed it. */
  readonly lastKey: string;
}

export type Found<Body> =
  | { readonly ok: true; readonly record: StoredRecord<Body> }
  | { readonly ok: false; readonly fault: 'notFound' | BodyFault };

/** Reads a record and brings its body to the present version. */
export async function findRecord<Body>(
  db: ReadDb | WriteTrx,
  definition: RecordDefinition<Body>,
  id: string,
): Promise<Found<Body>> {
  const row = await storedRow(db, definition.kind, id);
  if (!row) return { ok: false, fault: 'notFound' };
  const read = readBody(definition, row.body_version, JSON.parse(row.body));
  if (!read.ok) return read;
  const { version, person_id, changed_at, last_key } = row;
  const record = {
    id,
    version,
    body: read.body,
    personId: person_id,
    changedAt: changed_at,
    lastKey: last_key,
  };
  return { ok: true, record };
}

interface StoredRow {
  readonly body: string;
  readonly body_version: number;
  readonly version: number;
  readonly person_id: string | null;
  readonly changed_at: string;
  readonly last_key: string;
}

async function storedRow(
  db: ReadDb | WriteTrx,
  kind: RecordKind,
  id: string,
): Promise<StoredRow | undefined> {
  const columns = ['body', 'body_version', 'version', 'changed_at', 'last_key'] as const;
  switch (kind) {
    case 'casus':
      return db
        .selectFrom('casus')
        .select(columns)
        .select('person_id')
        .where('id', '=', id)
        .executeTakeFirst();
    case 'persoon':
      return db
        .selectFrom('person')
        .select(columns)
        .select('id as person_id')
        .where('id', '=', id)
        .executeTakeFirst();
    case 'praktijk': {
      const row = await db.selectFrom('praktijk').select(columns).where('id', '=', id).executeTakeFirst();
      return row && { ...row, person_id: null };
    }
  }
}

/** How a kind of record is stored, with the columns that follow from its body. */
export interface RecordKeeping<Body> {
  readonly definition: RecordDefinition<Body>;
  readonly latest: LastChanged<Body>;
  /** Stores the body with its columns. */
  readonly save: (db: WriteTrx, record: StoredRecord<Body>) => Promise<void>;
}

export interface Change {
  readonly id: string;
  /** The same key as the last change: the same command again, whose answer was lost. */
  readonly key: string;
  readonly visit: string;
  readonly command: RecordCommand;
  readonly userId: string;
  readonly restored: boolean;
}

/** What a session remembers of what it changed. */
export interface SessionMemory {
  /** Visits whose revision has begun. */
  readonly visits: Set<string>;
}

export type ChangeOutcome<Body> =
  | {
      readonly ok: true;
      readonly record: StoredRecord<Body>;
      readonly form: string;
      /** Null for a command that had been applied before. */
      readonly inverse: RecordCommand | null;
    }
  | { readonly ok: false; readonly reason: 'notFound' | BodyFault; readonly path: null }
  | CommandRefusal;

/** Applies a command to a stored record: the next body, and a revision when the visit of the form begins. */
export async function changeRecord<Body>(
  { db, afterCommit }: Pick<WriteContext, 'db' | 'afterCommit'>,
  keeping: RecordKeeping<Body>,
  change: Change,
  clock: Clock,
  session: SessionMemory,
): Promise<ChangeOutcome<Body>> {
  const { definition, latest } = keeping;
  const known = latest.get(session, change.id);
  const found = known ? { ok: true as const, record: known } : await findRecord(db, definition, change.id);
  if (!found.ok) return { ok: false, reason: found.fault, path: null };
  const before = found.record;
  const form = formOf(change.command.path);
  if (before.lastKey === change.key) return { ok: true, record: before, form, inverse: null };
  const outcome = applyCommand(definition, before.body, change.command);
  if (!outcome.ok) return outcome;
  const after: StoredRecord<Body> = {
    ...before,
    version: before.version + 1,
    body: outcome.body,
    changedAt: clock.now(),
    lastKey: change.key,
  };
  const visit = `${change.id} ${form} ${change.visit}`;
  if (!session.visits.has(visit)) {
    await beginRevision(db, definition, before, change, after.changedAt);
    afterCommit(() => session.visits.add(visit));
  }
  await keeping.save(db, after);
  afterCommit(() => latest.put(session, after));
  return { ok: true, record: after, form, inverse: outcome.inverse };
}

async function beginRevision<Body>(
  db: WriteTrx,
  definition: RecordDefinition<Body>,
  before: StoredRecord<Body>,
  { command, visit, userId, restored }: Change,
  at: string,
): Promise<void> {
  const { kind, bodyVersion } = definition;
  const form = formOf(command.path);
  const last = await db
    .selectFrom('revision')
    .select('number')
    .where('record_kind', '=', kind)
    .where('record_id', '=', before.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  await db
    .insertInto('revision')
    .values({
      record_kind: kind,
      record_id: before.id,
      number: (last?.number ?? 0) + 1,
      form,
      visit,
      before: JSON.stringify(valueAt(before.body, form)),
      body_version: bodyVersion,
      at,
      user_id: userId,
      restored: restored ? 1 : 0,
    })
    .onConflict((conflict) => conflict.columns(['record_kind', 'record_id', 'form', 'visit']).doNothing())
    .execute();
}
