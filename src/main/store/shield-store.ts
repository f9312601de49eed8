import type { Emergency } from '#contract/vault-calls';
import type { ReadDb, WriteTrx } from './transactions';

/** Who may see a shielded casus; null: everybody. */
export async function shieldOf(db: ReadDb | WriteTrx, casusId: string): Promise<readonly string[] | null> {
  const rows = await db.selectFrom('shield').select('user_id').where('casus_id', '=', casusId).execute();
  return rows.length === 0 ? null : rows.map(({ user_id }) => user_id);
}

/** Who may see the newest casus of a person, when each of that person's casussen is shielded; else null. */
export async function shieldOfPerson(db: WriteTrx, personId: string): Promise<readonly string[] | null> {
  const casussen = await db
    .selectFrom('casus')
    .select('id')
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute();
  let newest: readonly string[] | null = null;
  for (const { id } of casussen) {
    newest = await shieldOf(db, id);
    if (newest === null) return null;
  }
  return newest;
}

export async function putShield(
  db: WriteTrx,
  casusId: string,
  userIds: readonly string[] | null,
): Promise<void> {
  await db.deleteFrom('shield').where('casus_id', '=', casusId).execute();
  const rows = [...new Set(userIds ?? [])].map((user_id) => ({ casus_id: casusId, user_id }));
  if (rows.length > 0) await db.insertInto('shield').values(rows).execute();
}

/**
 * The casussen that are shielded from a user; and whose they are, when all of that person's casussen are: of one who has
 * another casus the name is known anyhow.
 */
export async function shieldedFrom(
  db: ReadDb | WriteTrx,
  userId: string,
): Promise<
  readonly { readonly casusId: string; readonly personId: string | null; readonly partlyOf: string | null }[]
> {
  const rows = await db.selectFrom('shield').select(['casus_id', 'user_id']).execute();
  const named = new Set(rows.filter((row) => row.user_id === userId).map((row) => row.casus_id));
  const hidden = new Set(rows.map((row) => row.casus_id).filter((id) => !named.has(id)));
  if (hidden.size === 0) return [];
  const theirs = await db
    .selectFrom('casus as shielded')
    .innerJoin('casus', 'casus.person_id', 'shielded.person_id')
    .select(['shielded.id', 'shielded.person_id as personId', 'casus.id as other'])
    .where('shielded.id', 'in', [...hidden])
    .execute();
  const known = new Set(theirs.filter(({ other }) => !hidden.has(other)).map(({ personId }) => personId));
  return theirs.map(({ id, personId }) => ({
    casusId: id,
    personId: known.has(personId) ? null : personId,
    partlyOf: known.has(personId) ? personId : null,
  }));
}

/** Keeps that someone used noodtoegang, for everyone who is named to be told. */
export async function insertEmergency(
  db: WriteTrx,
  emergency: {
    readonly id: string;
    readonly casusId: string;
    readonly userId: string;
    readonly at: string;
    readonly reason: string;
  },
): Promise<void> {
  const { id, casusId, userId, at, reason } = emergency;
  await db.insertInto('emergency').values({ id, casus_id: casusId, user_id: userId, at, reason }).execute();
  const named = (await shieldOf(db, casusId)) ?? [];
  const rows = named.map((user_id) => ({ user_id, emergency_id: id }));
  if (rows.length > 0) await db.insertInto('emergency_unseen').values(rows).execute();
}

/** The noodtoegang that a user must still be told of, the oldest first. */
export function unseenEmergencies(db: ReadDb, userId: string): Promise<Emergency[]> {
  return db
    .selectFrom('emergency_unseen')
    .innerJoin('emergency', 'emergency.id', 'emergency_unseen.emergency_id')
    .innerJoin('user', 'user.id', 'emergency.user_id')
    .select([
      'emergency.id',
      'emergency.casus_id as casusId',
      'emergency.at',
      'emergency.reason',
      'user.name as userName',
    ])
    .where('emergency_unseen.user_id', '=', userId)
    .orderBy('emergency.id')
    .execute();
}

export async function markEmergenciesSeen(
  db: WriteTrx,
  userId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('emergency_unseen')
    .where('user_id', '=', userId)
    .where('emergency_id', 'in', ids)
    .execute();
}
