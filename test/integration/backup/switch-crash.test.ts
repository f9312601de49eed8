import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiskFiles } from '#main/vault/disk-files';
import { quickPorts } from '../../builders/quick-ports';
import { temporaryFolder } from '../../builders/temporary-folder';
import { haltingFiles } from '../vault/halting-files';
import { addPerson, backupsIn, namesIn, startAgain, startWithBackups } from './backup-world';

test.each(['kill', 'powerLoss'] as const)(
  'security 36: a stop (%s) at any step of restoring leaves the old vault or the backup, whole',
  async (how) => {
    const original = await startWithBackups();
    await original.must('backup.make', {});
    const [name = ''] = await backupsIn(original.backups);
    await addPerson(original, 'Later');
    await original.must('vault.lock', {});
    const outcomes: string[] = [];
    for (let haltAt = 1, ended = false; !ended; haltAt += 1) {
      const folder = join(await temporaryFolder(), 'kluis');
      await cp(original.folder, folder, { recursive: true });
      const halting = haltingFiles(createDiskFiles(), haltAt, how);
      const files = halting.files;
      const stopped = await startAgain(folder, { ports: (now) => ({ ...quickPorts(now), files }) });
      await stopped.ask('restore.restore', { source: { from: 'folder', name } });
      ended = !halting.halted();
      outcomes.push(await peek(folder));
      await stopped.end();
    }
    expect(new Set(outcomes)).toEqual(new Set(['Voorbeeld Later', 'Voorbeeld']));
    // Before the intent is on the disk it is the old vault, after it always the backup.
    expect(outcomes.join(',')).toMatch(/^(Voorbeeld Later,)+(Voorbeeld,?)+$/);
    await original.end();
  },
);

/** Opens a copy of the folder as the next start would, and tells who is in it. */
async function peek(folder: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'kluis');
  await cp(folder, copy, { recursive: true });
  const running = await startAgain(copy);
  const answer = await running.ask('vault.unlock', { password: 'vier woorden voor een kluis' });
  const found = answer.ok ? (await namesIn(running)).join(' ') : answer.code;
  // Locked first: at quitting it would make a backup of its own.
  await running.must('vault.lock', {}).catch(() => undefined);
  await running.end();
  return found;
}
