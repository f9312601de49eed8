import { copyFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderContents } from '../../builders/folder-contents';
import { password } from '../../builders/running-program';
import { events } from '../session/vault-of-a-test';
import { addPerson, backupsIn, namesIn, startAgain, startWithBackups, unlocked } from './backup-world';

/** A vault of which there is a backup, and to which a person was added since; locked. */
async function vaultWithBackup() {
  const running = await startWithBackups();
  await running.must('backup.make', {});
  const [name = ''] = await backupsIn(running.backups);
  await addPerson(running, 'Later');
  await running.must('vault.lock', {});
  await running.program.vault.end();
  return { ...running, name, source: { from: 'folder', name } as const };
}

describe('security 36: restoring a backup', () => {
  test('brings back what was in it, keeps the vault that makes place, and says so in the journal', async () => {
    const { folder, source } = await vaultWithBackup();
    const running = await startAgain(folder);
    const { kept } = await running.must('restore.restore', { source });
    expect(await running.must('vault.status', {})).toMatchObject({
      state: 'locked',
      restoredFrom:
        '2026-11-22T08:00:00.000Z'.slice(0, 0) + expect.any(String).toString() ? expect.any(String) : '',
    });
    await unlocked(running);
    expect(await namesIn(running)).toEqual(['Voorbeeld']);
    expect(await events(running)).toContain('reservekopie-teruggezet');
    await running.end();
    expect(await readdir(join(folder, kept ?? ''))).toEqual(
      expect.arrayContaining(['dossier-1.db', 'kluis-a.kop', 'kluis-b.kop', 'teruggezet.json']),
    );
    // What was kept is a whole vault: put back by hand it opens.
    const back = await startAgain(join(folder, kept ?? ''));
    await unlocked(back);
    expect(await namesIn(back)).toEqual(['Voorbeeld', 'Later']);
    await back.end();
  });

  test('from Instellingen locks first, and is the beheerder’s', async () => {
    const { folder, source } = await vaultWithBackup();
    const running = await unlocked(await startAgain(folder));
    await running.must('restore.restore', { source });
    expect(running.told.map(({ name }) => name)).toContain('locked');
    expect(running.program.vault.current()).toBeNull();
    await unlocked(running);
    expect(await namesIn(running)).toEqual(['Voorbeeld']);
    await running.end();
  });

  test('works without a vault, from a file that is chosen', async () => {
    const { folder, backups, name, parent } = await vaultWithBackup();
    const elsewhere = join(parent, 'andere computer', 'kluis');
    const running = await startAgain(elsewhere);
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'none' });
    running.machine.chosen = join(backups, name);
    expect(await running.must('restore.chooseFile', {})).toMatchObject({
      chosen: { name, casussen: 1, ofThisVault: null },
    });
    await running.must('restore.restore', { source: { from: 'file' } });
    await unlocked(running);
    expect(await namesIn(running)).toEqual(['Voorbeeld']);
    await running.end();
    expect(folder).not.toBe(elsewhere);
  });

  test.each([
    [
      'two damaged headers',
      async (folder: string) => {
        await writeFile(join(folder, 'kluis-a.kop'), 'x');
        await writeFile(join(folder, 'kluis-b.kop'), 'y');
      },
    ],
    ['a damaged database', (folder: string) => truncate(join(folder, 'dossier-1.db'), 5000)],
    ['a database that is gone', (folder: string) => rm(join(folder, 'dossier-1.db'))],
  ])('works on %s, and keeps what was damaged', async (_what, damage) => {
    const { folder, source } = await vaultWithBackup();
    await damage(folder);
    const damaged = await folderContents(folder);
    const running = await startAgain(folder);
    const list = await running.must('restore.list', {});
    expect(list.backups[0]).toMatchObject({ name: source.name, casussen: 1 });
    const { kept } = await running.must('restore.restore', { source });
    await unlocked(running);
    expect(await namesIn(running)).toEqual(['Voorbeeld']);
    await running.end();
    const keptContents = await folderContents(join(folder, kept ?? ''));
    for (const name of ['kluis-a.kop', 'kluis-b.kop', 'dossier-1.db'])
      expect(keptContents[name], name).toBe(damaged[name]);
  });

  test('shows who could open it only to someone who can, and leaves no trace of looking', async () => {
    const { folder, source } = await vaultWithBackup();
    const running = await startAgain(folder);
    await running.must('vault.status', {});
    const before = await folderContents(folder);
    expect(await running.ask('restore.preview', { source, password: 'niet het wachtwoord' })).toMatchObject({
      code: 'wrongPassword',
    });
    expect(await running.must('restore.preview', { source, password })).toEqual({
      users: [{ name: 'H. Voorbeeld', roles: ['huisarts', 'beheerder'] }],
    });
    expect(await folderContents(folder)).toEqual(before);
    await running.end();
  });

  test('refuses a backup that is damaged, cut off or something else, and changes nothing', async () => {
    const { folder, backups, name, source } = await vaultWithBackup();
    const path = join(backups, name);
    const whole = await readFile(path);
    const running = await startAgain(folder);
    await running.must('vault.status', {});
    const before = await folderContents(folder);
    const flipped = Uint8Array.from(whole);
    const middle = Math.floor(whole.length / 2);
    flipped[middle] = (flipped[middle] ?? 0) ^ 1;
    for (const [bytes, code] of [
      [flipped, 'backupDamaged'],
      [whole.subarray(0, whole.length - 4096), 'backupDamaged'],
      [Buffer.concat([whole, Buffer.alloc(1)]), 'backupDamaged'],
      [Buffer.from('heel iets anders'), 'backupForeign'],
      [Buffer.alloc(0), 'backupForeign'],
    ] as const) {
      await writeFile(path, bytes);
      expect(await running.ask('restore.restore', { source })).toMatchObject({ ok: false, code });
      expect(await folderContents(folder)).toEqual(before);
    }
    await rm(path);
    expect(await running.ask('restore.restore', { source })).toMatchObject({ code: 'backupMissing' });
    expect(await folderContents(folder)).toEqual(before);
    await running.end();
  });

  test('takes no path out of the folder for a name', async () => {
    const { folder, backups, name, parent } = await vaultWithBackup();
    await copyFile(join(backups, name), join(parent, name));
    const running = await startAgain(folder);
    const answer = await running.ask('restore.restore', { source: { from: 'folder', name: `../${name}` } });
    expect(answer).toMatchObject({ code: 'backupMissing' });
    await running.end();
  });

  test('does again what came later: gathered in the vault that makes place, applied at the first opening', async () => {
    const { folder, source } = await vaultWithBackup();
    const applied: (readonly string[])[] = [];
    let failing = true;
    const afterRestore = [
      {
        name: 'persons-destroyed',
        gather: async () => ['een', 'twee'],
        async apply(_session: unknown, ids: readonly string[]) {
          if (failing) throw new Error('not yet');
          applied.push(ids);
        },
      },
    ];
    const running = await unlocked(await startAgain(folder, { afterRestore }));
    await running.must('restore.restore', { source });
    await unlocked(running);
    expect(running.bugs).toHaveLength(1);
    await running.end();
    failing = false;
    const next = await unlocked(await startAgain(folder, { afterRestore }));
    expect(applied).toEqual([['een', 'twee']]);
    await next.must('vault.lock', {});
    await unlocked(next);
    expect(applied).toHaveLength(1);
    await next.end();
  });
});
