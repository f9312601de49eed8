import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  password as first,
  makeFolder,
  type RunningProgram,
  removeFolder,
  startProgram,
  startWithVault,
} from '../builders/running-program';
import type { KillSummary } from './kill-rounds';

const others = ['paarse wolk boven fornuis', 'zeven schapen op de dijk'] as const;

/** What a kill may leave: who gets in with which password, and whether the casus is there. */
interface Vault {
  readonly folder: string;
  readonly casusId: string;
  password: string;
  /** The user who is about to be removed. */
  leaving: string;
}

/**
 * Kills a program with -9 while it changes a password or the generation. What was acknowledged holds; what wasn't is from
 * before or from after; who remains opens the vault and finds the casus.
 */
export async function killWhileChangingKeys(rounds: number, random: () => number): Promise<KillSummary> {
  const begun = performance.now();
  const vault = await prepare();
  let acknowledged = 0;
  let lost = 0;
  let broken = 0;
  for (let round = 0; round < rounds; round += 1) {
    const deed = round % 2 === 0 ? 'password' : 'generation';
    if (deed === 'generation') await addLeaving(vault, round);
    const next =
      others[(others.indexOf(vault.password as (typeof others)[number]) + 1) % others.length] ?? '';
    // A change of generation takes some 300 ms here, a password some 150.
    const done = await changeAndKill(vault, deed, next, round, random() * (deed === 'password' ? 350 : 600));
    acknowledged += done ? 1 : 0;
    const found = await lookInside(vault, deed, next, round);
    if (found === null) broken += 1;
    else if (done && found === 'before') lost += 1;
    if (deed === 'password' && found === 'after') vault.password = next;
    if (found === null) break;
  }
  await removeFolder(vault.folder);
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { rounds, acknowledged, lost, broken, seconds };
}

async function prepare(): Promise<Vault> {
  const folder = await makeFolder();
  const running = await startWithVault(folder);
  const { id: personId } = await running.must('persoon.create', { key: running.id() });
  const casus = { key: running.id(), personId, kind: 'overname' as const };
  const { id: casusId } = await running.must('casus.create', casus);
  await running.end();
  return { folder, casusId, password: first, leaving: '' };
}

const leavingPassword = (round: number) => `houten brug over sloot nummer ${round}`;

async function addLeaving(vault: Vault, round: number): Promise<void> {
  const running = await startProgram(vault.folder, `adding ${round}`);
  await running.must('vault.unlock', { password: vault.password });
  await removeLeftover(running);
  vault.leaving = running.id();
  await running.must('users.add', {
    id: vault.leaving,
    name: `X. Proef ${round}`,
    roles: ['beheerder'],
    responsibleId: null,
    password: leavingPassword(round),
  });
  await running.end();
}

/** Who was to go in an earlier round and didn't. */
async function removeLeftover(running: RunningProgram): Promise<void> {
  const { users } = await running.must('users.list', {});
  for (const { id, roles } of users)
    if (!roles.includes('huisarts')) await running.must('users.remove', { id, withoutHuisarts: false });
}

/** @returns whether the change was acknowledged before the kill */
async function changeAndKill(
  vault: Vault,
  deed: string,
  next: string,
  round: number,
  afterMs: number,
): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', join(import.meta.dirname, 'key-change-child.ts')],
      ...[vault.folder, deed, vault.password, vault.leaving, String(round)],
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let done = false;
  let ready = false;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (line === 'ready') {
      ready = true;
      child.stdin.write(`${next}\n`);
    }
    if (line === 'sent') setTimeout(() => child.kill('SIGKILL'), afterMs);
    if (line === 'done') done = true;
  });
  await Promise.all([ended(child), new Promise((resolve) => lines.once('close', resolve))]);
  if (!ready) throw new Error('The program ended before it began.');
  return done;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once('close', () => resolve()));
}

/** How the vault stands: from before, from after, or null when someone who should get in doesn't. */
async function lookInside(
  vault: Vault,
  deed: string,
  next: string,
  round: number,
): Promise<'before' | 'after' | null> {
  if (deed === 'password') {
    const [old, fresh] = [await opens(vault, vault.password, round), await opens(vault, next, round)];
    if (old === fresh) return null;
    return fresh ? 'after' : 'before';
  }
  if (!(await opens(vault, vault.password, round))) return null;
  return (await opens(vault, leavingPassword(round), round)) ? 'before' : 'after';
}

let looks = 0;

/** Whether a password opens the vault, with the casus in it when a huisarts looks. */
async function opens(vault: Vault, password: string, round: number): Promise<boolean> {
  looks += 1;
  const running = await startProgram(vault.folder, `looking ${round} ${looks}`);
  try {
    const unlocked = await running.ask('vault.unlock', { password });
    if (!unlocked.ok) return false;
    if (!unlocked.value.session.user.roles.includes('huisarts')) return true;
    return (await running.ask('casus.open', { id: vault.casusId, visit: running.id() })).ok;
  } finally {
    await running.end();
  }
}
