import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { versionLine } from '#main/vault/header-encoding';
import { inspectVault } from '#main/vault/inspect-vault';
import { headerPath } from '#main/vault/vault-files';
import type { VaultPorts } from '#main/vault/vault-ports';
import {
  expectValue,
  makeVault,
  otherPassword,
  password,
  quick,
  recover,
  snapshot,
  temporaryFolder,
  unlock,
} from './vault-folder';

const kept = (copy: 'a' | 'b') => `kluis-${copy}.kop.beschadigd-20261122T081200Z`;

/** No password is ever derived: that is what a test with this port proves. */
const neverDerive: VaultPorts = {
  ...quick,
  deriveKey: () => Promise.reject(new Error('a key was derived')),
};

async function refusedUntouched(folder: string, code: string): Promise<void> {
  const before = await snapshot(folder);
  const { recoveryKey } = await makeVault(await temporaryFolder(), quick);
  expect(await inspectVault(folder, neverDerive)).toEqual({ state: 'fault', fault: code });
  expect(await unlock(folder, password, neverDerive)).toEqual({ ok: false, failure: { code } });
  expect(await recover(folder, recoveryKey, neverDerive)).toEqual({ ok: false, failure: { code } });
  expect(await snapshot(folder)).toBe(before);
}

function flipped(bytes: Uint8Array, position: number): Uint8Array {
  const wrong = bytes.slice();
  wrong[position] = (wrong[position] ?? 0) ^ 0x20;
  return wrong;
}

describe('security 21: a damaged header', () => {
  test('in both copies, wherever it is, is no wrong password, and nothing is derived or touched', async () => {
    const folder = await temporaryFolder();
    const { vault } = await makeVault(folder, quick);
    const bytes = vault.headerBytes();
    for (let position = 0; position < bytes.length; position += 3) {
      const wrong = flipped(bytes, position);
      await writeFile(headerPath(folder, 'a'), wrong);
      await writeFile(headerPath(folder, 'b'), wrong);
      const opened = await unlock(folder, password, neverDerive);
      if (opened.ok || opened.failure.code !== 'headerDamaged') expect.fail(`byte ${position}`);
      if (position % 300 === 0) await refusedUntouched(folder, 'headerDamaged');
    }
  }, 30_000);

  test('in one copy, wherever it is, opens with the other, which repairs it and keeps the damaged one', async () => {
    const folder = await temporaryFolder();
    const { vault } = await makeVault(folder, quick);
    const bytes = vault.headerBytes();
    for (let position = 0; position < bytes.length; position += 31) {
      const copy = position % 2 === 0 ? 'a' : 'b';
      const wrong = flipped(bytes, position);
      await writeFile(headerPath(folder, copy), wrong);
      expect((await inspectVault(folder, quick)).state).toBe('locked');
      const opened = expectValue(await unlock(folder, password, quick));
      expect(opened.copiesWritten()).toBe('both');
      expect(await readFile(headerPath(folder, copy))).toEqual(Buffer.from(bytes));
      expect(await readFile(join(folder, kept(copy)))).toEqual(Buffer.from(wrong));
      await rm(join(folder, kept(copy)));
    }
  }, 30_000);

  test('is repaired after the right password, not before', async () => {
    const folder = await temporaryFolder();
    await makeVault(folder, quick);
    await writeFile(headerPath(folder, 'a'), 'beschadigd');
    const before = await snapshot(folder);
    expect((await unlock(folder, otherPassword, quick)).ok).toBe(false);
    await inspectVault(folder, quick);
    expect(await snapshot(folder)).toBe(before);
    expectValue(await unlock(folder, password, quick));
    expect((await readdir(folder)).sort()).toEqual(['kluis-a.kop', kept('a'), 'kluis-b.kop']);
  });

  test('kept earlier in the same second is not overwritten by the next', async () => {
    const folder = await temporaryFolder();
    await makeVault(folder, quick);
    for (const text of ['eerste', 'tweede', 'derde']) {
      await writeFile(headerPath(folder, 'b'), text);
      expectValue(await unlock(folder, password, quick));
    }
    const texts = [kept('b'), `${kept('b')}-2`, `${kept('b')}-3`].map((name) =>
      readFile(join(folder, name), 'utf8'),
    );
    expect(await Promise.all(texts)).toEqual(['eerste', 'tweede', 'derde']);
  });

  test('a missing or unreadable copy is made again from the other', async () => {
    const folder = await temporaryFolder();
    await makeVault(folder, quick);
    await rm(headerPath(folder, 'a'));
    expectValue(await unlock(folder, password, quick));
    await rm(headerPath(folder, 'b'));
    await mkdir(headerPath(folder, 'b'));
    expectValue(await unlock(folder, password, quick));
    expect((await readdir(folder)).sort()).toEqual(['kluis-a.kop', 'kluis-b.kop', kept('b')]);
    expect(await readFile(headerPath(folder, 'a'))).toEqual(await readFile(headerPath(folder, 'b')));
  });

  test('that is gone in one copy and damaged in the other is damage, not an empty folder', async () => {
    const folder = await temporaryFolder();
    await makeVault(folder, quick);
    await rm(headerPath(folder, 'a'));
    await writeFile(headerPath(folder, 'b'), '');
    await refusedUntouched(folder, 'headerDamaged');
  });

  test('damaged while the vault is open is kept when the next change is saved', async () => {
    const folder = await temporaryFolder();
    const { vault } = await makeVault(folder, quick);
    await writeFile(headerPath(folder, 'a'), 'beschadigd');
    expectValue(await vault.changePassword({ current: password, next: otherPassword, names: [] }));
    expect(await readFile(join(folder, kept('a')), 'utf8')).toBe('beschadigd');
    expectValue(await unlock(folder, otherPassword, quick));
  });
});

describe('two copies', () => {
  test('security 22: the one with the highest sequence counts, and the older one is brought up to date', async () => {
    const folder = await temporaryFolder();
    const { vault } = await makeVault(folder, quick);
    await copyFile(headerPath(folder, 'a'), join(folder, 'oud'));
    expectValue(await vault.changePassword({ current: password, next: otherPassword, names: [] }));
    for (const copy of ['a', 'b'] as const) {
      await copyFile(join(folder, 'oud'), headerPath(folder, copy));
      expect((await unlock(folder, password, quick)).ok).toBe(false);
      expectValue(await unlock(folder, otherPassword, quick));
      expect(await readFile(headerPath(folder, 'a'))).toEqual(await readFile(headerPath(folder, 'b')));
    }
  });

  test('of two different vaults, or different with the same sequence, are refused', async () => {
    const folder = await temporaryFolder();
    const other = await temporaryFolder();
    const { vault } = await makeVault(folder, quick);
    await makeVault(other, quick);
    await copyFile(headerPath(folder, 'a'), join(folder, 'oud'));
    await copyFile(headerPath(other, 'a'), headerPath(folder, 'b'));
    await refusedUntouched(folder, 'headerDamaged');

    await copyFile(join(folder, 'oud'), headerPath(folder, 'b'));
    const copy = await temporaryFolder();
    await copyFile(headerPath(folder, 'a'), headerPath(copy, 'a'));
    const twin = expectValue(await unlock(copy, password, quick));
    for (const one of [vault, twin]) expectValue(await one.replaceRecoveryKey());
    await copyFile(headerPath(copy, 'b'), headerPath(folder, 'b'));
    await refusedUntouched(folder, 'headerDamaged');
  });

  test('that another program wrote meanwhile are not overwritten', async () => {
    const folder = await temporaryFolder();
    const { vault } = await makeVault(folder, quick);
    const other = expectValue(await unlock(folder, password, quick));
    expectValue(await other.changePassword({ current: password, next: otherPassword, names: [] }));
    const before = await snapshot(folder);
    const refused = { ok: false, failure: { code: 'inUse' } };
    expect(await vault.replaceRecoveryKey()).toEqual(refused);
    expect(await vault.anchorJournal({ sequence: 1, mac: '0'.repeat(64) })).toEqual(refused);
    expect(await snapshot(folder)).toBe(before);
  });
});

describe('security 23: a newer version', () => {
  test.each(['a', 'b'] as const)(
    'in copy %s is refused and left as it is, whatever it holds',
    async (copy) => {
      const folder = await temporaryFolder();
      const { vault } = await makeVault(folder, quick);
      for (const rest of ['', '{"iets":"anders"}\n', Buffer.from(vault.headerBytes()).toString('latin1')]) {
        await writeFile(headerPath(folder, copy), versionLine(2) + rest);
        await refusedUntouched(folder, 'newerVersion');
      }
      const before = await snapshot(folder);
      expect(await vault.replaceRecoveryKey()).toEqual({ ok: false, failure: { code: 'newerVersion' } });
      expect(await snapshot(folder)).toBe(before);
    },
  );
});

test('a header that may not be read is a matter of the folder, not damage', async () => {
  const folder = await temporaryFolder();
  await makeVault(folder, quick);
  const denied: VaultPorts = {
    ...quick,
    files: {
      ...quick.files,
      readStart: () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' })),
    },
  };
  expect(await inspectVault(folder, denied)).toEqual({ state: 'fault', fault: 'folderNotWritable' });
  const failure = { code: 'folderNotWritable' };
  expect(await unlock(folder, password, denied)).toEqual({ ok: false, failure });
});
