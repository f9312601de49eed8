import { type Rhythm, rhythmSchema } from '#domain/tijd/rhythm';
import type { ReadDb } from './transactions';

export interface TaskRow {
  readonly id: string;
  readonly casusId: string;
  readonly naam: string;
  readonly origin: string;
  readonly what: string;
  readonly why: string;
  readonly actor: string;
  readonly who: string;
  readonly due: string;
  readonly occurrence: string;
  readonly time: string | null;
  readonly attempts: number;
  readonly rhythm: Rhythm | null;
}

/** Open work that is due up to and including a day, in order of day and time; how much there is, and how much is late. */
export async function tasksUpTo(
  db: ReadDb,
  today: string,
  day: string,
  limit: number,
): Promise<{ readonly rows: readonly TaskRow[]; readonly total: number; readonly late: number }> {
  const counted = await db
    .selectFrom('task')
    .select((select) => [
      select.fn.countAll<number>().as('total'),
      select.fn.countAll<number>().filterWhere('due', '<', today).as('late'),
    ])
    .where('due', '<=', day)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('task')
    .innerJoin('casus_list', 'casus_list.casus_id', 'task.casus_id')
    .select([
      'task.id',
      'task.casus_id as casusId',
      'casus_list.naam',
      'task.origin',
      'task.what',
      'task.why',
      'task.actor',
      'task.who',
      'task.due',
      'task.occurrence',
      'task.time',
      'task.attempts',
      'task.rhythm',
    ])
    .where('task.due', '<=', day)
    .orderBy('task.due')
    .orderBy('task.time')
    .limit(limit)
    .execute();
  return {
    ...counted,
    rows: rows.map((row) => ({
      ...row,
      rhythm: row.rhythm === null ? null : rhythmSchema.parse(JSON.parse(row.rhythm)),
    })),
  };
}
