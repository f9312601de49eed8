import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createIdSource } from '#domain/identiteit/id-source';
import { createAttemptGate } from '#main/vault/attempt-gate';
import { type CreatedVault, createVault } from '#main/vault/create-vault';
import type { OpenVault } from '#main/vault/open-vault';
import type { Outcome } from '#main/vault/outcome';
import type { DeriveKey } from '#main/vault/password-derivation';
import { type RecoverFailure, recoverVault, type UnlockFailure, unlockVault } from '#main/vault/unlock-vault';
import { createMachinePorts, type VaultPorts } from '#main/vault/vault-ports';

export const ids = createIdSource(Date.now, () => new Uint8Array(randomBytes(16)));
export const userId = ids.next();
export const password = 'groene vijver vol kikkers';
export const otherPassword = 'paarse wolk boven fornuis';
export const instant = '2026-11-22T08:12:00.000Z';

/** The real machine with the real Argon2id, at a fixed instant. */
export const machine: VaultPorts = createMachinePorts(() => instant);

/** Stands in for Argon2id where a test opens a vault hundreds of times: depends on secret and salt as it does. */
const deriveQuickly: DeriveKey = async (secret, derivation) =>
  new Uint8Array(createHash('sha256').update(secret).update(JSON.stringify(derivation)).digest());

export const quick: VaultPorts = { ...machine, deriveKey: deriveQuickly };

/** An empty folder of the test's own, gone when the test is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kluis-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function expectValue<Value, Failure extends { readonly code: string }>(
  outcome: Outcome<Value, Failure>,
): Value {
  if (!outcome.ok) throw new Error(`unexpected failure: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

export async function makeVault(folder: string, ports: VaultPorts): Promise<CreatedVault> {
  const request = { folder, password, userId, names: [], ids, attempts: createAttemptGate() };
  return expectValue(await createVault(request, ports));
}

/** Unlocks with a gate of its own, so that no attempt is too soon. */
export async function unlock(
  folder: string,
  typed: string,
  ports: VaultPorts,
): Promise<Outcome<OpenVault, UnlockFailure>> {
  const unlocked = await unlockVault({ folder, password: typed, attempts: createAttemptGate() }, ports);
  return unlocked.ok ? { ok: true, value: unlocked.value.vault } : unlocked;
}

export async function recover(
  folder: string,
  groups: readonly string[],
  ports: VaultPorts,
): Promise<Outcome<OpenVault, RecoverFailure>> {
  const request = { folder, recoveryKey: groups.join('-'), attempts: createAttemptGate() };
  const recovered = await recoverVault(request, ports);
  return recovered.ok ? { ok: true, value: recovered.value.vault } : recovered;
}

/** Every file of a folder with its content, mode and time of writing: equal when nothing at all happened to it. */
export async function snapshot(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const files = names.map(async (name) => {
    const path = join(folder, name);
    const { mode, mtimeMs, ino } = await stat(path);
    return [
      name,
      mode,
      mtimeMs,
      ino,
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ];
  });
  return JSON.stringify(await Promise.all(files));
}
