import { makeManyCasussen } from '../builders/many-casussen';
import { makeFolder, removeFolder, startWithVault } from '../builders/running-program';
import { type Measured, spread, timed } from './measure';

/** Searching through the call table, journal row included, with so many casussen in the vault. */
export async function measureSearching(cases: number, runs: number): Promise<readonly Measured[]> {
  const folder = await makeFolder();
  const running = await startWithVault(folder);
  const session = running.program.vault.current();
  if (!session) throw new Error('The vault is not open.');
  const dossiers = await makeManyCasussen(session.store, running.clock, cases, { indexed: true });
  const names = dossiers.map(({ person }) => person.body.persoonsgegevens);
  const nameOf = (run: number) => names[(run * 7919) % names.length]?.geslachtsnaam ?? '';
  const target = (times: readonly number[]) => {
    const { p95 } = spread(times);
    return { words: 'p95 ≤ 50 ms', met: p95 <= 50 };
  };
  const byName = await timed(runs, (run) => running.must('search.names', { query: nameOf(run) }));
  const byLetters = await timed(runs, (run) =>
    running.must('search.names', { query: nameOf(run).slice(0, 2) }),
  );
  const words = ['medicatie', 'dagbesteding', 'slaapt', 'buurvrouw', 'be'];
  const byWord = await timed(runs, (run) =>
    running.must('search.text', { query: words[run % words.length] ?? 'huisarts' }),
  );
  await running.end();
  await removeFolder(folder);
  const at = `at ${cases} casussen`;
  return [
    { name: `search by name ${at}`, unit: 'ms', ...spread(byName), target: target(byName) },
    { name: `search by two letters ${at}`, unit: 'ms', ...spread(byLetters), target: target(byLetters) },
    { name: `search in forms ${at}`, unit: 'ms', ...spread(byWord), target: target(byWord) },
  ];
}
