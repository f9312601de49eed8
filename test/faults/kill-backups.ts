import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { listBackups } from '#main/backup/backup-folder';
import { stageBackup } from '#main/backup/stage-backup';
import { verifyChain } from '#main/store/journal';
import { createMachinePorts } from '#main/vault/vault-ports';
import { password, removeFolder } from '../builders/running-program';
import { type FaultVault, makeFaultVault, openAgain, typedIn } from './fault-vault';
import type { KillSummary } from './kill-rounds';

export interface KillBackupsSummary extends KillSummary {
  /** Kills that came while a backup was being put back. */
  readonly whileRestoring: number;
  /** Files with the name of a backup that weren't whole. Must be 0. */
  readonly halfBackups: number;
}

/** Kills a program that makes backups and puts them back with -9, at random moments. */
export async function killWhileBackingUp(rounds: number, random: () => number): Promise<KillBackupsSummary> {
  const begun = performance.now();
  const vault = await makeFaultVault();
  await vault.running.end();
  const counts = { acknowledged: 0, lost: 0, broken: 0, whileRestoring: 0, halfBackups: 0 };
  let before = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { saved, sent, restoring } = await workAndKill(vault, 5 + random() * 700);
    counts.acknowledged += Math.max(0, saved - before);
    if (restoring) counts.whileRestoring += 1;
    const found = await lookInside(vault);
    if (found === null) counts.broken += 1;
    else if (found < saved || found > Math.max(sent, before)) counts.lost += 1;
    before = found ?? before;
    counts.halfBackups += await halfBackups(vault);
  }
  await removeFolder(vault.parent);
  return { rounds, ...counts, seconds: Math.round((performance.now() - begun) / 1000) };
}

async function workAndKill({ folder, casusId }: FaultVault, afterMs: number) {
  const script = join(import.meta.dirname, 'backup-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, casusId], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let saved = 0;
  let sent = 0;
  let restoring = false;
  let begun = false;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const [word, count] = line.split(' ');
    if (word === 'ready') {
      begun = true;
      setTimeout(() => child.kill('SIGKILL'), afterMs);
    }
    if (word === 'saved') saved = Number(count);
    if (word === 'sent') sent = Number(count);
    if (word === 'restoring' || word === 'restored') restoring = word === 'restoring';
  });
  await Promise.all([
    new Promise((resolve) => child.once('close', resolve)),
    new Promise((resolve) => lines.once('close', resolve)),
  ]);
  if (!begun) throw new Error('The program ended before it began.');
  return { saved, sent, restoring };
}

/** The count that the vault holds now; null when it doesn't open or its journal doesn't fit. */
async function lookInside({ folder, casusId }: FaultVault): Promise<number | null> {
  const running = await openAgain(folder);
  try {
    const unlocked = await running.ask('vault.unlock', { password });
    const open = running.program.vault.current();
    if (!unlocked.ok || !open) return null;
    const anchored = open.vault.anchoredJournal();
    const anchor = { sequence: anchored?.sequence ?? 0, mac: Buffer.from(anchored?.mac ?? '', 'hex') };
    const key = open.vault.journalKey();
    if ((await open.store.read((db) => verifyChain(db, key, anchor))) !== null) return null;
    return Number((await typedIn(running, casusId)).split(' ').at(-1) ?? 0) || 0;
  } finally {
    await running.program.vault.lock('user');
    await running.end();
  }
}

/** How many files that are called a backup can't be unpacked. */
async function halfBackups({ parent, backups }: FaultVault): Promise<number> {
  let half = 0;
  const staging = join(parent, 'proef');
  const watch = { signal: new AbortController().signal, onBytes: () => undefined };
  for (const { path } of await listBackups(backups)) {
    const staged = await stageBackup(path, staging, createMachinePorts(), watch);
    if (!staged.ok) half += 1;
    await rm(staging, { recursive: true, force: true });
  }
  return half;
}
