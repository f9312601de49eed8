import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { versionLine } from '#main/vault/header-encoding';
import { headerCopies, headerPath } from '#main/vault/vault-files';
import { folderContents } from '../../builders/folder-contents';
import { password } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';
import { events, lockedVault, start, startWithPerson } from './vault-of-a-test';

describe('opening a vault', () => {
  test('with the right password gives what was in it', async () => {
    const { folder, personId } = await lockedVault();
    const running = await start(folder);
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'locked', waitMs: 0 });
    await running.must('vault.unlock', { password });
    expect(await running.must('persoon.open', { id: personId, visit: running.id() })).toMatchObject({
      id: personId,
    });
    expect(await running.must('vault.status', {})).toMatchObject({
      state: 'open',
      session: { user: { name: 'H. Voorbeeld', roles: ['huisarts', 'beheerder'] }, failedAttempts: 0 },
    });
    await running.end();
  });

  test('security 26: a wrong password changes nothing on the disk', async () => {
    const { folder } = await lockedVault();
    const before = await folderContents(folder);
    const running = await start(folder);
    expect(await running.ask('vault.unlock', { password: 'iets heel anders hier' })).toMatchObject({
      ok: false,
      code: 'wrongPassword',
    });
    expect(await folderContents(folder)).toEqual(before);
    await running.end();
    expect(await folderContents(folder)).toEqual(before);
  });

  test('security 26: after wrong passwords waits, says how long, and tells the user of them', async () => {
    const { folder } = await lockedVault();
    const running = await start(folder);
    await running.ask('vault.unlock', { password: 'fout' });
    await running.ask('vault.unlock', { password: 'fout' });
    const { session } = await running.must('vault.unlock', { password });
    expect(session.failedAttempts).toBe(2);
    await running.must('vault.lock', {});
    for (const _time of [1, 2, 3]) await running.ask('vault.unlock', { password: 'fout' });
    expect(await running.ask('vault.unlock', { password })).toMatchObject({ ok: false, code: 'tooSoon' });
    const status = await running.must('vault.status', {});
    if (status.state !== 'locked') throw new Error(status.state);
    expect(status.waitMs).toBeGreaterThan(1000);
    await running.end();
  });

  test('is journalled, and a failed attempt in a closed vault leaves no row', async () => {
    const { folder } = await lockedVault();
    const running = await start(folder);
    await running.ask('vault.unlock', { password: 'fout' });
    await running.must('vault.unlock', { password });
    expect((await events(running)).at(-1)).toBe('aanmelden');
    await running.end();
  });

  test('twice at once opens it once', async () => {
    const { folder } = await lockedVault();
    const running = await start(folder);
    const answers = await Promise.all([1, 2].map(() => running.ask('vault.unlock', { password })));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await events(running)).filter((event) => event === 'aanmelden')).toHaveLength(2);
    await running.end();
    // A database that was opened twice would leave its log behind.
    expect(Object.keys(await folderContents(folder))).toEqual(['dossier-1.db', 'kluis-a.kop', 'kluis-b.kop']);
  });

  test('that is open already asks for the right password all the same', async () => {
    const running = await startWithPerson();
    expect(await running.ask('vault.unlock', { password: 'fout' })).toMatchObject({ code: 'wrongPassword' });
    expect(await running.ask('vault.recover', { recoveryKey: 'x', newPassword: password })).toMatchObject({
      code: 'notAllowed',
    });
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'open' });
    await running.end();
  });

  test('asked by two at the start, whether there is one, tells both', async () => {
    const { folder } = await lockedVault();
    const running = await start(folder);
    const locked = { state: 'locked', waitMs: 0 };
    expect(await Promise.all([1, 2, 3].map(() => running.must('vault.status', {})))).toMatchObject([
      locked,
      locked,
      locked,
    ]);
    await running.must('vault.unlock', { password });
    await running.end();
  });

  test('where there is none says so', async () => {
    const running = await start(await temporaryFolder());
    expect(await running.must('vault.status', {})).toEqual({ state: 'none' });
    expect(await running.ask('vault.unlock', { password })).toMatchObject({ code: 'noVault' });
    await running.end();
  });
});

describe('security 21, 22: the header', () => {
  const spoil = (path: string) => writeFile(path, 'onzin');

  test('damaged in one copy opens with the other, and is repaired', async () => {
    const { folder } = await lockedVault();
    await spoil(headerPath(folder, 'a'));
    const running = await start(folder);
    await running.must('vault.unlock', { password });
    await running.end();
    const [a, b] = await Promise.all(headerCopies.map((copy) => readFile(headerPath(folder, copy))));
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
  });

  test.each([
    ['damaged in both copies', 'headerDamaged', 'onzin'],
    ['of a newer version', 'newerVersion', `${versionLine(99)}wat dan ook\n`],
  ])(
    '%s is told, before and after the password, and nothing changes on the disk',
    async (_how, code, content) => {
      const { folder } = await lockedVault();
      for (const copy of headerCopies) await writeFile(headerPath(folder, copy), content);
      const before = await folderContents(folder);
      const running = await start(folder);
      expect(await running.must('vault.status', {})).toEqual({ state: 'fault', fault: code });
      expect(await running.ask('vault.unlock', { password })).toMatchObject({ ok: false, code });
      expect(await running.ask('vault.create', { userName: 'X', password })).toMatchObject({
        ok: false,
        code,
      });
      await running.end();
      expect(await folderContents(folder)).toEqual(before);
    },
  );
});
