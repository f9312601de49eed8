import { readPack } from '#domain/regio/read-pack';
import type { RegionPack } from '#domain/regio/region-pack';
import type { Clock } from '#domain/tijd/clock';
import type { ReadDb, WriteTrx } from './transactions';

/** A pack doesn't change once it is kept, so what was read of a text holds. */
const read = new Map<string, RegionPack | null>();

/** The packs in the vault, all versions, in the order in which they came. What a newer program wrote is left out. */
export async function storedPacks(db: ReadDb | WriteTrx): Promise<readonly RegionPack[]> {
  const rows = await db.selectFrom('pack').select('body').orderBy('at').orderBy('id').execute();
  return rows.flatMap(({ body }) => packOf(body) ?? []);
}

function packOf(body: string): RegionPack | null {
  let pack = read.get(body);
  if (pack === undefined) {
    const reading = readPack(JSON.parse(body));
    pack = reading.ok ? reading.pack : null;
    read.set(body, pack);
  }
  return pack;
}

/** Keeps versions of packs for good; one that is there already stays as it is. */
export async function keepPacks(
  db: WriteTrx,
  packs: readonly RegionPack[],
  clock: Clock,
  userId: string | null,
): Promise<void> {
  if (packs.length === 0) return;
  const rows = packs.map((pack) => ({
    id: pack.id,
    version: pack.version,
    body: JSON.stringify(pack),
    at: clock.now(),
    user_id: userId,
  }));
  await db
    .insertInto('pack')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
