import { z } from 'zod';
import { hisKinds } from '#domain/his/his-items';
import type { ReadDb } from './transactions';

const kindColumn = z.enum(hisKinds);

/** What isn't in the HIS yet, over all casussen: those of no day (crisis agreements) first, then the oldest. */
export async function firstHisItems(db: ReadDb, limit: number) {
  const rows = await db
    .selectFrom('his_open')
    .innerJoin('casus_list', 'casus_list.casus_id', 'his_open.casus_id')
    .select([
      'his_open.id',
      'his_open.casus_id as casusId',
      'casus_list.naam',
      'his_open.about',
      'his_open.content',
      'his_open.kind',
      'his_open.what',
      'his_open.day',
    ])
    .orderBy('his_open.day')
    .orderBy('his_open.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, kind: kindColumn.parse(row.kind) }));
}

export async function countHisItems(db: ReadDb): Promise<number> {
  const { total } = await db
    .selectFrom('his_open')
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}
