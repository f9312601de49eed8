import { sql } from 'kysely';
import type { ReadDb } from './transactions';

export interface UnchangedDossier {
  readonly personId: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  /** The last change of the person or of any of their casussen. */
  readonly lastChangedAt: string;
}

/** Dossiers of which nothing changed since an instant, the longest unchanged first, and how many there are. */
export async function unchangedSince(
  db: ReadDb,
  instant: string,
  limit: number,
): Promise<{ readonly rows: readonly UnchangedDossier[]; readonly total: number }> {
  const unchanged = db
    .selectFrom('person')
    .where('person.changed_at', '<', instant)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('casus')
            .select('casus.row')
            .whereRef('casus.person_id', '=', 'person.id')
            .where('casus.changed_at', '>=', instant),
        ),
      ),
    );
  const { total } = await unchanged
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await unchanged
    .select(['person.id as personId', 'person.naam', 'person.geboortedatum', lastChange.as('lastChangedAt')])
    .orderBy('lastChangedAt')
    .orderBy('person.id')
    .limit(limit)
    .execute();
  return { rows, total };
}

/** When the dossier of a person was changed last; null when there is no such person. */
export async function lastChangeOf(db: ReadDb, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .select(lastChange.as('at'))
    .where('person.id', '=', personId)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Instants are UTC with milliseconds, so the greatest text is the latest. */
const lastChange = sql<string>`max(person.changed_at,
  coalesce((SELECT max(casus.changed_at) FROM casus WHERE casus.person_id = person.id), ''))`;
