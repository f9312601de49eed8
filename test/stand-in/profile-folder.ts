import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a browser offers around a page and a program's window doesn't: translating, keeping passwords, filling in. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
};

const prefix = 'warme-overdracht-window-';

/** A profile for this run only; what runs before it left behind when they were killed goes first. */
export function makeProfileFolder(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^warme-overdracht-window-(\d+)-/.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isAlive(pid)) removeProfileFolder(join(tmpdir(), name));
  }
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

/**
 * Removes a profile, all of it again as long as Chromium's last processes still write: `maxRetries` of Node would retry
 * only the folder, not the file that appeared in it. What can't be removed at all goes at the next start.
 */
export function removeProfileFolder(folder: string): void {
  for (let attempt = 1; attempt <= 40 && existsSync(folder); attempt += 1) {
    if (attempt > 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (!isStillWritten(error)) throw error;
    }
  }
}

function isStillWritten(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EBUSY');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
