import { emptyPraktijk, type Praktijk, praktijkRecord } from '#domain/praktijk/praktijk';
import type { Clock } from '#domain/tijd/clock';
import { lastChanged } from './last-changed';
import { findRecord, type RecordKeeping } from './record-store';
import type { ReadDb, WriteTrx } from './transactions';

export const praktijkKeeping: RecordKeeping<Praktijk> = {
  definition: praktijkRecord,
  latest: lastChanged(),
  async save(db, { id, version, body, changedAt, lastKey }) {
    await db
      .updateTable('praktijk')
      .set({
        body: JSON.stringify(body),
        body_version: praktijkRecord.bodyVersion,
        version,
        changed_at: changedAt,
        last_key: lastKey,
      })
      .where('id', '=', id)
      .execute();
  },
};

export async function insertPraktijk(db: WriteTrx, id: string, clock: Clock): Promise<void> {
  const at = clock.now();
  await db
    .insertInto('praktijk')
    .values({
      id,
      body: JSON.stringify(emptyPraktijk()),
      body_version: praktijkRecord.bodyVersion,
      version: 1,
      created_at: at,
      changed_at: at,
      last_key: id,
    })
    .execute();
}

/** The id of the one praktijk record. */
export async function praktijkId(db: ReadDb | WriteTrx): Promise<string> {
  const row = await db.selectFrom('praktijk').select('id').executeTakeFirstOrThrow();
  return row.id;
}

/** The praktijk as documents need it; empty when its body can't be read, or nothing was made yet. */
export async function findPraktijk(db: ReadDb | WriteTrx): Promise<Praktijk> {
  const row = await db.selectFrom('praktijk').select('id').executeTakeFirst();
  const found = row && (await findRecord(db, praktijkRecord, row.id));
  return found?.ok ? found.record.body : emptyPraktijk();
}
