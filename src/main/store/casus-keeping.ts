import { type Casus, type CasusKind, casusRecord, newCasus } from '#domain/casus/casus';
import type { Party } from '#domain/casus/party';
import { tasksOf } from '#domain/casus/task';
import type { Clock } from '#domain/tijd/clock';
import { lastChanged } from './last-changed';
import type { RecordKeeping, StoredRecord } from './record-store';
import type { WriteTrx } from './transactions';

/** How a casus keeps its list columns, its tasks and its place in the search index. */
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
  async project(db, before, after) {
    if (before.body.afsprakenformulier.agreements === after.body.afsprakenformulier.agreements) return;
    await replaceTasks(db, after);
  },
};

/** The columns that follow from a body; search index and list are brought up to date later. */
export function casusColumns(body: Casus) {
  return {
    body: JSON.stringify(body),
    body_version: casusRecord.bodyVersion,
    stale: 1,
  };
}

/** Writes the tasks of a casus anew; their ids follow from their origin, so that doing it twice changes nothing. */
async function replaceTasks(db: WriteTrx, { id, body }: StoredRecord<Casus>): Promise<void> {
  await db.deleteFrom('task').where('casus_id', '=', id).execute();
  const tasks = tasksOf(id, body);
  if (tasks.length > 0)
    await db
      .insertInto('task')
      .values([...tasks])
      .execute();
}

export async function insertCasus(
  db: WriteTrx,
  casus: {
    readonly id: string;
    readonly personId: string;
    readonly kind: CasusKind;
    readonly parties: readonly Party[];
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
      listed_at: at,
      last_key: casus.id,
      responsible: 'ggz',
      ...casusColumns(newCasus(casus.parties)),
    })
    .execute();
}

/** Builds every task anew from the bodies; equal to what is stored, or a projection went astray. */
export async function rebuildTasks(db: WriteTrx, casussen: readonly StoredRecord<Casus>[]): Promise<void> {
  for (const casus of casussen) await replaceTasks(db, casus);
}
