import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inspectBackup } from '#main/backup/backup-file';
import { type Connection, type Driver, StoreFault } from '#main/store/driver';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { beside, placeOfDatabase } from '../../builders/database-beside';
import { password } from '../../builders/running-program';
import { events } from '../session/vault-of-a-test';
import { overwritePage, pagesOf } from '../store/encrypted-file';
import { addPerson, backupsIn, startAgain, startWithBackups, unlocked } from './backup-world';

describe('security 36: a backup', () => {
  test('is one file for the owner alone, with what can be told without a secret, and nothing beside it', async () => {
    const running = await startWithBackups();
    const state = await running.must('backup.make', {});
    expect(state).toMatchObject({ daysAgo: 0, overdue: false, failure: null, last: { casussen: 1 } });
    const [name = ''] = await backupsIn(running.backups);
    expect(await readdir(running.backups)).toEqual([name]);
    expect((await stat(join(running.backups, name))).mode & 0o777).toBe(0o600);
    expect(await inspectBackup(join(running.backups, name))).toMatchObject({
      state: 'valid',
      manifest: { number: 1, generation: 1, casussen: 1, persons: 1 },
    });
    expect((await readdir(running.folder)).filter((one) => one.startsWith('kopie-'))).toEqual([]);
    await running.end();
  });

  test('holds no word of a dossier and no key in plain', async () => {
    const running = await startWithBackups();
    await addPerson(running, 'Kanariegeel');
    const open = running.program.vault.current();
    await running.must('backup.make', {});
    const [name = ''] = await backupsIn(running.backups);
    const bytes = await readFile(join(running.backups, name));
    // The header names who may sign in; nobody else is named anywhere.
    for (const secret of ['Kanariegeel', open?.vault.databaseKey() ?? 'x'])
      expect(bytes.includes(secret), secret).toBe(false);
    expect(bytes.includes(Buffer.from(open?.vault.databaseKey() ?? '00', 'hex'))).toBe(false);
    await running.end();
  });

  test('is made at quitting too, and by itself once a day after opening', async () => {
    const running = await startWithBackups();
    await running.end();
    expect(await backupsIn(running.backups)).toHaveLength(1);
    const next = await startAgain(running.folder, { backupAfterMs: 10 });
    next.clock.set('2026-11-23T08:00:00.000Z');
    await unlocked(next);
    await expect.poll(() => backupsIn(running.backups), { timeout: 5000 }).toHaveLength(2);
    await expect.poll(async () => (await next.must('backup.state', {})).running).toBeNull();
    expect(await events(next)).toContain('reservekopie-maken');
    await next.must('vault.lock', {});
    await unlocked(next);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await backupsIn(running.backups)).toHaveLength(2);
    await next.end();
  });

  test('is told to be too old after three days, and when there is none', async () => {
    const running = await startWithBackups();
    expect(await running.must('backup.state', {})).toMatchObject({ overdue: true, daysAgo: null });
    await running.must('backup.make', {});
    running.clock.set('2026-11-25T12:00:00.000Z');
    expect(await running.must('backup.state', {})).toMatchObject({ overdue: false, daysAgo: 3 });
    running.clock.set('2026-11-26T12:00:00.000Z');
    expect(await running.must('backup.state', {})).toMatchObject({ overdue: true, daysAgo: 4 });
    await running.end();
  });

  test('makes older ones go, three of today, and leaves alone what it can’t read or didn’t make', async () => {
    const running = await startWithBackups();
    const strange = join(running.backups, 'warme-overdracht-00000000-20200101-000000.kopie');
    await writeFile(strange, 'WARME-OVERDRACHT-KOPIE maar dan stuk');
    await writeFile(join(running.backups, 'vakantie.jpg'), 'foto');
    for (let count = 0; count < 5; count += 1) await running.must('backup.make', {});
    const names = await readdir(running.backups);
    expect(names.filter((name) => name.endsWith('.kopie'))).toHaveLength(4);
    expect(names).toContain('vakantie.jpg');
    expect(await readFile(strange, 'utf8')).toContain('stuk');
    await running.end();
  });
});

describe('security 31: a backup that can’t be made says why', () => {
  test('without a folder, and with one that is gone', async () => {
    const running = await startWithBackups();
    await rm(running.backups, { recursive: true });
    expect(await running.ask('backup.make', {})).toMatchObject({ code: 'backupFolderMissing' });
    expect(await running.must('backup.state', {})).toMatchObject({ failure: 'backupFolderMissing' });
    await mkdir(running.backups);
    expect(await running.must('backup.make', {})).toMatchObject({ failure: null });
    await running.end();
  });

  test('in the folder of the vault itself', async () => {
    const running = await startWithBackups();
    running.machine.chosen = running.folder;
    expect(await running.ask('backup.chooseFolder', {})).toMatchObject({ code: 'backupFolderIsVault' });
    await running.end();
  });

  test.each([
    ['SQLITE_FULL', 'diskFull', 'backupDiskFull'],
    ['SQLITE_IOERR', 'damaged', 'backupFailed'],
  ] as const)('at %s of the copy, leaving nothing half', async (_sqlite, code, said) => {
    const driver = await loadSqlcipherDriver();
    let failing = false;
    const full: Driver = {
      ...driver,
      async open(options): Promise<Connection> {
        const connection = await driver.open(options);
        return {
          ...connection,
          run: (sql, values) =>
            failing && sql.startsWith('VACUUM')
              ? Promise.reject(new StoreFault(code, 'x'))
              : connection.run(sql, values),
        };
      },
    };
    const running = await startWithBackups({ driver: full });
    await running.must('backup.make', {});
    const before = await readdir(running.backups);
    failing = true;
    expect(await running.ask('backup.make', {})).toMatchObject({ code: said });
    expect(await readdir(running.backups)).toEqual(before);
    failing = false;
    await running.must('backup.make', {});
    await running.end();
  });

  test('when it is stopped, at once', async () => {
    const running = await startWithBackups();
    const made = running.ask('backup.make', {});
    while (!running.told.some(({ name }) => name === 'backupChanged')) await setImmediate();
    await running.must('backup.cancel', {});
    expect(await made).toMatchObject({ code: 'backupCancelled' });
    expect(await readdir(running.backups)).toEqual([]);
    await running.end();
  });

  test('when the vault locks meanwhile, without holding that up', async () => {
    const running = await startWithBackups();
    const made = running.ask('backup.make', {});
    await running.program.vault.lock('suspended');
    expect((await made).ok).toBe(false);
    expect(running.program.vault.current()).toBeNull();
    expect((await readdir(running.folder)).filter((name) => name.startsWith('kopie-'))).toEqual([]);
    expect(running.bugs).toEqual([]);
    await unlocked(running);
    await running.end();
  });
});

describe('security 29: a copy that isn’t whole', () => {
  test('is never called a backup, and earlier ones stay', async () => {
    const running = await startWithBackups();
    await running.must('backup.make', {});
    const before = await backupsIn(running.backups);
    await addPerson(running, 'Testman');
    // A damaged page in the database itself: the copy meets it, or its check does.
    const open = running.program.vault.current();
    await running.must('search.names', { query: 'testman' });
    await open?.store.write(async () => undefined);
    const path = open?.vault.databasePath ?? '';
    await beside(placeOfDatabase(running), (connection) => connection.all('PRAGMA wal_checkpoint(TRUNCATE)'));
    await overwritePage(path, Math.floor((await pagesOf(path)) / 2));
    const answer = await running.ask('backup.make', {});
    expect(answer.ok).toBe(false);
    expect(await backupsIn(running.backups)).toEqual(before);
    await running.end();
    expect(await backupsIn(running.backups)).toEqual(before);
  });
});

test('someone else’s password opens the vault after a backup as before', async () => {
  const running = await startWithBackups();
  await running.must('backup.make', {});
  await running.end();
  const next = await startAgain(running.folder);
  expect(await next.ask('vault.unlock', { password: 'een ander wachtwoord' })).toMatchObject({ ok: false });
  await next.must('vault.unlock', { password });
  await next.end();
});
