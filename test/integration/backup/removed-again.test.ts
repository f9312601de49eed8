import { expect, test } from 'vitest';
import { events } from '../session/vault-of-a-test';
import { addPerson, backupsIn, namesIn, startAgain, startWithBackups, unlocked } from './backup-world';

const hers = 'een ander lang wachtwoord';

test('security 36: a user who was removed after the backup is removed again, and can’t open what was put back', async () => {
  const running = await startWithBackups();
  await addPerson(running, 'Nog een');
  const id = running.id();
  await running.must('users.add', {
    id,
    name: 'S. Fictief',
    roles: ['huisarts'],
    responsibleId: null,
    password: hers,
  });
  await running.must('backup.make', {});
  const [name = ''] = await backupsIn(running.backups);
  running.clock.set('2026-11-22T09:00:00.000Z');
  await running.must('users.remove', { id, withoutHuisarts: false });

  await running.must('restore.restore', { source: { from: 'folder', name } });
  await running.program.vault.end();
  const next = await unlocked(await startAgain(running.folder));
  expect(next.bugs).toEqual([]);
  expect(await namesIn(next)).toEqual(['Voorbeeld', 'Nog een']);
  expect((await next.must('users.list', {})).users.map((user) => user.id)).not.toContain(id);
  expect((await events(next)).filter((event) => event === 'gebruiker-verwijderd')).toHaveLength(1);
  await next.program.vault.lock('user');
  expect(await next.ask('vault.unlock', { password: hers })).toMatchObject({
    ok: false,
    code: 'wrongPassword',
  });
  await unlocked(next);
  await next.end();
});
