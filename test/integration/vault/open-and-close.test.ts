import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { createVault } from '#main/vault/create-vault';
import { inspectVault } from '#main/vault/inspect-vault';
import { unlockVault } from '#main/vault/unlock-vault';
import {
  expectValue,
  ids,
  machine,
  makeVault,
  otherPassword,
  password,
  quick,
  recover,
  snapshot,
  temporaryFolder,
  unlock,
  userId,
} from './vault-folder';

const head = { sequence: 7, mac: 'c0'.repeat(32) };

test('a new vault opens with its password and gives the same keys again', async () => {
  const folder = join(await temporaryFolder(), 'praktijk', 'kluis');
  expect(await inspectVault(folder, machine)).toEqual({ state: 'none' });
  const { vault, recoveryKey } = await makeVault(folder, machine);
  expect(recoveryKey).toHaveLength(6);
  expect(vault.databaseKey()).toMatch(/^[0-9a-f]{64}$/);
  expect(vault.journalKey()).toHaveLength(32);
  const keys = { database: vault.databaseKey(), journal: [...vault.journalKey()] };
  await vault.close();

  const { vaultId, generation } = vault;
  expect(await inspectVault(folder, machine)).toMatchObject({ state: 'locked', vaultId, generation });
  const again = expectValue(await unlock(folder, password, machine));
  expect({ database: again.databaseKey(), journal: [...again.journalKey()] }).toEqual(keys);
  expect(again.holder()).toEqual({ id: userId, kind: 'user' });
  expect(again.userIds()).toEqual([userId]);
  expect(again.databasePath).toBe(join(folder, 'dossier-1.db'));
  expect(again.copiesWritten()).toBe('both');
});

test('files are for the owner alone: mode 600 in a folder of mode 700', async () => {
  const folder = join(await temporaryFolder(), 'kluis');
  await makeVault(folder, quick);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await readdir(folder)).sort()).toEqual(['kluis-a.kop', 'kluis-b.kop']);
  for (const name of await readdir(folder)) {
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  }
});

test('two vaults have no key or identity in common', async () => {
  const one = (await makeVault(await temporaryFolder(), quick)).vault;
  const other = (await makeVault(await temporaryFolder(), quick)).vault;
  expect(one.vaultId).not.toBe(other.vaultId);
  expect(one.databaseKey()).not.toBe(other.databaseKey());
  expect(one.databaseKey()).not.toBe(Buffer.from(one.journalKey()).toString('hex'));
});

test('where there is a vault, none is made', async () => {
  const folder = await temporaryFolder();
  await makeVault(folder, quick);
  const before = await snapshot(folder);
  const request = { folder, password, userId, names: [], ids, attempts: createAttemptGate() };
  expect(await createVault(request, quick)).toEqual({ ok: false, failure: { code: 'alreadyExists' } });
  expect(await snapshot(folder)).toBe(before);
});

test('where there is a database without a header, none is made either', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'dossier-3.db'), 'versleuteld');
  const before = await snapshot(folder);
  const request = { folder, password, userId, names: [], ids, attempts: createAttemptGate() };
  expect(await inspectVault(folder, quick)).toEqual({ state: 'fault', fault: 'headerDamaged' });
  expect(await createVault(request, quick)).toEqual({ ok: false, failure: { code: 'headerDamaged' } });
  expect(await snapshot(folder)).toBe(before);
});

test('security 25: a new vault wants a password by the rules, and nothing is made otherwise', async () => {
  const folder = join(await temporaryFolder(), 'kluis');
  const request = { folder, userId, names: ['Ina Çelik'], ids, attempts: createAttemptGate() };
  const refused = async (typed: string) => {
    const made = await createVault({ ...request, password: typed }, quick);
    return made.ok ? null : made.failure.code;
  };
  expect(await refused('kort')).toBe('passwordTooShort');
  expect(await refused('Welkom2026Welkom')).toBe('passwordTooCommon');
  expect(await refused('de kikkers van celik')).toBe('passwordHoldsName');
  expect(await refused('ja'.repeat(600))).toBe('passwordTooLong');
  expect(await inspectVault(folder, quick)).toEqual({ state: 'none' });
});

test('security 26: a wrong password changes nothing on the disk', async () => {
  const folder = await temporaryFolder();
  await makeVault(folder, machine);
  await writeFile(join(folder, 'kluis-b.kop'), 'beschadigd');
  const before = await snapshot(folder);
  expect(await unlock(folder, otherPassword, machine)).toEqual({
    ok: false,
    failure: { code: 'wrongPassword' },
  });
  expect(await snapshot(folder)).toBe(before);
});

test('security 26: after three wrong passwords the right one has to wait as well', async () => {
  const folder = await temporaryFolder();
  await makeVault(folder, quick);
  let nowMs = 0;
  const attempts = createAttemptGate(() => nowMs);
  const attempt = (typed: string) => unlockVault({ folder, password: typed, attempts }, quick);
  for (let round = 0; round < 3; round += 1) {
    expect(await attempt(otherPassword)).toEqual({ ok: false, failure: { code: 'wrongPassword' } });
  }
  expect(await attempt(password)).toEqual({ ok: false, failure: { code: 'tooSoon', waitMs: 2_000 } });
  nowMs = 2_000;
  expect(expectValue(await attempt(password)).failedAttempts).toBe(3);
  expect(expectValue(await attempt(password)).failedAttempts).toBe(0);
});

test('security 25: a password typed with other code points for the same characters opens', async () => {
  const folder = await temporaryFolder();
  const typed = 'één ﬁets bij de vijver';
  const request = { folder, password: typed, userId, names: [], ids, attempts: createAttemptGate() };
  expectValue(await createVault(request, quick));
  expectValue(await unlock(folder, typed.normalize('NFD').replace('ﬁ', 'fi'), quick));
});

test('an empty folder holds no vault to unlock or recover', async () => {
  const folder = await temporaryFolder();
  const { recoveryKey } = await makeVault(await temporaryFolder(), quick);
  const noVault = { ok: false, failure: { code: 'noVault' } };
  expect(await unlock(folder, password, quick)).toEqual(noVault);
  expect(await recover(folder, recoveryKey, quick)).toEqual(noVault);
  expect(await unlock(join(folder, 'bestaat-niet'), password, quick)).toEqual(noVault);
});

test('security 39: the head of the journal is anchored and comes back; an earlier one is refused', async () => {
  const folder = await temporaryFolder();
  const { vault } = await makeVault(folder, quick);
  expect(vault.anchoredJournal()).toBeNull();
  expectValue(await vault.anchorJournal(head));
  const before = await snapshot(folder);
  expectValue(await vault.anchorJournal({ ...head }));
  expect(await snapshot(folder)).toBe(before);
  for (const behind of [
    { ...head, sequence: 6 },
    { ...head, mac: 'c1'.repeat(32) },
  ]) {
    expect(await vault.anchorJournal(behind)).toEqual({ ok: false, failure: { code: 'behindAnchor' } });
  }
  await vault.close();
  expect(expectValue(await unlock(folder, password, quick)).anchoredJournal()).toEqual(head);
});

test('closing waits for a change under way, wipes the keys, and locks what comes after', async () => {
  const folder = await temporaryFolder();
  const { vault } = await makeVault(folder, quick);
  const journalKey = vault.journalKey();
  const changing = vault.changePassword({ current: password, next: otherPassword, names: [] });
  const closing = vault.close();
  const late = vault.anchorJournal(head);
  expectValue(await changing);
  await closing;
  expect(await late).toEqual({ ok: false, failure: { code: 'locked' } });
  expect(await vault.verifyPassword(otherPassword)).toEqual({ ok: false, failure: { code: 'locked' } });
  expect([...journalKey].every((byte) => byte === 0)).toBe(true);
  expect(() => vault.databaseKey()).toThrow('closed');
  expect(() => vault.journalKey()).toThrow('closed');
  expectValue(await unlock(folder, otherPassword, quick));
});

test('the header for a backup is the one on the disk, and opens elsewhere', async () => {
  const { vault } = await makeVault(await temporaryFolder(), quick);
  const elsewhere = await temporaryFolder();
  await writeFile(join(elsewhere, 'kluis-a.kop'), vault.headerBytes());
  const restored = expectValue(await unlock(elsewhere, password, quick));
  expect(restored.databaseKey()).toBe(vault.databaseKey());
  expect((await readdir(elsewhere)).sort()).toEqual(['kluis-a.kop', 'kluis-b.kop']);
});
