import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { anyCasus } from '../builders/acts';
import { makeFolder, removeFolder, startProgram } from '../builders/running-program';
import { user } from '../e2e/actions/vault';
import type { KillSummary } from './kill-rounds';

const standIn = resolve(import.meta.dirname, '../stand-in/register.mjs');

/**
 * Types in the real window and kills program and browser with -9. What the frame called saved at the last look must be in
 * the vault afterwards: "Opgeslagen" is true when it says so.
 */
export async function killWindows(rounds: number, random: () => number): Promise<KillSummary> {
  const begun = performance.now();
  let acknowledged = 0;
  let lost = 0;
  let broken = 0;
  for (let round = 0; round < rounds; round += 1) {
    const folder = await makeFolder();
    const saved = await typeInWindow(folder, 600 + random() * 2500);
    acknowledged += saved.length > 0 ? 1 : 0;
    const found = await fieldIn(folder);
    if (found === null) broken += 1;
    else if (!found.startsWith(saved)) lost += 1;
    await removeFolder(folder);
  }
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { rounds, acknowledged, lost, broken, seconds };
}

/** @returns the text that stood in the field when the frame last said that everything was saved */
async function typeInWindow(folder: string, afterMs: number): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--import', standIn, join(import.meta.dirname, 'window-child.ts'), folder],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      // A group of its own, so that the browser dies with it.
      detached: true,
    },
  );
  let saved = '';
  const profiles: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [word = '', ...rest] = line.split(' ');
    const text = rest.join(' ');
    if (word === 'profile') profiles.push(text);
    if (word === 'saved') saved = text;
    if (word === 'ready') setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), afterMs);
  });
  await new Promise((done) => child.once('exit', done));
  // The browser's other processes may still be writing; only the asynchronous one tries again.
  for (const profile of profiles)
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  return saved;
}

async function fieldIn(folder: string): Promise<string | null> {
  const running = await startProgram(join(folder, 'kluis'), 'looking');
  try {
    const unlocked = await running.ask('vault.unlock', { password: user.password });
    if (!unlocked.ok) return null;
    const { rows } = await running.must('casus.list', { visit: running.id(), ...anyCasus });
    const [row] = rows;
    if (!row) return null;
    const { body } = await running.must('casus.open', { id: row.id, visit: running.id() });
    return body.afsprakenformulier.doelen.doelen;
  } finally {
    await running.end();
  }
}
