import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'warme-overdracht-window-';

/** A profile for this run only; what runs before it left behind when they were killed goes first. */
export function makeProfileFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^warme-overdracht-window-(\d+)-/.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isAlive(pid)) removeProfileFolder(join(tmpdir(), name));
  }
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
}

export function removeProfileFolder(folder: string): void {
  // Chromium's last processes may still be writing for a moment.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
