import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { createVault } from '#main/vault/create-vault';
import { inspectVault } from '#main/vault/inspect-vault';
import type { OpenVault } from '#main/vault/open-vault';
import { headerPath } from '#main/vault/vault-files';
import type { VaultPorts } from '#main/vault/vault-ports';
import { type Halt, haltingFiles, runUntilHalted } from './halting-files';
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
import { copyOf, waysIn } from './ways-in';

// A plain kill leaves what one of these leaves at a step that writes or renames nothing.
const halts: readonly Halt[] = ['tornWrite', 'powerLoss'];
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
  'giving a user another password': {
    open: openWithPassword,
    act: (vault) => vault.resetPassword({ userId, password: otherPassword, names: [] }),
  },
  'renaming a user': {
    open: openWithPassword,
    act: (vault) => vault.renameUser(userId, 'H. Çelik-Voorbeeld'),
  },
  'anchoring the journal': {
    open: openWithPassword,
    act: (vault) => vault.anchorJournal(head),
  },
};

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
