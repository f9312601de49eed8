import { z } from 'zod';
import { clinicians, type Role } from '#contract/roles';
import type { TaskGroup, TaskGroupRows } from '#contract/vandaag-calls';
import { actors } from '#domain/casus/task';
import type { Clock } from '#domain/tijd/clock';
import { clockTime } from '#domain/tijd/clock-time';
import { addPeriod, type PlainDate, plainDate } from '#domain/tijd/plain-date';
import type { Reach } from '../session/reach';
import { catchUp } from '../store/catch-up';
import { countWindows, firstWindows } from '../store/closing-windows';
import { countTasks, firstTasks, type TaskRange } from '../store/task-list';
import type { ReadDb } from '../store/transactions';
import { done, type Section } from './handler';

const actorColumn = z.enum(actors);

export function vandaagHandlers(clock: Clock): Section<'vandaag'> {
  return {
    async 'vandaag.list'({ limit }, { db, session }) {
      const today = clock.today();
      await catchUp(session.store, today);
      const ranges = rangesOn(today);
      const group = (name: TaskGroup) => groupRows(db, ranges[name], limit, session.reach);
      const groups = {
        approval: seesApprovals(session.user.roles) ? await group('approval') : { rows: [], total: 0 },
        late: await group('late'),
        today: await group('today'),
        thisWeek: await group('thisWeek'),
        waiting: await group('waiting'),
      };
      return done({ today, groups, closing: await closingRows(db, today, limit, session.reach) });
    },
    async 'vandaag.count'(_input, { db, session }) {
      const today = clock.today();
      await catchUp(session.store, today);
      const until = lastDayShown(today);
      const ranges = rangesOn(today);
      const practice = await countTasks(db, { ...ranges.late, until });
      const approvals = seesApprovals(session.user.roles) ? await countTasks(db, ranges.approval) : 0;
      return done({ open: approvals + practice + (await countTasks(db, ranges.waiting)) });
    },
  };
}

/** The six days after today are shown too. */
function lastDayShown(today: PlainDate): PlainDate {
  return addPeriod(today, 'P6D');
}

/** Who approves, and who put it forward and waits for it. */
function seesApprovals(held: readonly Role[]): boolean {
  return clinicians.some((role) => held.includes(role));
}

function rangesOn(today: PlainDate): Readonly<Record<TaskGroup, TaskRange>> {
  const until = lastDayShown(today);
  const practice = { actor: 'praktijk' } as const;
  return {
    approval: { actor: 'huisarts', from: null, until },
    late: { ...practice, from: null, until: addPeriod(today, '-P1D') },
    today: { ...practice, from: today, until: today },
    thisWeek: { ...practice, from: addPeriod(today, 'P1D'), until },
    waiting: { actor: 'anderen', from: null, until },
  };
}

/** From this long before its last day a window is shown. */
const nearlyOver = 'P30D';

async function closingRows(db: ReadDb, today: PlainDate, limit: number, { hidden }: Reach) {
  const range = { from: today, until: addPeriod(today, nearlyOver) };
  const rows = await firstWindows(db, range, limit);
  const total = rows.length < limit ? rows.length : await countWindows(db, range);
  const shown = rows.map((row) => ({
    ...row,
    ...(hidden.has(row.casusId) ? { naam: '', what: '', why: '', shielded: true } : { shielded: false }),
    lastDay: plainDate(row.lastDay),
  }));
  return { rows: shown, total };
}

async function groupRows(
  db: ReadDb,
  range: TaskRange,
  limit: number,
  { hidden }: Reach,
): Promise<TaskGroupRows> {
  const rows = await firstTasks(db, range, limit);
  // Fewer than were asked is all there is.
  const total = rows.length < limit ? rows.length : await countTasks(db, range);
  const parsed = rows.map((row) => ({
    ...row,
    // That something is due is shown, so that it isn't forgotten; not what, nor of whom.
    ...(hidden.has(row.casusId)
      ? { naam: '', what: '', why: '', who: '', shielded: true }
      : { shielded: false }),
    actor: actorColumn.parse(row.actor),
    due: plainDate(row.due),
    occurrence: plainDate(row.occurrence),
    time: row.time === null ? null : clockTime(row.time),
  }));
  return { rows: parsed, total };
}
