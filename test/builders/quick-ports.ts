import { createHash } from 'node:crypto';
import type { DeriveKey } from '#main/vault/password-derivation';
import { createMachinePorts, type VaultPorts } from '#main/vault/vault-ports';

/** Stands in for Argon2id where a test isn't about passwords: depends on secret and salt as it does. */
const deriveQuickly: DeriveKey = async (secret, derivation) =>
  new Uint8Array(createHash('sha256').update(secret).update(JSON.stringify(derivation)).digest());

/** The real machine, but that a password is worked out at once. */
export function quickPorts(now: () => string): VaultPorts {
  return { ...createMachinePorts(now), deriveKey: deriveQuickly };
}
