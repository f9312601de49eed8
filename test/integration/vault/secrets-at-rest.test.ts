import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { recoverySecret } from '#main/vault/recovery-key';
import type { VaultPorts } from '#main/vault/vault-ports';
import { failingFiles } from './halting-files';
import {
  expectValue,
  machine,
  makeVault,
  otherPassword,
  password,
  recover,
  temporaryFolder,
  unlock,
  userId,
} from './vault-folder';

/** The real machine, with every random byte and every derived key that it gave written down. */
function watched(ports: VaultPorts) {
  const secrets: Uint8Array[] = [];
  const nonSecretSizes = new Set([16, 24]);
  const watching: VaultPorts = {
    ...ports,
    random(size) {
      const bytes = ports.random(size);
      // Salts and nonces are public; keys and the recovery key's randomness are not.
      if (!nonSecretSizes.has(size)) secrets.push(bytes.slice());
      return bytes;
    },
    async deriveKey(secret, derivation) {
      secrets.push(secret.slice());
      const key = await ports.deriveKey(secret, derivation);
      secrets.push(key.slice());
      return key;
    },
  };
  return { watching, secrets };
}

/** The ways in which a secret could have been written down. */
function writings(secret: Uint8Array): Buffer[] {
  const bytes = Buffer.from(secret);
  const text = bytes.toString('latin1');
  return [
    bytes,
    Buffer.from(bytes.toString('hex')),
    Buffer.from(bytes.toString('hex').toUpperCase()),
    Buffer.from(bytes.toString('base64').replace(/=+$/, '')),
    Buffer.from(bytes.toString('base64url')),
    Buffer.from([...bytes].join(',')),
    Buffer.from(text, 'utf16le'),
  ];
}

async function contentOf(folder: string): Promise<Buffer> {
  const names = await readdir(folder);
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return Buffer.concat([...contents, Buffer.from(names.join('\n'))]);
}

test('security 18: no key, password or recovery key is anywhere in the folder, after every kind of change', async () => {
  const folder = await temporaryFolder();
  const { watching, secrets } = watched(machine);
  const contents: Buffer[] = [];
  const { vault, recoveryKey } = await makeVault(folder, watching);
  contents.push(await contentOf(folder));
  secrets.push(Buffer.from(vault.databaseKey(), 'hex'), vault.journalKey().slice());
  expectValue(await vault.changePassword({ current: password, next: otherPassword, names: [] }));
  contents.push(await contentOf(folder));
  expectValue(await vault.anchorJournal({ sequence: 1, mac: 'ab'.repeat(32) }));
  await vault.close();
  const recovered = expectValue(await recover(folder, recoveryKey, watching));
  const renewed = expectValue(await recovered.setPasswordAfterRecovery({ userId, password, names: [] }));
  await recovered.close();
  contents.push(await contentOf(folder));
  for (const group of [...recoveryKey, ...renewed]) secrets.push(Buffer.from(group));
  secrets.push(Buffer.from(recoverySecret(recoveryKey)), Buffer.from(recoverySecret(renewed)));

  expect(secrets.length).toBeGreaterThan(30);
  const written = Buffer.concat(contents);
  // The search finds what is there: a group of six characters would be too short to trust otherwise.
  expect(written.includes(Buffer.from(vault.vaultId))).toBe(true);
  for (const secret of secrets) {
    for (const writing of writings(secret)) expect(written.includes(writing)).toBe(false);
  }
}, 20_000);

test('security 18: no failure tells a key or a password', async () => {
  const folder = await temporaryFolder();
  const { watching, secrets } = watched(machine);
  const { vault, recoveryKey } = await makeVault(folder, watching);
  secrets.push(Buffer.from(vault.databaseKey(), 'hex'), vault.journalKey().slice());
  const broken = { ...watching, files: failingFiles(machine.files, 4, 1_000, 'ENOSPC').files };
  const failures: unknown[] = [
    await unlock(folder, 'een geheel verkeerd wachtwoord', watching),
    await recover(folder, [...recoveryKey].reverse(), watching),
    await vault.changePassword({ current: password, next: 'kort', names: [] }),
    await unlock(folder, password, broken).then(
      async (opened) => opened.ok && (await opened.value.replaceRecoveryKey()),
    ),
  ];
  await vault.close();
  const throwing = () => vault.databaseKey();
  expect(throwing).toThrow('The vault is closed.');
  const told = Buffer.from(inspect(failures, { depth: null }));
  expect(told.includes('een geheel verkeerd')).toBe(false);
  expect(told.includes(password)).toBe(false);
  for (const secret of [...secrets, ...recoveryKey.map((group) => Buffer.from(group))]) {
    for (const writing of writings(secret)) expect(told.includes(writing)).toBe(false);
  }
}, 20_000);
