import { casusRecord } from '#domain/casus/casus';
import { persoonRecord } from '#domain/persoon/persoon';
import { readBody } from '#domain/record/record-definition';
import type { PlainDate } from '#domain/tijd/plain-date';
import { casusWords, personWords } from '#domain/zoeken/indexed-words';
import { agreedIn } from '../regio/casus-packs';
import { projectCasus, projectPerson } from './casus-projections';
import type { Store } from './store';
import type { ReadDb, WriteTrx } from './transactions';

/** Small, so that a save never waits long for its turn. */
const perTransaction = 25;

/**
 * Brings search indexes, lists and tasks up to date with what changed since. Not part of a save, which indexing made
 * 4–10 × slower (measured): runs when the program is idle, and before a list or a search is shown.
 * @param today lists show who is responsible on this day
 * @returns how many persons and casussen were behind
 */
export async function catchUp(store: Store, today: PlainDate): Promise<number> {
  let caughtUp = 0;
  for (;;) {
    if (!(await store.read(hasStale))) return caughtUp;
    caughtUp += await store.write(
      async ({ db }) => (await catchUpPersons(db)) + (await catchUpCasussen(db, today)),
    );
  }
}

async function hasStale(db: ReadDb): Promise<boolean> {
  for (const table of ['person', 'casus'] as const) {
    const row = await db.selectFrom(table).select('row').where('stale', '=', 1).limit(1).executeTakeFirst();
    if (row) return true;
  }
  return false;
}

async function catchUpPersons(db: WriteTrx): Promise<number> {
  const stale = await db
    .selectFrom('person')
    .select(['row', 'id', 'body', 'body_version', 'naam', 'sort_name', 'geboortedatum', 'his_nummer'])
    .where('stale', '=', 1)
    .limit(perTransaction)
    .execute();
  for (const { row, id, body, body_version, ...columns } of stale) {
    const read = readBody(persoonRecord, body_version, JSON.parse(body));
    await db.deleteFrom('search_name').where('rowid', '=', row).execute();
    if (read.ok)
      await db
        .insertInto('search_name')
        .values({ rowid: row, words: personWords(read.body) })
        .execute();
    await projectPerson(db, id, columns);
    await db.updateTable('person').set({ stale: 0 }).where('row', '=', row).execute();
  }
  return stale.length;
}

async function catchUpCasussen(db: WriteTrx, today: PlainDate): Promise<number> {
  const stale = await db
    .selectFrom('casus')
    .select(['row', 'id', 'person_id', 'kind', 'body', 'body_version', 'changed_at'])
    .where('stale', '=', 1)
    .limit(perTransaction)
    .execute();
  if (stale.length === 0) return 0;
  const agreed = await agreedIn(db);
  for (const { row, body, body_version, ...casus } of stale) {
    const read = readBody(casusRecord, body_version, JSON.parse(body));
    await db.deleteFrom('search_text').where('rowid', '=', row).execute();
    if (read.ok) {
      await db
        .insertInto('search_text')
        .values({ rowid: row, words: casusWords(read.body) })
        .execute();
    }
    await projectCasus(db, casus, read.ok ? read.body : null, today, agreed);
    await db.updateTable('casus').set({ stale: 0 }).where('row', '=', row).execute();
  }
  return stale.length;
}
