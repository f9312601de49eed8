import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const holderSchema = z.object({ pid: z.int(), started: z.string() });
const knockSchema = z.object({ arguments: z.array(z.string()), folder: z.string() });
export type Knock = z.infer<typeof knockSchema>;

const lockName = 'stand-in.lock';
const knockName = 'stand-in.knock';

/**
 * Claims a data folder by a file that names the process. False when another living process has it; that one then hears
 * of the attempt. What a killed process left behind is taken over.
 */
export function claimFolder(folder: string, onKnock: (knock: Knock) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, lockName);
  if (isHeldByAnother(lock)) {
    const knock: Knock = { arguments: process.argv, folder: process.cwd() };
    writeFileSync(join(folder, knockName), JSON.stringify(knock));
    return false;
  }
  rmSync(lock, { force: true });
  const holder = { pid: process.pid, started: startOf(process.pid) };
  writeFileSync(lock, JSON.stringify(holder), { flag: 'wx' });
  listenForKnocks(folder, onKnock);
  return true;
}

/** Gives the folder free, if it's ours. */
export function releaseFolder(folder: string): void {
  const lock = join(folder, lockName);
  if (existsSync(lock) && !isHeldByAnother(lock)) rmSync(lock, { force: true });
}

function isHeldByAnother(lock: string): boolean {
  if (!existsSync(lock)) return false;
  const holder = holderSchema.safeParse(parseOrNull(readFileSync(lock, 'utf8')));
  if (!holder.success || holder.data.pid === process.pid) return false;
  return isAlive(holder.data.pid) && startOf(holder.data.pid) === holder.data.started;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Tells two processes with the same number apart, where the system says when a process started (Linux). */
function startOf(pid: number): string {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return '';
  // The name in brackets may hold anything, blanks too; the start time is field 22, the 20th after it.
  const afterName = readFileSync(file, 'utf8').split(') ').at(-1) ?? '';
  return afterName.split(' ')[19] ?? '';
}

function listenForKnocks(folder: string, onKnock: (knock: Knock) => void): void {
  const file = join(folder, knockName);
  rmSync(file, { force: true });
  const watcher = watch(folder, (_event, name) => {
    if (name !== knockName || !existsSync(file)) return;
    const knock = knockSchema.safeParse(parseOrNull(readFileSync(file, 'utf8')));
    if (!knock.success) return;
    rmSync(file, { force: true });
    onKnock(knock.data);
  });
  watcher.unref();
}
