import { bytesToHex } from '@noble/hashes/utils.js';
import type { Header } from './header-schema';
import { type Keyring, type SealedKeyring, sealKeyring } from './keyring';
import { keyLength, wipe } from './sealing';
import { databaseGeneration, databasePath } from './vault-files';
import type { NextDatabase } from './vault-in-hand';
import type { VaultPorts } from './vault-ports';

/** The keys of a generation that isn't in use yet. */
export interface NextGeneration {
  readonly vaultId: string;
  readonly generation: number;
  readonly vaultKey: Uint8Array;
  readonly keyring: Keyring;
  readonly sealed: SealedKeyring;
  readonly database: NextDatabase;
  wipe(): void;
}

/**
 * New random keys for vault and database; the journal key stays, so that old rows stay verifiable. The number is one
 * that no file in the folder has: a database that an attempt or an older header left behind is never written over.
 */
export async function nextGeneration(
  folder: string,
  { vaultId, generation: present }: Header,
  { journalKey, journalHead }: Keyring,
  { files, random }: Pick<VaultPorts, 'files' | 'random'>,
): Promise<NextGeneration> {
  const names = (await files.list(folder)) ?? [];
  const generation = Math.max(present, ...names.map((name) => databaseGeneration(name) ?? 0)) + 1;
  const vaultKey = random(keyLength);
  const keyring = { databaseKey: random(keyLength), journalKey, journalHead };
  return {
    vaultId,
    generation,
    vaultKey,
    keyring,
    sealed: sealKeyring(vaultKey, keyring, { vaultId, generation }, random),
    database: {
      generation,
      databasePath: databasePath(folder, generation),
      databaseKey: bytesToHex(keyring.databaseKey),
    },
    wipe: () => wipe(vaultKey, keyring.databaseKey),
  };
}
