import { describe, expect, test } from 'vitest';
import type { FilePort } from '#main/vault/file-port';
import { headerPath } from '#main/vault/vault-files';
import type { VaultPorts } from '#main/vault/vault-ports';
import {
  failingFiles,
  haltingFiles,
  lyingFiles,
  runUntilHalted,
  systemError,
  throughTo,
} from './halting-files';
import {
  expectValue,
  makeVault,
  otherPassword,
  password,
  quick,
  temporaryFolder,
  unlock,
} from './vault-folder';
import { copyOf, waysIn } from './ways-in';

const head = { sequence: 9, mac: 'ee'.repeat(32) };

describe('security 31: a disk that fails', () => {
  test('a stop during the change after one that failed leaves a vault that opens', async () => {
    const original = await temporaryFolder();
    const { vault: made, recoveryKey } = await makeVault(original, quick);
    await quick.files.writeThrough(headerPath(original, 'a'), new Uint8Array([1, 2, 3]));
    const change = { current: password, next: otherPassword, names: [] };
    for (let failAt = 1; ; failAt += 1) {
      let ended = false;
      for (let haltAt = 1; ; haltAt += 2) {
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
