import { expect, test } from 'vitest';
import { secondUser } from '../calls/destroying';
import { events } from '../session/vault-of-a-test';
import { addPerson, backupsIn, namesIn, startAgain, startWithBackups, unlocked } from './backup-world';

test('security 36: a dossier that was destroyed after the backup is destroyed again, under the same certificate', async () => {
  const running = await startWithBackups();
  const personId = await addPerson(running, 'Weg');
  const confirmed = await secondUser({ running });
  await running.must('backup.make', {});
  const [name = ''] = await backupsIn(running.backups);
  running.clock.set('2026-11-22T09:00:00.000Z');
  const destroyed = await running.must('vernietiging.carryOut', {
    personId,
    ground: 'verzoek',
    ...confirmed,
  });
  expect(destroyed.backups.map((backup) => backup.name)).toContain(name);

  await running.must('restore.restore', { source: { from: 'folder', name } });
  await running.program.vault.end();
  const next = await unlocked(await startAgain(running.folder));
  expect(await namesIn(next)).toEqual(['Voorbeeld']);
  const { destructions } = await next.must('vernietiging.list', { visit: next.id() });
  expect(destructions.map(({ id, at }) => ({ id, at }))).toEqual([{ id: destroyed.id, at: destroyed.at }]);
  expect((await events(next)).filter((event) => event === 'dossier-vernietigd')).toHaveLength(1);
  expect(next.bugs).toEqual([]);
  await next.end();
});
