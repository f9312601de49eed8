import { makeManyCasussen } from '../builders/many-casussen';
import { makeFolder, removeFolder, startWithVault } from '../builders/running-program';
import { type Measured, spread, timed } from './measure';

const everything = { phase: null, actor: null, ended: false } as const;

/** Vandaag and Casussen through the call table, journal row included, with so many casussen in the vault. */
export async function measureListing(cases: number, runs: number): Promise<readonly Measured[]> {
  const folder = await makeFolder();
  const running = await startWithVault(folder);
  const session = running.program.vault.current();
  if (!session) throw new Error('The vault is not open.');
  await makeManyCasussen(session.store, running.clock, cases, { indexed: true });
  const { open } = await running.must('vandaag.count', {});
  const at = `at ${cases} casussen`;
  const lastPage = Math.max(0, cases - 100);
  const list = (order: 'name' | 'changed' | 'due', offset: number, filter = {}) =>
    timed(runs, () =>
      running.must('casus.list', {
        visit: running.id(),
        filter: { ...everything, ...filter },
        order,
        offset,
        limit: 100,
      }),
    );
  const measured = [
    answering(
      `Vandaag with ${open} tasks ${at}`,
      await timed(runs, () => running.must('vandaag.list', { visit: running.id(), limit: 25 })),
    ),
    answering(`badge of Vandaag ${at}`, await timed(runs, () => running.must('vandaag.count', {}))),
    answering(
      `what isn’t in the HIS ${at}`,
      await timed(runs, () => running.must('his.open', { visit: running.id(), limit: 25 })),
    ),
    answering(
      `what came in ${at}`,
      await timed(runs, () =>
        running.must('inkomend.list', {
          visit: running.id(),
          open: true,
          kind: null,
          casusId: null,
          limit: 50,
        }),
      ),
    ),
    answering(`first hundred by name ${at}`, await list('name', 0)),
    answering(`last hundred by name ${at}`, await list('name', lastPage)),
    answering(`last hundred by day ${at}`, await list('due', lastPage)),
    answering(`first hundred by change, one phase ${at}`, await list('changed', 0, { phase: 3 })),
  ];
  await running.end();
  await removeFolder(folder);
  return measured;
}

function answering(name: string, times: readonly number[]): Measured {
  const measured = spread(times);
  return { name, unit: 'ms', ...measured, target: { words: 'p95 ≤ 100 ms', met: measured.p95 <= 100 } };
}
