import { sql } from 'kysely';
import { casusRecord } from '#domain/casus/casus';
import { persoonRecord } from '#domain/persoon/persoon';
import { readBody } from '#domain/record/record-definition';
import { casusWords, personWords } from '#domain/zoeken/indexed-words';
import type { Store } from './store';
import type { ReadDb, WriteTrx } from './transactions';

/** Small, so that a save never waits long for its turn. */
const perTransaction = 25;

/**
 * Brings both search indexes up to date with what changed since. Not part of a save, which it would make 4–10 × slower
 * (measured): runs when the program is idle and before a search.
 * @returns how many persons and casussen were indexed
 */
export async function refreshSearch(store: Store): Promise<number> {
  let indexed = 0;
  for (;;) {
    if (!(await store.read(hasStale))) return indexed;
    indexed += await store.write(async ({ db }) => (await indexPersons(db)) + (await indexCasussen(db)));
  }
}

async function hasStale(db: ReadDb): Promise<boolean> {
  const person = await db
    .selectFrom('person')
    .select('row')
    .where('search_stale', '=', 1)
    .limit(1)
    .executeTakeFirst();
  if (person) return true;
  return (
    (await db.selectFrom('casus').select('row').where('search_stale', '=', 1).limit(1).executeTakeFirst()) !==
    undefined
  );
}

async function indexPersons(db: WriteTrx): Promise<number> {
  const stale = await db
    .selectFrom('person')
    .select(['row', 'body', 'body_version'])
    .where('search_stale', '=', 1)
    .limit(perTransaction)
    .execute();
  for (const { row, body, body_version } of stale) {
    const read = readBody(persoonRecord, body_version, JSON.parse(body));
    await db.deleteFrom('search_name').where('rowid', '=', row).execute();
    if (read.ok)
      await db
        .insertInto('search_name')
        .values(entry(row, personWords(read.body)))
        .execute();
    await db.updateTable('person').set({ search_stale: 0 }).where('row', '=', row).execute();
  }
  return stale.length;
}

async function indexCasussen(db: WriteTrx): Promise<number> {
  const stale = await db
    .selectFrom('casus')
    .select(['row', 'body', 'body_version'])
    .where('search_stale', '=', 1)
    .limit(perTransaction)
    .execute();
  for (const { row, body, body_version } of stale) {
    const read = readBody(casusRecord, body_version, JSON.parse(body));
    await db.deleteFrom('search_text').where('rowid', '=', row).execute();
    if (read.ok)
      await db
        .insertInto('search_text')
        .values(entry(row, casusWords(read.body)))
        .execute();
    await db.updateTable('casus').set({ search_stale: 0 }).where('row', '=', row).execute();
  }
  return stale.length;
}

function entry(row: number, words: string) {
  return { rowid: row, words };
}

/** Hits looked at before they are sorted: limit first, then sort, or a common word takes 145 ms (measured). */
const considered = 200;

export interface NameHit {
  readonly personId: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly hisNummer: string;
  readonly casusId: string | null;
}

/** People whose name, birth date or HIS number match an FTS5 query, by name. */
export async function findNames(db: ReadDb, match: string, limit: number): Promise<readonly NameHit[]> {
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('search_name')
        .select('rowid')
        .where(sql<boolean>`search_name MATCH ${match}`)
        .limit(considered)
        .as('hit'),
    )
    .innerJoin('person', 'person.row', 'hit.rowid')
    .select((from) => [
      'person.id',
      'person.naam',
      'person.geboortedatum',
      'person.his_nummer',
      from
        .selectFrom('casus')
        .select('casus.id')
        .whereRef('casus.person_id', '=', 'person.id')
        .orderBy('casus.created_at', 'desc')
        .limit(1)
        .as('casus_id'),
    ])
    .orderBy('person.sort_name')
    .limit(limit)
    .execute();
  return rows.map(({ id, naam, geboortedatum, his_nummer, casus_id }) => ({
    personId: id,
    naam,
    geboortedatum,
    hisNummer: his_nummer,
    casusId: casus_id,
  }));
}

export interface TextHit {
  readonly casusId: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly excerpt: string;
}

/** Casussen whose forms match an FTS5 query, newest first, with a line around the hit. */
export async function findText(db: ReadDb, match: string, limit: number): Promise<readonly TextHit[]> {
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('search_text')
        .select(['rowid', sql<string>`snippet(search_text, 0, char(2), char(3), '…', 12)`.as('excerpt')])
        .where(sql<boolean>`search_text MATCH ${match}`)
        .orderBy('rowid', 'desc')
        .limit(limit)
        .as('hit'),
    )
    .innerJoin('casus', 'casus.row', 'hit.rowid')
    .innerJoin('person', 'person.id', 'casus.person_id')
    .select(['casus.id', 'person.naam', 'person.geboortedatum', 'hit.excerpt'])
    .orderBy('casus.row', 'desc')
    .execute();
  return rows.map(({ id, naam, geboortedatum, excerpt }) => ({ casusId: id, naam, geboortedatum, excerpt }));
}
