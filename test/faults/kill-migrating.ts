import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beside } from '../builders/database-beside';
import { removeFolder } from '../builders/running-program';
import { makeFaultVault } from './fault-vault';
import type { KillSummary } from './kill-rounds';
import { openWithSteps, rowsOfStep } from './made-up-steps';

/**
 * Kills a program with -9 while it brings the tables of a vault up to date. The next program finds the step whole or not
 * begun, carries it out, and has every person.
 */
export async function killWhileMigrating(rounds: number, random: () => number): Promise<KillSummary> {
  const begun = performance.now();
  const { parent, folder, running } = await makeFaultVault();
  await running.end();
  let acknowledged = 0;
  let lost = 0;
  let broken = 0;
  for (let round = 1; round <= rounds; round += 1) {
    if (await migrateAndKill(folder, round, random() * 700)) acknowledged += 1;
    const found = await lookInside(folder, round);
    if (found === null) broken += 1;
    else if (found.persons !== 1 || found.rows !== rowsOfStep) lost += 1;
    if (found === null) break;
    // The copies from before each step would fill the disk.
    for (const name of await readdir(folder))
      if (name.includes('.voor-versie-')) await rm(join(folder, name));
  }
  await removeFolder(parent);
  return { rounds, acknowledged, lost, broken, seconds: Math.round((performance.now() - begun) / 1000) };
}

/** Whether the program said that it was done before it was killed. */
async function migrateAndKill(folder: string, round: number, afterMs: number): Promise<boolean> {
  const script = join(import.meta.dirname, 'migrating-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(round)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let done = false;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), afterMs);
    if (line === 'done') done = true;
  });
  await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    new Promise((resolve) => lines.once('close', resolve)),
  ]);
  return done;
}

/** What the next program finds, once it has done what was left to do; null when it can't open the vault. */
async function lookInside(folder: string, round: number) {
  const opened = await openWithSteps(folder, round);
  if (!opened) return null;
  const counted = await beside(opened.place, async (connection) => {
    const [row] = await connection.all(
      `SELECT (SELECT count(*) FROM person) AS persons, (SELECT count(*) FROM later_${round - 1}) AS rows`,
    );
    return { persons: Number(row?.persons), rows: Number(row?.rows) };
  });
  await opened.close();
  return counted;
}
