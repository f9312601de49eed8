import type { Actor } from '#domain/casus/task';
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

/** Open work of one actor in a range of days, both inclusive; `from` null: however long ago. */
export interface TaskRange {
  readonly actor: Actor;
  readonly from: string | null;
  readonly until: string;
}

/** How much open work there is in a range. */
export async function countTasks(db: ReadDb, range: TaskRange): Promise<number> {
  const { total } = await inRange(db, range)
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** The first work of a range, in order of day and time. */
export async function firstTasks(db: ReadDb, range: TaskRange, limit: number): Promise<readonly TaskRow[]> {
  const rows = await inRange(db, range)
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
    .orderBy('task.due')
    .orderBy('task.time')
    .orderBy('task.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    rhythm: row.rhythm === null ? null : rhythmSchema.parse(JSON.parse(row.rhythm)),
  }));
}

function inRange(db: ReadDb, { actor, from, until }: TaskRange) {
  const query = db.selectFrom('task').where('task.actor', '=', actor).where('task.due', '<=', until);
  return from === null ? query : query.where('task.due', '>=', from);
}
