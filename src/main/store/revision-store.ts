import { type BodyFault, type RecordDefinition, readForm } from '#domain/record/record-definition';
import { valueAt } from '#domain/record/record-path';
import { findRecord } from './record-store';
import type { ReadDb, WriteTrx } from './transactions';

export interface RevisionSummaryRow {
  readonly number: number;
  readonly form: string;
  readonly at: string;
  readonly userName: string;
  readonly restored: boolean;
}

/** The revisions of a record, newest first. */
export async function revisionsOf(
  db: ReadDb,
  kind: string,
  id: string,
): Promise<readonly RevisionSummaryRow[]> {
  const rows = await db
    .selectFrom('revision')
    .innerJoin('user', 'user.id', 'revision.user_id')
    .select(['revision.number', 'revision.form', 'revision.at', 'revision.restored', 'user.name'])
    .where('record_kind', '=', kind)
    .where('record_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ number, form, at, restored, name }) => ({
    number,
    form,
    at,
    restored: restored === 1,
    userName: name,
  }));
}

export type FoundRevision =
  | { readonly ok: true; readonly form: string; readonly before: unknown; readonly after: unknown }
  | { readonly ok: false; readonly fault: 'notFound' | BodyFault };

/** One form before and after a visit: what it became is what the next visit of that form found, or what it is now. */
export async function findRevision<Body>(
  db: ReadDb | WriteTrx,
  definition: RecordDefinition<Body>,
  id: string,
  number: number,
): Promise<FoundRevision> {
  const found = await findRecord(db, definition, id);
  if (!found.ok) return found;
  const rows = await db
    .selectFrom('revision')
    .select(['number', 'form', 'before', 'body_version'])
    .where('record_kind', '=', definition.kind)
    .where('record_id', '=', id)
    .where('number', '>=', number)
    .orderBy('number')
    .execute();
  const revision = rows[0];
  if (!revision || revision.number !== number) return { ok: false, fault: 'notFound' };
  const read = (row: typeof revision) =>
    readForm(definition, row.body_version, row.form, JSON.parse(row.before));
  const before = read(revision);
  if (!before.ok) return before;
  const next = rows.slice(1).find(({ form }) => form === revision.form);
  if (!next)
    return {
      ok: true,
      form: revision.form,
      before: before.value,
      after: valueAt(found.record.body, revision.form),
    };
  const after = read(next);
  return after.ok ? { ok: true, form: revision.form, before: before.value, after: after.value } : after;
}
