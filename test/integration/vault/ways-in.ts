import { cp } from 'node:fs/promises';
import { expect } from 'vitest';
import { otherPassword, password, quick, recover, temporaryFolder, unlock } from './vault-folder';

/** A new folder with the files of another. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** What opens the vault: the password, the other password, the recovery key of the sheet. */
export async function waysIn(
  folder: string,
  recoveryKey: readonly string[],
  databaseKey: string,
): Promise<string[]> {
  const tried = [
    ['password', await unlock(folder, password, quick)],
    ['otherPassword', await unlock(folder, otherPassword, quick)],
    ['recoveryKey', await recover(folder, recoveryKey, quick)],
  ] as const;
  return tried.flatMap(([name, outcome]) => {
    if (!outcome.ok) {
      expect(outcome.failure.code).toMatch(/^wrong/);
      return [];
    }
    expect(outcome.value.databaseKey()).toBe(databaseKey);
    return [name];
  });
}
