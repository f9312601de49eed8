import type { DestroyedCounts, DestructionGround } from '#domain/inzage/destruction';
import { removeInkomendOf } from './inkomend-store';
import type { ReadDb, WriteTrx } from './transactions';

/**
 * Takes every row of a person out of the vault, and remembers the ids: what a restored backup brings back can be taken
 * out again. The journal keeps its rows, which hold ids only. A table that gets to hold something of a person belongs
 * here; test/integration/store/dossier-tables.test.ts asks of each which it is.
 */
export async function destroyPerson(
  db: WriteTrx,
  personId: string,
  destruction: {
    readonly id: string;
    readonly at: string;
    readonly ground: DestructionGround;
    readonly userName: string;
    readonly confirmedBy: string;
  },
): Promise<DestroyedCounts> {
  const casusIds = await casusIdsOf(db, personId);
  const counts = await countRows(db, casusIds, personId);
  await removeRows(db, personId, casusIds);
  const { id, at, ground, userName, confirmedBy } = destruction;
  await db
    .insertInto('destroyed')
    .values({
      id,
      at,
      ground,
      person_id: personId,
      casus_ids: JSON.stringify(casusIds),
      user_name: userName,
      confirmed_by: confirmedBy,
      counts: JSON.stringify(counts),
    })
    .execute();
  return counts;
}

async function casusIdsOf(db: ReadDb | WriteTrx, personId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('casus').select('id').where('person_id', '=', personId).execute();
  return rows.map(({ id }) => id);
}

async function countRows(
  db: WriteTrx,
  casusIds: readonly string[],
  personId: string,
): Promise<DestroyedCounts> {
  const recordIds = [personId, ...casusIds];
  const { revisions } = await db
    .selectFrom('revision')
    .select((select) => select.fn.countAll<number>().as('revisions'))
    .where('record_id', 'in', recordIds)
    .executeTakeFirstOrThrow();
  const { drafts } = await db
    .selectFrom('draft')
    .select((select) => select.fn.countAll<number>().as('drafts'))
    .where('record_id', 'in', recordIds)
    .executeTakeFirstOrThrow();
  const { documents } = await db
    .selectFrom('issued_document')
    .select((select) => select.fn.countAll<number>().as('documents'))
    .where('casus_id', 'in', casusIds)
    .executeTakeFirstOrThrow();
  return { casussen: casusIds.length, revisions, drafts, documents };
}

async function removeRows(db: WriteTrx, personId: string, casusIds: readonly string[]): Promise<void> {
  const recordIds = [personId, ...casusIds];
  const indexed = (table: 'person' | 'casus', ids: readonly string[]) =>
    db.selectFrom(table).select('row').where('id', 'in', ids);
  await db
    .deleteFrom('search_name')
    .where('rowid', 'in', indexed('person', [personId]))
    .execute();
  await db.deleteFrom('search_text').where('rowid', 'in', indexed('casus', casusIds)).execute();
  for (const table of ['task', 'his_open', 'casus_list', 'issued_document'] as const)
    await db.deleteFrom(table).where('casus_id', 'in', casusIds).execute();
  await removeInkomendOf(db, casusIds);
  for (const table of ['revision', 'draft'] as const)
    await db.deleteFrom(table).where('record_id', 'in', recordIds).execute();
  await db.deleteFrom('destruction_refusal').where('person_id', '=', personId).execute();
  await db.deleteFrom('casus').where('person_id', '=', personId).execute();
  await db.deleteFrom('person').where('id', '=', personId).execute();
  // Where a user was last may be a screen of this dossier.
  for (const id of recordIds)
    await db.deleteFrom('setting').where('name', '=', 'place').where('value', 'like', `%${id}%`).execute();
}

/** A destruction as one database tells another. */
export interface RememberedDestruction {
  readonly id: string;
  readonly person_id: string;
  readonly casus_ids: string;
  readonly at: string;
  readonly ground: string;
  readonly user_name: string;
  readonly confirmed_by: string;
  readonly counts: string;
}

/** What was ever destroyed, to be applied again to a backup of before it. */
export async function rememberedDestructions(db: ReadDb): Promise<readonly RememberedDestruction[]> {
  return db.selectFrom('destroyed').selectAll().orderBy('at').execute();
}

/** Takes out again what a restored backup brought back. Doing it twice changes nothing. */
export async function destroyAgain(
  db: WriteTrx,
  destructions: readonly RememberedDestruction[],
): Promise<void> {
  for (const destruction of destructions) {
    await removeRows(db, destruction.person_id, await casusIdsOf(db, destruction.person_id));
    await db
      .insertInto('destroyed')
      .values(destruction)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}
