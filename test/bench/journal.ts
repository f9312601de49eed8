import { join } from 'node:path';
import { makeFolder, type RunningProgram, removeFolder, startWithVault } from '../builders/running-program';
import { type Measured, spread, timed } from './measure';

/** So many dossiers and users share the rows. */
const people = 2000;
const users = 6;

const everything = { personId: null, casusId: null, userId: null, from: null, to: null };

/** Reading, checking and exporting a journal of so many rows, through the call table. */
export async function measureJournal(rows: number, runs: number): Promise<readonly Measured[]> {
  const folder = await makeFolder();
  const running = await startWithVault(folder);
  const { person, user } = await writeRows(running, rows);
  const at = `at ${rows} journal rows`;
  const measured: Measured[] = [];

  const filters = {
    everything,
    'one person': { ...everything, personId: person },
    'one user': { ...everything, userId: user },
    'one month': { ...everything, from: '2023-03-01', to: '2023-03-31' },
    'one user, one year': { ...everything, userId: user, from: '2023-01-01', to: '2023-12-31' },
    'every day': { ...everything, from: '2020-01-01', to: '2030-01-01' },
  };
  for (const [name, filter] of Object.entries(filters)) {
    const list = { filter: filter as typeof everything, before: null, limit: 50 };
    const times = await timed(runs, () => running.must('journaal.list', { visit: running.id(), ...list }));
    const { p95 } = spread(times);
    const target = { words: 'p95 < 100 ms', met: p95 < 100 };
    measured.push({ name: `journal of ${name} ${at}`, unit: 'ms', ...spread(times), target });
  }

  const { took, waits } = await meanwhile(running, () => running.must('journaal.verify', {}));
  const longest = { words: 'longest ≤ 50 ms', met: Math.max(...waits) <= 50 };
  measured.push({ name: `check of the chain ${at}`, unit: 'ms', ...spread([took]), target: null });
  measured.push({ name: `change during that check`, unit: 'ms', ...spread(waits), target: longest });

  running.machine.saveTo = join(folder, 'journaal.csv');
  const csv = { filter: everything, format: 'csv' } as const;
  const exported = await meanwhile(running, () => running.must('journaal.export', csv));
  measured.push({ name: `CSV ${at}`, unit: 'ms', ...spread([exported.took]), target: null });
  measured.push({ name: 'change during that export', unit: 'ms', ...spread(exported.waits), target: null });
  await running.end();
  await removeFolder(folder);
  return measured;
}

/** How long something takes, and how long each of the changes took that were made meanwhile. */
async function meanwhile(running: RunningProgram, work: () => Promise<unknown>) {
  let busy = true;
  const waits: number[] = [];
  const begun = performance.now();
  const done = work().then(() => {
    busy = false;
    return performance.now() - begun;
  });
  while (busy) {
    waits.push(...(await timed(1, () => running.must('settings.change', { lockAfterMinutes: 5 }))));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { took: await done, waits };
}

/** Rows of some years, spread over people and users, in the chain as the program writes it. */
async function writeRows(running: RunningProgram, count: number) {
  const store = running.program.vault.current()?.store;
  if (!store) throw new Error('The vault is not open.');
  const personIds = Array.from({ length: people }, () => running.id());
  const userIds = Array.from({ length: users }, () => running.id());
  const begin = Date.parse('2022-01-01T08:00:00.000Z');
  const step = (4 * 365 * 86_400_000) / count;
  for (let from = 0; from < count; from += 20_000)
    await store.write(async ({ record }) => {
      for (let row = from; row < Math.min(count, from + 20_000); row += 1)
        await record({
          at: new Date(begin + row * step).toISOString(),
          zone: 'Europe/Amsterdam',
          event: 'casus-gezien',
          action: 'R',
          outcome: 'done',
          user_id: userIds[row % users] ?? '',
          user_name: 'H. Voorbeeld',
          roles: 'huisarts',
          responsible_user_id: userIds[row % users] ?? '',
          person_id: personIds[(row * 7919) % people] ?? '',
          casus_id: personIds[(row * 7919) % people] ?? '',
          object: 'casus',
          access_point: 'werkplek',
          emergency: 0,
        });
    });
  return { person: personIds[7] ?? '', user: userIds[1] ?? '' };
}
