import { z } from 'zod';
import { plainDateSchema } from '#domain/tijd/plain-date';
import type { Rhythm } from '#domain/tijd/rhythm';
import type { ReadDb } from './transactions';

const rhythmColumn = z.object({
  from: plainDateSchema,
  every: z.int(),
  unit: z.enum(['dag', 'week', 'maand', 'jaar']),
  until: plainDateSchema.nullable(),
});

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

/** Open work that is due up to and including a day, in order of day and time; and how much there is. */
export async function tasksUpTo(
  db: ReadDb,
  day: string,
  limit: number,
): Promise<{ readonly rows: readonly TaskRow[]; readonly total: number }> {
  const { total } = await db
    .selectFrom('task')
    .select((select) => select.fn.countAll<number>().as('total'))
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
    total,
    rows: rows.map((row) => ({
      ...row,
      rhythm: row.rhythm === null ? null : rhythmColumn.parse(JSON.parse(row.rhythm)),
    })),
  };
}
