import type { ReadDb } from './transactions';

/** Days between which a window ends, both inclusive. */
interface EndRange {
  readonly from: string;
  readonly until: string;
}

/** How many windows end in a range. */
export async function countWindows(db: ReadDb, range: EndRange): Promise<number> {
  const { total } = await ending(db, range)
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** The windows that end first in a range. */
export async function firstWindows(db: ReadDb, range: EndRange, limit: number) {
  return await ending(db, range)
    .innerJoin('casus_list', 'casus_list.casus_id', 'closing_window.casus_id')
    .select([
      'closing_window.id',
      'closing_window.casus_id as casusId',
      'casus_list.naam',
      'closing_window.what',
      'closing_window.why',
      'closing_window.last_day as lastDay',
    ])
    .orderBy('closing_window.last_day')
    .orderBy('closing_window.casus_id')
    .orderBy('closing_window.id')
    .limit(limit)
    .execute();
}

function ending(db: ReadDb, { from, until }: EndRange) {
  return db
    .selectFrom('closing_window')
    .where('closing_window.last_day', '>=', from)
    .where('closing_window.last_day', '<=', until);
}
