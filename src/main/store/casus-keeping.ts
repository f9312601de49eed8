import { type Casus, type CasusKind, casusRecord, newCasus } from '#domain/casus/casus';
import type { Party } from '#domain/casus/party';
import type { KeptPack } from '#domain/regio/pack-choice';
import type { Clock } from '#domain/tijd/clock';
import { lastChanged } from './last-changed';
import type { RecordKeeping } from './record-store';
import type { WriteTrx } from './transactions';

/** How a casus is stored; what lists and searches show of it is caught up afterwards. */
export const casusKeeping: RecordKeeping<Casus> = {
  definition: casusRecord,
  latest: lastChanged(),
  async save(db, { id, version, body, changedAt, lastKey }) {
    await db
      .updateTable('casus')
      .set({ version, changed_at: changedAt, last_key: lastKey, ...casusColumns(body) })
      .where('id', '=', id)
      .execute();
  },
};

/** The columns that follow from a body; search index, list and tasks are brought up to date later. */
export function casusColumns(body: Casus) {
  return { body: JSON.stringify(body), body_version: casusRecord.bodyVersion, stale: 1 };
}

/** Lists and work of every casus that goes on are made anew when they are next shown: what they count with has changed. */
export async function outdateWork(db: WriteTrx): Promise<void> {
  const ended = db.selectFrom('casus_list').select('casus_id').where('ended', 'is not', null);
  await db.updateTable('casus').set({ stale: 1 }).where('id', 'not in', ended).execute();
}

export async function insertCasus(
  db: WriteTrx,
  casus: {
    readonly id: string;
    readonly personId: string;
    readonly kind: CasusKind;
    readonly parties: readonly Party[];
    readonly packs: readonly KeptPack[];
  },
  clock: Clock,
): Promise<void> {
  const at = clock.now();
  await db
    .insertInto('casus')
    .values({
      id: casus.id,
      person_id: casus.personId,
      kind: casus.kind,
      version: 1,
      created_at: at,
      changed_at: at,
      last_key: casus.id,
      ...casusColumns(newCasus(casus.parties, casus.packs)),
    })
    .execute();
}
