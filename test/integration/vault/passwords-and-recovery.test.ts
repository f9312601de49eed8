import { expect, test } from 'vitest';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { recoverVault } from '#main/vault/unlock-vault';
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

const wrongPassword = { ok: false, failure: { code: 'wrongPassword' } };
const wrongRecoveryKey = { ok: false, failure: { code: 'wrongRecoveryKey' } };

test('security 19: after a password change the database key is the same and the old password no longer opens', async () => {
  const folder = await temporaryFolder();
  const { vault, recoveryKey } = await makeVault(folder, machine);
  const key = vault.databaseKey();
  expectValue(await vault.changePassword({ current: password, next: otherPassword, names: [] }));
  expect(await vault.verifyPassword(password)).toEqual(wrongPassword);
  expectValue(await vault.verifyPassword(otherPassword));
  await vault.close();
  expect(await unlock(folder, password, machine)).toEqual(wrongPassword);
  expect(expectValue(await unlock(folder, otherPassword, machine)).databaseKey()).toBe(key);
  expect(expectValue(await recover(folder, recoveryKey, machine)).databaseKey()).toBe(key);
});

test('a password is not changed without the present one, nor to one against the rules', async () => {
  const folder = await temporaryFolder();
  const { vault } = await makeVault(folder, quick);
  const before = await snapshot(folder);
  const change = { current: otherPassword, next: 'vier stoelen op het dak', names: ['Ina Çelik'] };
  expect(await vault.changePassword(change)).toEqual(wrongPassword);
  for (const [next, code] of [
    ['te kort', 'passwordTooShort'],
    ['wachtwoord12345', 'passwordTooCommon'],
    ['celik in de vijver', 'passwordHoldsName'],
  ] as const) {
    expect(await vault.changePassword({ ...change, current: password, next })).toEqual({
      ok: false,
      failure: { code },
    });
  }
  expect(await snapshot(folder)).toBe(before);
  expectValue(await vault.verifyPassword(password));
});

test('wrong passwords in an open vault count for the delay as well', async () => {
  const { vault } = await makeVault(await temporaryFolder(), quick);
  for (let round = 0; round < 3; round += 1) expect(await vault.verifyPassword('nee')).toEqual(wrongPassword);
  const verified = await vault.verifyPassword(password);
  expect(verified.ok ? null : verified.failure.code).toBe('tooSoon');
});

test('a second user opens the same vault with a password of their own', async () => {
  const folder = await temporaryFolder();
  const { vault } = await makeVault(folder, quick);
  const second = { userId: ids.next(), password: otherPassword, names: [] };
  expectValue(await vault.addUser(second));
  expect(await vault.addUser(second)).toEqual({ ok: false, failure: { code: 'alreadyUser' } });
  const opened = expectValue(await unlock(folder, otherPassword, quick));
  expect(opened.holder()).toEqual({ id: second.userId, kind: 'user' });
  expect(opened.databaseKey()).toBe(vault.databaseKey());
  expect(expectValue(await unlock(folder, password, quick)).holder().id).toBe(userId);
});

test('nobody gets a password that opens the vault as somebody else', async () => {
  const folder = await temporaryFolder();
  const { vault } = await makeVault(folder, quick);
  const taken = { ok: false, failure: { code: 'passwordTooCommon' } };
  const second = { userId: ids.next(), password, names: [] };
  expect(await vault.addUser(second)).toEqual(taken);
  expectValue(await vault.addUser({ ...second, password: otherPassword }));
  expect(await vault.changePassword({ current: password, next: otherPassword, names: [] })).toEqual(taken);
});

test('security 24: the recovery key opens the vault however it is typed; another one does not', async () => {
  const folder = await temporaryFolder();
  const { vault, recoveryKey } = await makeVault(folder, machine);
  const typed = recoveryKey.join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
  const request = { folder, recoveryKey: typed, attempts: createAttemptGate() };
  const { vault: recovered } = expectValue(await recoverVault(request, machine));
  expect(recovered.databaseKey()).toBe(vault.databaseKey());
  expect(recovered.holder().kind).toBe('recovery');
  const other = await makeVault(await temporaryFolder(), quick);
  expect(await recover(folder, other.recoveryKey, machine)).toEqual(wrongRecoveryKey);
});

test('a mistyped recovery key is no attempt: it names the group and does not lead to waiting', async () => {
  const folder = await temporaryFolder();
  const { recoveryKey } = await makeVault(folder, quick);
  const attempts = createAttemptGate();
  const [first = '', ...rest] = recoveryKey;
  const mistyped = [`${first.slice(0, 5)}${first.endsWith('A') ? 'B' : 'A'}`, ...rest].join('-');
  for (let round = 0; round < 5; round += 1) {
    expect(await recoverVault({ folder, recoveryKey: mistyped, attempts }, quick)).toEqual({
      ok: false,
      failure: { code: 'mistypedRecoveryKey', groups: [0] },
    });
  }
  expect(attempts.failures()).toBe(0);
});

test('a recovery key is no password, and a password no recovery key', async () => {
  const folder = await temporaryFolder();
  const { recoveryKey } = await makeVault(folder, quick);
  expect(await unlock(folder, recoveryKey.join('-'), quick)).toEqual(wrongPassword);
  const recovered = await recover(folder, [password], quick);
  expect(recovered.ok ? null : recovered.failure.code).toBe('mistypedRecoveryKey');
});

test('after a recovery the new password and a new recovery key open, the old ones do not', async () => {
  const folder = await temporaryFolder();
  const { vault, recoveryKey } = await makeVault(folder, quick);
  const recovered = expectValue(await recover(folder, recoveryKey, quick));
  const wanted = { userId, password: otherPassword, names: [] };
  const renewed = expectValue(await recovered.setPasswordAfterRecovery(wanted));
  expect(recovered.holder()).toEqual({ id: userId, kind: 'user' });
  expectValue(await recovered.verifyPassword(otherPassword));
  await recovered.close();
  expect(await unlock(folder, password, quick)).toEqual(wrongPassword);
  expect(await recover(folder, recoveryKey, quick)).toEqual(wrongRecoveryKey);
  expect(expectValue(await unlock(folder, otherPassword, quick)).databaseKey()).toBe(vault.databaseKey());
  expectValue(await recover(folder, renewed, quick));
});

test('a password is set without the present one only after a recovery, and only for a user of the vault', async () => {
  const folder = await temporaryFolder();
  const { vault, recoveryKey } = await makeVault(folder, quick);
  const wanted = { userId, password: otherPassword, names: [] };
  const before = await snapshot(folder);
  expect(await vault.setPasswordAfterRecovery(wanted)).toEqual({
    ok: false,
    failure: { code: 'notRecovered' },
  });
  const recovered = expectValue(await recover(folder, recoveryKey, quick));
  expect(await recovered.setPasswordAfterRecovery({ ...wanted, userId: ids.next() })).toEqual({
    ok: false,
    failure: { code: 'unknownUser' },
  });
  expect(await recovered.setPasswordAfterRecovery({ ...wanted, password: 'kort' })).toEqual({
    ok: false,
    failure: { code: 'passwordTooShort' },
  });
  expect(await recovered.verifyPassword(password)).toEqual(wrongPassword);
  expect(await snapshot(folder)).toBe(before);
});

test('a replaced recovery key no longer opens; the new one and the password do', async () => {
  const folder = await temporaryFolder();
  const { vault, recoveryKey } = await makeVault(folder, quick);
  const renewed = expectValue(await vault.replaceRecoveryKey());
  expect(await recover(folder, recoveryKey, quick)).toEqual(wrongRecoveryKey);
  expectValue(await recover(folder, renewed, quick));
  expectValue(await unlock(folder, password, quick));
});

test('changes asked for at the same time are made one after the other, and none is lost', async () => {
  const folder = await temporaryFolder();
  const { vault } = await makeVault(folder, quick);
  const seconds = Array.from({ length: 5 }, (_, index) => ({
    userId: ids.next(),
    password: `kikker ${'abcde'.charAt(index)} springt ver weg`,
    names: [],
  }));
  const made = await Promise.all(seconds.map((second) => vault.addUser(second)));
  expect(made.every((one) => one.ok)).toBe(true);
  for (const second of seconds) {
    expect(expectValue(await unlock(folder, second.password, quick)).holder().id).toBe(second.userId);
  }
});
