import { type SelectQueryBuilder, sql } from 'kysely';
import type { JournalRow } from '#domain/journaal/journal-row';
import type { Tables } from './tables';
import type { ReadDb } from './transactions';

/** Which rows of the journal; null: whichever. The period is from an instant up to, not including, another. */
export interface JournalSelection {
  readonly personId: string | null;
  readonly casusId: string | null;
  readonly userId: string | null;
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * A window of the journal, the newest row first.
 * @param before only rows with a lower number; null: from the newest
 */
export async function journalWindow(
  db: ReadDb,
  selection: JournalSelection,
  before: number | null,
  limit: number,
  hidden: ReadonlySet<string> = new Set(),
): Promise<readonly JournalRow[]> {
  // The numbers come from the indexes alone; whole rows are read for the window only.
  let hits = selected(db, selection).select('journal.sequence');
  if (before !== null) hits = hits.where(rowNumber(selection), '<', before);
  const window = hits.orderBy(rowNumber(selection), 'desc').limit(limit);
  const rows = await db
    .selectFrom(window.as('hit'))
    .innerJoin('journal', 'journal.sequence', 'hit.sequence')
    .leftJoin('user as responsible', 'responsible.id', 'journal.responsible_user_id')
    .leftJoin('person', 'person.id', 'journal.person_id')
    .select([
      'journal.sequence',
      'journal.at',
      'journal.zone',
      'journal.event',
      'journal.action',
      'journal.outcome',
      'journal.user_id as userId',
      'journal.user_name as userName',
      'journal.roles',
      'responsible.name as responsibleName',
      'journal.person_id as personId',
      'person.naam as personName',
      'journal.casus_id as casusId',
      'journal.object',
      'journal.access_point as accessPoint',
      'journal.emergency',
    ])
    .orderBy('journal.sequence', 'desc')
    .execute();
  return rows.map(({ responsibleName, personName, emergency, ...row }) => ({
    ...row,
    responsibleName: responsibleName ?? '',
    // Of whom is shielded from who looks, only the id.
    personName: hidden.has(row.personId ?? '') ? '' : (personName ?? ''),
    emergency: emergency === 1,
  }));
}

export async function countJournal(db: ReadDb, selection: JournalSelection): Promise<number> {
  const { total } = await selected(db, selection)
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** A person's rows are those that name the person, or one of their casussen. */
function selected(
  db: ReadDb,
  { personId, casusId, userId, from, until }: JournalSelection,
): SelectQueryBuilder<Tables, 'journal', object> {
  let query: SelectQueryBuilder<Tables, 'journal', object> = db.selectFrom('journal');
  if (personId !== null)
    query = query.where((where) =>
      where.or([
        where('journal.person_id', '=', personId),
        where(
          'journal.casus_id',
          'in',
          where.selectFrom('casus').select('casus.id').where('casus.person_id', '=', personId),
        ),
      ]),
    );
  if (casusId !== null) query = query.where('journal.casus_id', '=', casusId);
  if (userId !== null) query = query.where('journal.user_id', '=', userId);
  if (from !== null) query = query.where('journal.at', '>=', from);
  if (until !== null) query = query.where('journal.at', '<', until);
  return query;
}

/**
 * The number of a row. With a selection it is written so that SQLite doesn't walk the journal by number, looking at
 * every row, but finds the selection by its index and sorts that.
 */
function rowNumber(selection: JournalSelection) {
  const everything = Object.values(selection).every((value) => value === null);
  return everything ? sql.ref<number>('journal.sequence') : sql<number>`+journal.sequence`;
}
