import type { ReadDb, WriteTrx } from './transactions';

/** Facts about the database itself. */
export type MetaKey = 'vaultId' | 'recoverySheetConfirmedAt' | 'journalFault';

export async function metaValue(db: ReadDb | WriteTrx, key: MetaKey): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function putMeta(db: WriteTrx, key: MetaKey, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

export async function removeMeta(db: WriteTrx, key: MetaKey): Promise<void> {
  await db.deleteFrom('meta').where('key', '=', key).execute();
}
