import type { ReadDb } from './transactions';

export interface CasusRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly hisNummer: string;
  readonly responsible: string;
  readonly changedAt: string;
}

/** A page of the list, last changed first, and how many casussen there are. */
export async function casusPage(
  db: ReadDb,
  after: { readonly changedAt: string; readonly id: string } | null,
  limit: number,
): Promise<{ readonly rows: readonly CasusRow[]; readonly total: number }> {
  let query = db
    .selectFrom('casus')
    .innerJoin('person', 'person.id', 'casus.person_id')
    .select([
      'casus.id',
      'casus.person_id as personId',
      'casus.kind',
      'person.naam',
      'person.geboortedatum',
      'person.his_nummer as hisNummer',
      'casus.responsible',
      'casus.listed_at as changedAt',
    ])
    .orderBy('casus.listed_at', 'desc')
    .orderBy('casus.id', 'desc')
    .limit(limit);
  if (after) {
    query = query.where((where) =>
      where.eb(where.refTuple('casus.listed_at', 'casus.id'), '<', where.tuple(after.changedAt, after.id)),
    );
  }
  const count = await db
    .selectFrom('casus')
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { rows: await query.execute(), total: count.total };
}
