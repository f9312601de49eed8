import { makeFolder, removeFolder, startProgram } from '../builders/running-program';
import { type Measured, spread, timed } from './measure';

/** From the press on the start screen to an oefenpraktijk with everyone in it. */
export async function measurePractising(runs: number): Promise<Measured> {
  const folder = await makeFolder();
  const running = await startProgram(folder, 'practising');
  const times = await timed(runs, async () => {
    const begun = performance.now();
    await running.must('vault.practise', {});
    const took = performance.now() - begun;
    await running.must('vault.lock', {});
    return took;
  });
  await running.end();
  await removeFolder(folder);
  const measured = spread(times);
  return {
    name: 'open the oefenpraktijk',
    unit: 'ms',
    ...measured,
    target: { words: 'p50 ≤ 3 s', met: measured.p50 <= 3000 },
  };
}
