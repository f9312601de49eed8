import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Driver, StoreFault } from '#main/store/driver';
import { loadDriver } from '#main/store/driver-choice';
import { findHeader } from '#main/vault/header-reading';
import { createMachinePorts } from '#main/vault/vault-ports';
import { quickPorts } from '../../builders/quick-ports';
import { password, type RunningProgram, removeFolder, startWithVault } from '../../builders/running-program';
import { temporaryFolder } from '../../builders/temporary-folder';
import { lockedVault, start } from '../session/vault-of-a-test';
import { atTheStart, everyCasus, practising, throwawayFolders } from './practising';

/** The files of a vault: their bytes, and when they were last written. */
async function filesOf(folder: string) {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('oefenpraktijk-')).sort();
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs, size, mode } = await stat(join(folder, name));
      return { name, mtimeMs, size, mode, bytes: (await readFile(join(folder, name))).toString('base64') };
    }),
  );
}

/** What working out a key from a secret costs, for each who can open the vault that is in use. */
async function passwordCosts({ program }: RunningProgram) {
  const path = program.vault.current()?.vault.databasePath ?? '';
  const found = await findHeader(dirname(path), createMachinePorts().files);
  const holders = found.ok ? (found.value.current?.header.holders ?? []) : [];
  expect(holders).toHaveLength(2);
  return holders.map(({ derivation: { salt: _own, ...cost } }) => cost);
}

const toldNames = ({ told }: RunningProgram) => told.map(({ name }) => name);

describe('practising beside a vault', () => {
  test('touches none of its files, and the vault opens as before', async () => {
    const { folder, personId } = await lockedVault();
    const running = await start(folder);
    expect(await running.must('vault.status', {})).toMatchObject({ state: 'locked' });
    const before = await filesOf(folder);
    expect(before.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['dossier-1.db', 'kluis-a.kop', 'kluis-b.kop']),
    );
    await running.must('vault.practise', {});
    expect(await everyCasus(running)).toHaveLength(12);
    expect(await filesOf(folder)).toEqual(before);
    await running.must('vault.lock', {});
    expect(await filesOf(folder)).toEqual(before);
    await running.must('vault.unlock', { password });
    expect(await running.ask('persoon.open', { id: personId, visit: running.id() })).toMatchObject({
      ok: true,
    });
    expect(await everyCasus(running)).toEqual([]);
    await running.end();
  });

  test('is refused while the vault is open', async () => {
    const running = await startWithVault(await temporaryFolder());
    expect(await running.ask('vault.practise', {})).toMatchObject({ ok: false, code: 'notAllowed' });
    expect(await throwawayFolders(running)).toEqual([]);
    await running.end();
  });

  test('keeps the vault shut: it can’t be made, opened or recovered meanwhile', async () => {
    const running = await practising();
    const { ask } = running;
    const refused = { ok: false, code: 'notAllowed' };
    expect(await ask('vault.create', { userName: 'H. Voorbeeld', password })).toMatchObject(refused);
    expect(await ask('vault.unlock', { password })).toMatchObject(refused);
    expect(await ask('vault.recover', { recoveryKey: 'x', newPassword: password })).toMatchObject(refused);
  });

  test('is the same vault when it is asked twice at once', async () => {
    const running = await atTheStart();
    const [one, other] = await Promise.all([
      running.must('vault.practise', {}),
      running.must('vault.practise', {}),
    ]);
    expect(one.session.user.id).toBe(other.session.user.id);
    expect(await throwawayFolders(running)).toHaveLength(1);
  });
});

describe('an oefenpraktijk that can’t be made', () => {
  const refused = { ok: false, code: 'oefenpraktijkNotMade' };

  test('for want of a folder, says so', async () => {
    const running = await atTheStart();
    await removeFolder(running.folder);
    expect(await running.ask('vault.practise', {})).toMatchObject(refused);
    expect(running.bugs).toEqual([]);
  });

  test('since the disk is full, leaves nothing and doesn’t lock the window', async () => {
    const real = await loadDriver();
    const full: Driver = {
      ...real,
      open: (request) =>
        request.path.endsWith('.db')
          ? Promise.reject(new StoreFault('diskFull', 'SQLITE_FULL'))
          : real.open(request),
    };
    const running = await atTheStart({ driver: full });
    expect(await running.ask('vault.practise', {})).toMatchObject(refused);
    expect(await throwawayFolders(running)).toEqual([]);
    expect(await running.must('vault.status', {})).toEqual({ state: 'none' });
    expect(running.told).toEqual([]);
  });
});

describe('the vault of an oefenpraktijk', () => {
  test('is encrypted, in a folder for the owner alone, and says that it is one', async () => {
    const running = await practising();
    expect(running.session).toMatchObject({ practising: true, recoverySheetConfirmed: true });
    const [name = ''] = await throwawayFolders(running);
    const folder = join(running.folder, name);
    expect((await lstat(folder)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(join(folder, 'kluis'))) {
      const path = join(folder, 'kluis', file);
      expect((await stat(path)).mode & 0o777, file).toBe(0o600);
      expect((await readFile(path)).includes('Voorbeeld-de Proef'), file).toBe(false);
    }
  });

  test('costs as much to guess a password of as every vault', async () => {
    const [practised, ordinary] = await Promise.all([
      practising(),
      startWithVault(await temporaryFolder(), 'gewoon', { ports: quickPorts }),
    ]);
    expect(await passwordCosts(practised)).toEqual(await passwordCosts(ordinary));
    await ordinary.end();
  });

  test('isn’t what an ordinary vault says it is', async () => {
    const running = await startWithVault(await temporaryFolder());
    expect(running.session.practising).toBe(false);
    await running.end();
  });

  test.each(['user', 'idle', 'screenLocked', 'suspended'] as const)(
    'is gone after locking (%s), and the window is told once it is',
    async (reason) => {
      const running = await practising();
      const locked = running.program.vault.lock(reason);
      // The window asks as soon as a call is refused.
      const asked = running.must('vault.status', {});
      await locked;
      expect(await asked).toEqual({ state: 'none' });
      expect(toldNames(running)).toEqual(['flushRequested', 'locked']);
      expect(await throwawayFolders(running)).toEqual([]);
    },
  );

  test('is gone when the program ends', async () => {
    const running = await practising();
    await running.end();
    expect(await throwawayFolders(running)).toEqual([]);
  });

  test('begins anew each time', async () => {
    const running = await practising();
    const first = await everyCasus(running);
    await running.must('persoon.create', { key: running.id() });
    await running.must('settings.change', { lockAfterMinutes: 60 });
    await running.must('vault.lock', {});
    expect(running.program.vault.settings()).toBeNull();
    await running.must('vault.practise', {});
    const second = await everyCasus(running);
    expect(second.map(({ row }) => row.naam)).toEqual(first.map(({ row }) => row.naam));
    expect(second.map(({ id }) => id)).not.toEqual(first.map(({ id }) => id));
    expect((await running.must('settings.get', {})).lockAfterMinutes).toBe(5);
  });
});
