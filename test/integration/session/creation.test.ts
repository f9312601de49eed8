import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Connection, Driver } from '#main/store/driver';
import { StoreFault } from '#main/store/driver';
import { loadDriver } from '#main/store/driver-choice';
import type { VaultPorts } from '#main/vault/vault-ports';
import { folderContents } from '../../builders/folder-contents';
import { quickPorts } from '../../builders/quick-ports';
import { password } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';
import { events, lockedVault, start } from './vault-of-a-test';

const wanted = { userName: 'H. Voorbeeld', password };

/** A driver that fails at every statement that it is told to. */
async function driverFailingAt(statement: RegExp): Promise<Driver> {
  const driver = await loadDriver();
  const failing = (connection: Connection): Connection => ({
    ...connection,
    async run(sql, parameters) {
      if (statement.test(sql)) throw new StoreFault('diskFull', 'SQLITE_FULL');
      return connection.run(sql, parameters);
    },
    async execute(sql) {
      if (statement.test(sql)) throw new StoreFault('diskFull', 'SQLITE_FULL');
      return connection.execute(sql);
    },
  });
  return { ...driver, open: async (options) => failing(await driver.open(options)) };
}

/** A disk that takes so many files of the header and no more. */
function diskWithRoomFor(files: number): (now: () => string) => VaultPorts {
  let written = 0;
  return (now) => {
    const ports = quickPorts(now);
    const writeThrough: VaultPorts['files']['writeThrough'] = async (path, bytes) => {
      written += 1;
      if (written > files) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return ports.files.writeThrough(path, bytes);
    };
    return { ...ports, files: { ...ports.files, writeThrough } };
  };
}

describe('making a vault', () => {
  test('opens it, and shows its Noodblad once', async () => {
    const running = await start(await temporaryFolder());
    const { session, recoverySheet } = await running.must('vault.create', wanted);
    expect(session.user).toMatchObject({ name: 'H. Voorbeeld', roles: ['huisarts', 'beheerder'] });
    expect(session.recoverySheetConfirmed).toBe(false);
    expect(recoverySheet.groups.length).toBeGreaterThan(4);
    expect(recoverySheet.check[0]).not.toBe(recoverySheet.check[1]);
    expect(await events(running)).toEqual(['aanmelden']);
    await running.end();
  });

  test('where there is one already is refused, and leaves it as it is', async () => {
    const { folder } = await lockedVault();
    const before = await folderContents(folder);
    const running = await start(folder);
    expect(await running.ask('vault.create', wanted)).toMatchObject({ ok: false, code: 'alreadyExists' });
    await running.end();
    expect(await folderContents(folder)).toEqual(before);
  });

  test('twice at once makes one', async () => {
    const running = await start(await temporaryFolder());
    const answers = await Promise.all([1, 2].map(() => running.ask('vault.create', wanted)));
    expect(answers.map((answer) => (answer.ok ? 'made' : answer.code))).toEqual(['made', 'alreadyExists']);
    await running.must('vault.lock', {});
    await running.must('vault.unlock', { password });
    await running.end();
    expect(Object.keys(await folderContents(running.folder))).toHaveLength(3);
  });

  test.each([
    ['passwordTooShort', 'te kort'],
    ['passwordHoldsName', 'h. voorbeeld is mijn naam'],
    ['passwordTooCommon', 'wachtwoordwachtwoord'],
  ])('with a password that won’t do is refused: %s, and leaves nothing', async (code, bad) => {
    const running = await start(await temporaryFolder());
    expect(await running.ask('vault.create', { ...wanted, password: bad })).toMatchObject({
      ok: false,
      code,
    });
    expect(await folderContents(running.folder)).toEqual({});
    await running.end();
  });
});

describe('making a vault that is cut off', () => {
  test.each<readonly [string, () => Promise<Driver>]>([
    ['before its database has tables', () => driverFailingAt(/INSERT INTO meta/)],
    ['before its first user is in it', () => driverFailingAt(/insert into "user"/)],
    ['before its practice is in it', () => driverFailingAt(/insert into "praktijk"/)],
  ])('%s, is none: it is begun anew, and what was there is set aside', async (_when, driver) => {
    const folder = await temporaryFolder();
    const cutOff = await start(folder, { driver: await driver() });
    expect(await cutOff.ask('vault.create', wanted)).toMatchObject({ ok: false, code: 'diskFull' });
    expect(await cutOff.must('vault.status', {})).toEqual({ state: 'none' });
    await cutOff.end();
    const left = await folderContents(folder);
    expect(Object.keys(left)).toContain('kluis-a.kop');

    const running = await start(folder);
    expect(await running.must('vault.status', {})).toEqual({ state: 'none' });
    await running.must('vault.create', wanted);
    await running.must('vault.lock', {});
    await running.must('vault.unlock', { password });
    await running.end();
    const aside = (await readdir(folder)).filter((name) => name.includes('.onvoltooid-'));
    expect(aside.length).toBe(Object.keys(left).length);
    const after = await folderContents(folder);
    for (const name of aside) expect(Object.values(left)).toContain(after[name]);
  });

  test('when its header can’t be finished, is none: nothing is typed into a vault that doesn’t count', async () => {
    const folder = await temporaryFolder();
    const cutOff = await start(folder, { ports: diskWithRoomFor(2) });
    expect(await cutOff.ask('vault.create', wanted)).toMatchObject({ ok: false, code: 'folderNotWritable' });
    expect(await cutOff.must('vault.status', {})).toEqual({ state: 'none' });
    expect(await cutOff.ask('persoon.create', { key: cutOff.id() })).toMatchObject({ code: 'locked' });
    await cutOff.end();
    const running = await start(folder);
    await running.must('vault.create', wanted);
    await running.end();
  });

  test('is one as soon as it counts: when only the row of entering fails, the password opens it', async () => {
    const folder = await temporaryFolder();
    const cutOff = await start(folder, { driver: await driverFailingAt(/INSERT INTO journal/) });
    expect(await cutOff.ask('vault.create', wanted)).toMatchObject({ ok: false, code: 'diskFull' });
    expect(await cutOff.must('vault.status', {})).toMatchObject({ state: 'locked', waitMs: 0 });
    await cutOff.end();
    const running = await start(folder);
    await running.must('vault.unlock', { password });
    await running.end();
  });
});

describe('opening a vault whose disk is full', () => {
  test('opens nothing: nobody is in without a row that says so', async () => {
    const { folder } = await lockedVault();
    const full = await start(folder, { driver: await driverFailingAt(/INSERT INTO journal/) });
    expect(await full.ask('vault.unlock', { password })).toMatchObject({ ok: false, code: 'diskFull' });
    expect(await full.must('vault.status', {})).toMatchObject({ state: 'locked' });
    expect(await full.ask('settings.get', {})).toMatchObject({ code: 'locked' });
    // An open connection would have its log beside the database.
    expect(Object.keys(await folderContents(folder))).toEqual(['dossier-1.db', 'kluis-a.kop', 'kluis-b.kop']);
    await full.end();
    const running = await start(folder);
    await running.must('vault.unlock', { password });
    await running.end();
  });
});
