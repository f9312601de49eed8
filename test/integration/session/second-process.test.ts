import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderContents } from '../../builders/folder-contents';
import { password } from '../../builders/running-program';
import { lockedVault, start, startWithPerson } from './vault-of-a-test';

/** Starts the program on a folder in another process, and tells what that one says of it. */
async function otherProcess(
  folder: string,
): Promise<{ readonly child: ChildProcess; readonly status: unknown }> {
  const script = join(import.meta.dirname, 'holding-child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  return { child, status: JSON.parse(String(said)) };
}

describe('security 10: a second process on the same folder', () => {
  test('is told that the vault is in use, and changes nothing', async () => {
    const first = await startWithPerson();
    // Or its own index would be brought up to date in the meantime.
    await first.must('search.names', { query: 'niemand' });
    // The check after unlocking only reads, which leaves its mark in the file that readers share all the same.
    await first.program.vault.current()?.journal.verify();
    const before = await folderContents(first.folder);
    const { status } = await otherProcess(first.folder);
    expect(status).toEqual({ state: 'fault', fault: 'inUse' });
    expect(await folderContents(first.folder)).toEqual(before);
    expect(await first.must('persoon.open', { id: first.personId, visit: first.id() })).toMatchObject({
      id: first.personId,
    });
    await first.end();
  });

  test('holds it until it ends, also when it is killed', async () => {
    const { folder } = await lockedVault();
    const { child, status } = await otherProcess(folder);
    expect(status).toMatchObject({ state: 'locked', waitMs: 0 });
    const running = await start(folder);
    expect(await running.must('vault.status', {})).toEqual({ state: 'fault', fault: 'inUse' });
    for (const answer of [
      await running.ask('vault.unlock', { password }),
      await running.ask('vault.create', { userName: 'X', password }),
      await running.ask('vault.recover', { recoveryKey: 'x', newPassword: password }),
    ])
      expect(answer).toMatchObject({ ok: false, code: 'inUse' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await running.must('vault.unlock', { password });
    await running.end();
  });
});
