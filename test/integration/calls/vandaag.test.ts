import { describe, expect, test } from 'vitest';
import { emptyAgreement, emptyWhen } from '#domain/casus/agreement';
import { markOf, type TaskDeed } from '#domain/casus/task-mark';
import type { RecordCommand } from '#domain/record/record-command';
import { addPeriod, plainDate } from '#domain/tijd/plain-date';
import { quickPorts } from '../../builders/quick-ports';
import { type RunningProgram, startWithVault } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';

const today = plainDate('2026-11-22');
const inDays = (days: number) => addPeriod(today, days < 0 ? `-P${-days}D` : `P${days}D`);

async function started() {
  const running = await startWithVault(await temporaryFolder(), 'test', { ports: quickPorts });
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const { id } = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
  return { running, personId, id };
}

function change(running: RunningProgram, id: string, command: RecordCommand, visit = running.id()) {
  return running.must('casus.change', { id, key: running.id(), visit, command, clearDraft: false });
}

/** Agrees something on a day with the practice, or with the ggz. */
async function agree(running: RunningProgram, id: string, days: number, who: 'huisarts' | 'ggz-behandelaar') {
  const { body } = await running.must('casus.open', { id, visit: running.id() });
  const party = body.betrokkenen.parties.find(({ role }) => role === who);
  const when = { ...emptyWhen(), kind: 'datum' as const, date: inDays(days) };
  const item = { ...emptyAgreement(running.id(), 'contact'), who: party?.id ?? null, when };
  await change(running, id, { kind: 'addItem', path: 'afsprakenformulier/agreements', item, before: null });
}

async function listed(running: RunningProgram, limit = 50) {
  const { groups } = await running.must('vandaag.list', { visit: running.id(), limit });
  const { open } = await running.must('vandaag.count', {});
  return { groups, open };
}

describe('Vandaag', () => {
  test('puts work under its day, and what others must do under waiting', async () => {
    const { running, id } = await started();
    for (const days of [-1, 0, 1, 6, 7]) await agree(running, id, days, 'huisarts');
    for (const days of [-3, 6, 7]) await agree(running, id, days, 'ggz-behandelaar');
    const { groups, open } = await listed(running);
    const dues = (group: keyof typeof groups) => groups[group].rows.map(({ due }) => due);
    expect(dues('late')).toEqual([inDays(-1)]);
    expect(dues('today')).toEqual([today]);
    expect(dues('thisWeek')).toEqual([inDays(1), inDays(6)]);
    expect(dues('waiting')).toEqual([inDays(-3), inDays(6)]);
    expect(open).toBe(6);
    await running.end();
  });

  test('counts what it doesn’t show, under each heading apart', async () => {
    const { running, id } = await started();
    for (let count = 0; count < 3; count += 1) await agree(running, id, -1, 'huisarts');
    await agree(running, id, 0, 'huisarts');
    const { groups } = await listed(running, 2);
    expect(groups.late).toMatchObject({ total: 3, rows: [{}, {}] });
    expect(groups.today).toMatchObject({ total: 1, rows: [{}] });
    await running.end();
  });

  test.each<[string, TaskDeed, Readonly<Record<string, number>>]>([
    ['gereed', { outcome: 'gereed' }, { late: 0, thisWeek: 0 }],
    ['uitgesteld', { outcome: 'uitgesteld', to: inDays(1) }, { late: 0, thisWeek: 1 }],
    ['niet bereikt', { outcome: 'nietBereikt' }, { late: 1, thisWeek: 0 }],
  ])('%s shows at once, and goes with its inverse', async (_name, deed, expected) => {
    const { running, id } = await started();
    await agree(running, id, -9, 'huisarts');
    const [task] = (await listed(running)).groups.late.rows;
    if (!task) throw new Error('nothing is late');
    const item = markOf(task, deed, running.id(), today);
    const visit = running.id();
    const marked = await change(
      running,
      id,
      { kind: 'addItem', path: 'opvolging/marks', item, before: null },
      visit,
    );
    const { groups } = await listed(running);
    for (const [group, total] of Object.entries(expected))
      expect(groups[group as keyof typeof groups].total, group).toBe(total);
    const inverse = marked.applied ? marked.saved.inverse : null;
    if (!inverse) throw new Error('there is no way back');
    await change(running, id, inverse, visit);
    expect((await listed(running)).groups.late.rows).toEqual([task]);
    await running.end();
  });

  test('a new day moves work to another heading', async () => {
    const { running, id } = await started();
    await agree(running, id, 0, 'huisarts');
    expect((await listed(running)).groups.today.total).toBe(1);
    running.clock.set('2026-11-22T23:00:01.000Z');
    expect((await listed(running)).groups).toMatchObject({ today: { total: 0 }, late: { total: 1 } });
    await running.end();
  });
});

describe('a person', () => {
  test('shows phase, end and responsibility of every casus over the years, the newest first', async () => {
    const { running, personId, id } = await started();
    const act = { kind: 'beeindigd', date: today, reason: 'verhuisd', note: '' } as const;
    await running.must('casus.recordAct', { id, key: running.id(), expectedVersion: 1, act });
    const newest = await running.must('casus.create', { key: running.id(), personId, kind: 'overname' });
    const { casussen } = await running.must('persoon.open', { id: personId, visit: running.id() });
    expect(casussen).toMatchObject([
      { id: newest.id, phase: 1, ended: null, responsible: 'ggz' },
      { id, ended: 'verhuisd' },
    ]);
    await running.end();
  });
});
