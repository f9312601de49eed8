import { sql } from 'kysely';
import type { Actor } from '#domain/casus/task';
import type { ReadDb } from './transactions';

export interface CasusFilter {
  /** Null: every phase. */
  readonly phase: number | null;
  /** Who acts next; null: whoever. */
  readonly actor: Actor | null;
  readonly ended: boolean;
}

export type CasusOrder = 'name' | 'changed' | 'due';

export interface CasusRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly hisNummer: string;
  readonly phase: number | null;
  readonly ended: string | null;
  readonly responsible: string | null;
  readonly actor: string | null;
  readonly nextDue: string | null;
  readonly changedAt: string;
}

const orders = {
  name: sql`sort_name, casus_id`,
  changed: sql`changed_at DESC, casus_id DESC`,
  // The same words as in the index, or SQLite doesn't use it.
  due: sql`next_due IS NULL, next_due, sort_name, casus_id`,
} as const;

/**
 * A window of the list, and how many casussen it holds in all.
 * @param hidden what is shielded from who looks
 */
export async function casusWindow(
  db: ReadDb,
  filter: CasusFilter,
  order: CasusOrder,
  offset: number,
  limit: number,
  hidden: ReadonlySet<string> = new Set(),
): Promise<{ readonly rows: readonly CasusRow[]; readonly total: number }> {
  let query = db.selectFrom('casus_list').where('ended', filter.ended ? 'is not' : 'is', null);
  if (filter.phase !== null) query = query.where('phase', '=', filter.phase);
  if (filter.actor !== null) query = query.where('actor', '=', filter.actor);
  // Under a filter a row would say what the filter asks, also without a word in it.
  if (hidden.size > 0 && (filter.phase !== null || filter.actor !== null))
    query = query.where('casus_id', 'not in', [...hidden]);
  const { total } = await query
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .select([
      'casus_id as id',
      'person_id as personId',
      'kind',
      'naam',
      'geboortedatum',
      'his_nummer as hisNummer',
      'phase',
      'ended',
      'responsible',
      'actor',
      'next_due as nextDue',
      'changed_at as changedAt',
    ])
    .orderBy(orders[order])
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows, total };
}

/** The casussen of one person over the years, the newest first. */
export function casussenOfPerson(db: ReadDb, personId: string) {
  return db
    .selectFrom('casus')
    .innerJoin('casus_list', 'casus_list.casus_id', 'casus.id')
    .select([
      'casus.id',
      'casus.kind',
      'casus.created_at as createdAt',
      'casus_list.phase',
      'casus_list.ended',
      'casus_list.responsible',
    ])
    .where('casus.person_id', '=', personId)
    .orderBy('casus.created_at', 'desc')
    .execute();
}
