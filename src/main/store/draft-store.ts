import type { RecordKind } from '#domain/record/record-definition';
import type { ReadDb, WriteTrx } from './transactions';

/** What was typed in the fields of a record and can't be parsed yet. */
export async function draftsOf(
  db: ReadDb,
  kind: RecordKind,
  id: string,
): Promise<{ readonly path: string; readonly text: string }[]> {
  return db
    .selectFrom('draft')
    .select(['path', 'text'])
    .where('record_kind', '=', kind)
    .where('record_id', '=', id)
    .execute();
}

export async function putDraft(
  db: WriteTrx,
  draft: {
    readonly kind: RecordKind;
    readonly id: string;
    readonly path: string;
    readonly text: string;
    readonly at: string;
  },
): Promise<void> {
  const { kind, id, path, text, at } = draft;
  await db
    .insertInto('draft')
    .values({ record_kind: kind, record_id: id, path, text, at })
    .onConflict((conflict) =>
      conflict.columns(['record_kind', 'record_id', 'path']).doUpdateSet({ text, at }),
    )
    .execute();
}

export async function removeDraft(db: WriteTrx, kind: RecordKind, id: string, path: string): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('record_kind', '=', kind)
    .where('record_id', '=', id)
    .where('path', '=', path)
    .execute();
}
