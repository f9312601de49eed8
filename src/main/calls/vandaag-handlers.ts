import { z } from 'zod';
import { actors } from '#domain/casus/task';
import type { Clock } from '#domain/tijd/clock';
import { addPeriod, plainDate } from '#domain/tijd/plain-date';
import { catchUp } from '../store/catch-up';
import { tasksUpTo } from '../store/task-list';
import { done, type Section } from './handler';

const actorColumn = z.enum(actors);

export function vandaagHandlers(clock: Clock): Section<'vandaag'> {
  return {
    async 'vandaag.list'({ limit }, { db, session }) {
      const today = clock.today();
      await catchUp(session.store, today);
      const { rows, total, late } = await tasksUpTo(db, today, addPeriod(today, 'P6D'), limit);
      const parsed = rows.map((row) => ({
        ...row,
        actor: actorColumn.parse(row.actor),
        due: plainDate(row.due),
        occurrence: plainDate(row.occurrence),
      }));
      return done({ today, rows: parsed, total, late });
    },
  };
}
