import { z } from 'zod';
import {
  type Destruction,
  destroyedCountsSchema,
  destructionGrounds,
  type Refusal,
  refusalGrounds,
} from '#domain/inzage/destruction';
import type { ReadDb, WriteTrx } from './transactions';

const groundColumn = z.enum(destructionGrounds);
const refusalColumn = z.enum(refusalGrounds);

/** A destruction as the vault remembers it; which backups still hold it is asked of the machine. */
export type StoredDestruction = Omit<Destruction, 'backups'>;

export async function destructionsOf(db: ReadDb): Promise<readonly StoredDestruction[]> {
  const rows = await db.selectFrom('destroyed').selectAll().orderBy('at', 'desc').execute();
  return rows.map(({ id, at, ground, user_name, confirmed_by, counts }) => ({
    id,
    at,
    ground: groundColumn.parse(ground),
    userName: user_name,
    confirmedBy: confirmed_by,
    counts: destroyedCountsSchema.parse(JSON.parse(counts)),
  }));
}

/** The refusals of one person's requests, newest first. */
export async function refusalsOf(db: ReadDb, personId: string): Promise<readonly Refusal[]> {
  const rows = await db
    .selectFrom('destruction_refusal')
    .select(['id', 'at', 'user_name as userName', 'ground', 'explanation'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, ground: refusalColumn.parse(row.ground) }));
}

export async function insertRefusal(
  db: WriteTrx,
  personId: string,
  { userName, ...refusal }: Refusal,
): Promise<void> {
  await db
    .insertInto('destruction_refusal')
    .values({ ...refusal, person_id: personId, user_name: userName })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
