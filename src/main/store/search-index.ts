import { sql } from 'kysely';
import type { ReadDb } from './transactions';

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
