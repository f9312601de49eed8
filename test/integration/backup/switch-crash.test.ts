import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDiskFiles } from '#main/vault/disk-files';
import { quickPorts } from '../../builders/quick-ports';
import { temporaryFolder } from '../../builders/temporary-folder';
import { haltingFiles } from '../vault/halting-files';
import { addPerson, backupsIn, namesIn, startAgain, startWithBackups } from './backup-world';

test('security 36: a stop at any step of restoring leaves the old vault or the backup, whole, and nothing is lost', async () => {
  const original = await startWithBackups();
  await original.must('backup.make', {});
  const [name = ''] = await backupsIn(original.backups);
  await addPerson(original, 'Later');
  await original.must('vault.lock', {});
  const outcomes = new Set<string>();
  for (let haltAt = 1; ; haltAt += 1) {
    const folder = join(await temporaryFolder(), 'kluis');
    await cp(original.folder, folder, { recursive: true });
    const halting = haltingFiles(createDiskFiles(), haltAt, 'kill');
    const stopped = await startAgain(folder, {
      ports: (now) => ({ ...quickPorts(now), files: halting.files }),
    });
    const restored = stopped.ask('restore.restore', { source: { from: 'folder', name } });
    await Promise.race([restored, halting.halted]);
    if (!halting.hasHalted()) {
      await stopped.end();
      break;
    }
    // As after a kill: the folder is let go of, and whatever the program had in mind is gone.
    const found = await peek(folder);
    outcomes.add(found);
  }
  expect(outcomes).toEqual(new Set(['Voorbeeld Later', 'Voorbeeld']));
  await original.end();
});

/** Opens a copy of the folder as the next start would, and tells who is in it. */
async function peek(folder: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'kluis');
  await cp(folder, copy, { recursive: true });
  const running = await startAgain(copy);
  const answer = await running.ask('vault.unlock', { password: 'vier woorden voor een kluis' });
  const found = answer.ok ? (await namesIn(running)).join(' ') : answer.code;
  await running.end();
  return found;
}
