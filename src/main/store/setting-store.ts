import { defaultSettings, type Settings, settingsSchema } from '#contract/settings-calls';
import type { Place } from '#contract/vault-calls';
import { placeSchema } from '#contract/vault-calls';
import { retentionYearsSchema } from '#contract/vernietiging-calls';
import { defaultRetentionYears } from '#domain/inzage/retention';
import type { ReadDb, WriteTrx } from './transactions';

/** The settings of a user; what isn't stored, or can't be read, has its default. */
export async function settingsOf(db: ReadDb | WriteTrx, userId: string): Promise<Settings> {
  const rows = await db.selectFrom('setting').select(['name', 'value']).where('scope', '=', userId).execute();
  const stored = new Map(rows.map(({ name, value }): [string, unknown] => [name, JSON.parse(value)]));
  const merged = Object.entries(defaultSettings).map(([name, value]) => [name, stored.get(name) ?? value]);
  const parsed = settingsSchema.safeParse(Object.fromEntries(merged));
  return parsed.success ? parsed.data : defaultSettings;
}

export async function putSetting(db: WriteTrx, scope: string, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  await db
    .insertInto('setting')
    .values({ scope, name, value: text })
    .onConflict((conflict) => conflict.columns(['scope', 'name']).doUpdateSet({ value: text }))
    .execute();
}

const retentionColumn = retentionYearsSchema.catch(defaultRetentionYears);

/** After how many years without a change a dossier is proposed for destruction; of the whole practice. */
export async function retentionYears(db: ReadDb | WriteTrx): Promise<number> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('scope', '=', 'praktijk')
    .where('name', '=', 'retentionYears')
    .executeTakeFirst();
  return retentionColumn.parse(row ? JSON.parse(row.value) : null);
}

/** Where a user was last. */
export async function placeOf(db: ReadDb, userId: string): Promise<Place | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('scope', '=', userId)
    .where('name', '=', 'place')
    .executeTakeFirst();
  const parsed = placeSchema.safeParse(row ? JSON.parse(row.value) : null);
  return parsed.success ? parsed.data : null;
}
