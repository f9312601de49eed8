import {
  makeFolder,
  password,
  removeFolder,
  startProgram,
  startWithVault,
} from '../builders/running-program';
import { type Measured, spread, timed } from './measure';

/** From password to an open vault: Argon2id, header, database, settings, place. */
export async function measureUnlocking(runs: number): Promise<Measured> {
  const folder = await makeFolder();
  await (await startWithVault(folder)).end();
  const running = await startProgram(folder, 'unlocking');
  const times = await timed(runs, async () => {
    const begun = performance.now();
    await running.must('vault.unlock', { password });
    const took = performance.now() - begun;
    await running.must('vault.lock', {});
    return took;
  });
  await running.end();
  await removeFolder(folder);
  return { name: 'unlock and lock', unit: 'ms', ...spread(times), target: null };
}
