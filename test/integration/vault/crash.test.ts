import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { createVault } from '#main/vault/create-vault';
import type { FilePort } from '#main/vault/file-port';
import { inspectVault } from '#main/vault/inspect-vault';
import type { OpenVault } from '#main/vault/open-vault';
import { headerPath } from '#main/vault/vault-files';
import type { VaultPorts } from '#main/vault/vault-ports';
import { failingFiles, type Halt, Halted, haltingFiles, lyingFiles, systemError } from './halting-files';
import {
  expectValue,
  ids,
  makeVault,
  otherPassword,
  password,
  quick,
  recover,
  temporaryFolder,
  unlock,
  userId,
} from './vault-folder';

const halts: readonly Halt[] = ['kill', 'tornWrite', 'powerLoss'];
const head = { sequence: 9, mac: 'ee'.repeat(32) };

/** What is being done when the machine stops, and with which secret the vault is opened for it. */
interface Scene {
  readonly open: (folder: string, recoveryKey: readonly string[], ports: VaultPorts) => Promise<OpenVault>;
  readonly act: (vault: OpenVault) => Promise<unknown>;
}

const openWithPassword: Scene['open'] = async (folder, _, ports) =>
  expectValue(await unlock(folder, password, ports));
const openWithRecoveryKey: Scene['open'] = async (folder, recoveryKey, ports) =>
  expectValue(await recover(folder, recoveryKey, ports));

const scenes: Readonly<Record<string, Scene>> = {
  'changing a password': {
    open: openWithPassword,
    act: (vault) => vault.changePassword({ current: password, next: otherPassword, names: [] }),
  },
  'replacing the recovery key': {
    open: openWithPassword,
    act: (vault) => vault.replaceRecoveryKey(),
  },
  'setting a password after a recovery': {
    open: openWithRecoveryKey,
    act: (vault) => vault.setPasswordAfterRecovery({ userId, password: otherPassword, names: [] }),
  },
  'adding a user': {
    open: openWithPassword,
    act: (vault) => vault.addUser({ userId: ids.next(), password: otherPassword, names: [] }),
  },
  'anchoring the journal': {
    open: openWithPassword,
    act: (vault) => vault.anchorJournal(head),
  },
};

/** Fills a folder anew with the files of another. */
async function copyOf(folder: string): Promise<string> {
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
}

async function runUntilHalted(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Halted)) throw error;
  }
}

/** What opens the vault: the password, the other password, the recovery key of the sheet. */
async function waysIn(
  folder: string,
  recoveryKey: readonly string[],
  databaseKey: string,
): Promise<string[]> {
  const tried = [
    ['password', await unlock(folder, password, quick)],
    ['otherPassword', await unlock(folder, otherPassword, quick)],
    ['recoveryKey', await recover(folder, recoveryKey, quick)],
  ] as const;
  return tried.flatMap(([name, outcome]) => {
    if (!outcome.ok) {
      expect(outcome.failure.code).toMatch(/^wrong/);
      return [];
    }
    expect(outcome.value.databaseKey()).toBe(databaseKey);
    return [name];
  });
}

describe('security 22: a stop at every step', () => {
  for (const [name, scene] of Object.entries(scenes)) {
    test.each(halts)(
      `of ${name} leaves a vault that opens (%s)`,
      async (how) => {
        const original = await temporaryFolder();
        const { vault, recoveryKey } = await makeVault(original, quick);
        const before = await waysIn(original, recoveryKey, vault.databaseKey());
        const seen = new Set<string>();
        for (let step = 1; ; step += 1) {
          const folder = await copyOf(original);
          const disk = haltingFiles(quick.files, step, how);
          await runUntilHalted(async () => {
            const ports = { ...quick, files: disk.files };
            await scene.act(await scene.open(folder, recoveryKey, ports));
          });
          const ways = await waysIn(folder, recoveryKey, vault.databaseKey());
          seen.add(ways.join());
          // Whoever could open it before still can, with the secret from before or the new one.
          expect(ways.some((way) => before.includes(way) || way === 'otherPassword')).toBe(true);
          expect(await readFile(headerPath(folder, 'a'))).toEqual(await readFile(headerPath(folder, 'b')));
          if (!disk.halted()) break;
        }
        // From before or from after, nothing in between.
        expect(seen.size).toBeLessThanOrEqual(2);
      },
      20_000,
    );
  }

  test.each(halts)('of making a vault leaves none, or one that its password opens (%s)', async (how) => {
    const seen = new Set<string>();
    for (let step = 1; ; step += 1) {
      const folder = join(await temporaryFolder(), 'kluis');
      const disk = haltingFiles(quick.files, step, how);
      const request = { folder, password, userId, names: [], ids, attempts: createAttemptGate() };
      await runUntilHalted(() => createVault(request, { ...quick, files: disk.files }));
      const { state } = await inspectVault(folder, quick);
      seen.add(state);
      if (state === 'locked') expectValue(await unlock(folder, password, quick));
      else expectValue(await createVault(request, quick));
      if (!disk.halted()) break;
    }
    expect([...seen].sort()).toEqual(['locked', 'none']);
  });

  test.each(halts)(
    'of repairing a damaged copy leaves a vault that opens, with the damaged one kept (%s)',
    async (how) => {
      const original = await temporaryFolder();
      const { vault, recoveryKey } = await makeVault(original, quick);
      await quick.files.writeThrough(headerPath(original, 'a'), new Uint8Array([1, 2, 3]));
      for (let step = 1; ; step += 1) {
        const folder = await copyOf(original);
        const disk = haltingFiles(quick.files, step, how);
        await runUntilHalted(() => unlock(folder, password, { ...quick, files: disk.files }));
        const ways = await waysIn(folder, recoveryKey, vault.databaseKey());
        expect(ways).toEqual(['password', 'recoveryKey']);
        const keptName = 'kluis-a.kop.beschadigd-20261122T081200Z';
        expect([...(await readFile(join(folder, keptName)))]).toEqual([1, 2, 3]);
        if (!disk.halted()) break;
      }
    },
  );
});

test('a change that was acknowledged stays, also when the power goes at once', async () => {
  const folder = await temporaryFolder();
  const { vault: made, recoveryKey } = await makeVault(folder, quick);
  const disk = haltingFiles(quick.files, Number.POSITIVE_INFINITY, 'powerLoss');
  const vault = expectValue(await unlock(folder, password, { ...quick, files: disk.files }));
  expectValue(await vault.changePassword({ current: password, next: otherPassword, names: [] }));
  await disk.haltNow();
  const copies = ['a', 'b'] as const;
  for (const copy of copies) {
    expect(await readFile(headerPath(folder, copy))).toEqual(Buffer.from(vault.headerBytes()));
  }
  expect(await waysIn(folder, recoveryKey, made.databaseKey())).toEqual(['otherPassword', 'recoveryKey']);
});

describe('security 31: a disk that fails', () => {
  test('a stop during the change after one that failed leaves a vault that opens', async () => {
    const original = await temporaryFolder();
    const { vault: made, recoveryKey } = await makeVault(original, quick);
    await quick.files.writeThrough(headerPath(original, 'a'), new Uint8Array([1, 2, 3]));
    const change = { current: password, next: otherPassword, names: [] };
    for (let failAt = 1; ; failAt += 1) {
      let ended = false;
      for (let haltAt = 1; ; haltAt += 1) {
        const folder = await copyOf(original);
        let files: FilePort = { ...quick.files, rename: () => Promise.reject(systemError('EIO')) };
        const ports: VaultPorts = { ...quick, files: throughTo(() => files) };
        const vault = expectValue(await unlock(folder, password, ports));
        const failing = failingFiles(quick.files, failAt, 1_000, 'EIO');
        files = failing.files;
        const changed = await vault.changePassword(change);
        ended = !failing.failed();
        const halting = haltingFiles(quick.files, haltAt, 'kill');
        files = halting.files;
        await runUntilHalted(() => vault.anchorJournal(head));
        const ways = await waysIn(folder, recoveryKey, made.databaseKey());
        expect(ways).toContain('recoveryKey');
        expect(ways).toHaveLength(2);
        if (changed.ok) expect(ways).toContain('otherPassword');
        if (!halting.halted()) break;
      }
      if (ended) break;
    }
  }, 20_000);

  test('a folder that cannot be flushed once costs no change: the other copy carries it', async () => {
    const folder = await temporaryFolder();
    const { vault: made, recoveryKey } = await makeVault(folder, quick);
    let flushes = 0;
    const files: FilePort = {
      ...quick.files,
      async syncFolder(path) {
        flushes += 1;
        if (flushes === 1) throw systemError('EIO');
        await quick.files.syncFolder(path);
      },
    };
    const vault = expectValue(await unlock(folder, password, { ...quick, files }));
    expectValue(await vault.changePassword({ current: password, next: otherPassword, names: [] }));
    expect(vault.copiesWritten()).toBe('one');
    expect(await waysIn(folder, recoveryKey, made.databaseKey())).toEqual(['otherPassword', 'recoveryKey']);
  });

  test('a disk that does not give back what was written does not get to spoil both copies', async () => {
    for (const damagedBefore of [null, 'a', 'b'] as const) {
      for (const lies of [1, 2, 1_000]) {
        const folder = await temporaryFolder();
        const { recoveryKey, vault: made } = await makeVault(folder, quick);
        let files = quick.files;
        const vault = expectValue(
          await unlock(folder, password, { ...quick, files: throughTo(() => files) }),
        );
        if (damagedBefore)
          await quick.files.writeThrough(headerPath(folder, damagedBefore), new Uint8Array(9));
        files = lyingFiles(quick.files, lies);
        expect(await vault.changePassword({ current: password, next: otherPassword, names: [] })).toEqual({
          ok: false,
          failure: { code: 'folderNotWritable' },
        });
        expect(await waysIn(folder, recoveryKey, made.databaseKey())).toEqual(['password', 'recoveryKey']);
      }
    }
  });

  test.each([
    ['is full', 'ENOSPC', 1_000],
    ['refuses for good', 'EACCES', 1_000],
    ['fails once', 'EIO', 1],
  ])(
    'a disk that %s at any step of a password change: the answer tells which password opens',
    async (_, code, howMany) => {
      const original = await temporaryFolder();
      const { vault: made, recoveryKey } = await makeVault(original, quick);
      for (let step = 1; ; step += 1) {
        const folder = await copyOf(original);
        let disk = failingFiles(quick.files, Number.POSITIVE_INFINITY, 0, code);
        const ports: VaultPorts = { ...quick, files: throughTo(() => disk.files) };
        const vault = expectValue(await unlock(folder, password, ports));
        disk = failingFiles(quick.files, step, howMany, code);
        const changed = await vault.changePassword({ current: password, next: otherPassword, names: [] });
        const ended = !disk.failed();
        disk = failingFiles(quick.files, Number.POSITIVE_INFINITY, 0, code);

        if (!changed.ok) expect(changed.failure.code).toBe('folderNotWritable');
        // The open vault goes on: the next change is saved whatever the last one left behind.
        const copy = await copyOf(folder);
        expectValue(await vault.anchorJournal(head));
        expect(vault.copiesWritten()).toBe('both');
        const expected = changed.ok ? 'otherPassword' : 'password';
        expect(await waysIn(folder, recoveryKey, made.databaseKey())).toEqual(
          expect.arrayContaining([expected, 'recoveryKey']),
        );
        // Without a next change: the answer holds, unless the disk failed after the new header had taken its place.
        const ways = await waysIn(copy, recoveryKey, made.databaseKey());
        expect(ways).toContain('recoveryKey');
        if (changed.ok) expect(ways).not.toContain('password');
        else expect(ways).toHaveLength(2);
        if (ended) break;
      }
    },
    20_000,
  );
});

/** A disk that can be exchanged for another while a vault is open. */
function throughTo(files: () => VaultPorts['files']): VaultPorts['files'] {
  return {
    list: (folder) => files().list(folder),
    makeFolder: (folder) => files().makeFolder(folder),
    isWritable: (folder) => files().isWritable(folder),
    readStart: (path, limit) => files().readStart(path, limit),
    writeThrough: (path, bytes) => files().writeThrough(path, bytes),
    rename: (from, to) => files().rename(from, to),
    syncFolder: (folder) => files().syncFolder(folder),
  };
}
