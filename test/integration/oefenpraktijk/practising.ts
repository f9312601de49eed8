import { readdir } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { quickPorts } from '../../builders/quick-ports';
import { type RunningProgram, type Surroundings, startProgram } from '../../builders/running-program';
import { standingClock } from '../../builders/standing-clock';
import { temporaryFolder } from '../../builders/temporary-folder';

/** A program at its start screen, with no vault yet. */
export async function atTheStart(around: Surroundings = {}): Promise<RunningProgram> {
  const running = await startProgram(await temporaryFolder(), 'oefen', { ports: quickPorts, ...around });
  onTestFinished(() => running.end());
  return running;
}

/** A program in which someone practises, on a day. */
export async function practising(day = '2026-11-22') {
  const running = await atTheStart({ clock: standingClock(`${day}T09:00:00.000Z`) });
  const { session } = await running.must('vault.practise', {});
  return { ...running, session };
}

/** The throwaway folders that there are. */
export async function throwawayFolders({
  folder,
}: Pick<RunningProgram, 'folder'>): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('oefenpraktijk-'));
}

/** Every casus with its body, in the order of the list. */
export async function everyCasus(running: RunningProgram) {
  const visit = running.id();
  const window = { filter: { phase: null, actor: null }, order: 'name', offset: 0, limit: 200 } as const;
  const pages = [];
  for (const ended of [false, true])
    pages.push(await running.must('casus.list', { ...window, visit, filter: { ...window.filter, ended } }));
  const rows = pages.flatMap((page) => page.rows);
  return Promise.all(
    rows.map(async (row) => ({ row, ...(await running.must('casus.open', { id: row.id, visit })) })),
  );
}
