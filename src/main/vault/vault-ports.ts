import { randomBytes } from 'node:crypto';
import { createDiskFiles } from './disk-files';
import type { FilePort } from './file-port';
import { type DeriveKey, deriveWithArgon2 } from './password-derivation';
import type { Random } from './sealing';

/** What the vault needs of the machine; tests put their own in place. */
export interface VaultPorts {
  readonly files: FilePort;
  readonly random: Random;
  /** The present instant, ISO 8601 in UTC: dates the name under which a damaged header is kept. */
  readonly now: () => string;
  readonly deriveKey: DeriveKey;
}

export function createMachinePorts(now: () => string = () => new Date().toISOString()): VaultPorts {
  return {
    files: createDiskFiles(),
    random: (size) => new Uint8Array(randomBytes(size)),
    now,
    deriveKey: deriveWithArgon2,
  };
}
