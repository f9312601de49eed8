import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { boxSchema, decrypt, encrypt, keyLength, type Random, subkey, wipe } from './sealing';
import { contextOf } from './vault-context';

/** The last row of the journal when the vault was last locked, closed or backed up: rows may follow, none may be missing. */
export const journalHeadSchema = z.strictObject({
  sequence: z.int().min(0),
  /** The row's MAC: 32 bytes as 64 lower-case hexadecimal digits. */
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});
export type JournalHead = z.infer<typeof journalHeadSchema>;

/** How a head relates to the one anchored before it: `behind` when rows that were anchored are gone or another's. */
export function compareHeads(anchored: JournalHead | null, next: JournalHead): 'later' | 'same' | 'behind' {
  if (anchored === null || next.sequence > anchored.sequence) return 'later';
  return next.sequence === anchored.sequence && next.mac === anchored.mac ? 'same' : 'behind';
}

export interface Keyring {
  /** Encrypts the database of the present generation. */
  readonly databaseKey: Uint8Array;
  /** Outlives the generations, so that old rows stay verifiable. */
  readonly journalKey: Uint8Array;
  readonly journalHead: JournalHead | null;
}

// databaseKey ‖ journalKey ‖ 1 if there is a head ‖ its sequence (big-endian) ‖ its MAC; bytes and not JSON, to be wiped.
const headOffset = 2 * keyLength;
const sequenceOffset = headOffset + 1;
const macOffset = sequenceOffset + 8;
const keyringLength = macOffset + 32;

export const sealedKeyringSchema = boxSchema(keyringLength);
export type SealedKeyring = z.infer<typeof sealedKeyringSchema>;

export interface KeyringPlace {
  readonly vaultId: string;
  readonly generation: number;
}

export function sealKeyring(
  vaultKey: Uint8Array,
  keyring: Keyring,
  place: KeyringPlace,
  random: Random,
): SealedKeyring {
  const plain = new Uint8Array(keyringLength);
  plain.set(keyring.databaseKey, 0);
  plain.set(keyring.journalKey, keyLength);
  if (keyring.journalHead !== null) {
    plain[headOffset] = 1;
    new DataView(plain.buffer).setBigUint64(sequenceOffset, BigInt(keyring.journalHead.sequence));
    plain.set(hexToBytes(keyring.journalHead.mac), macOffset);
  }
  const key = keyringKey(vaultKey, place);
  const sealed = encrypt(key, plain, keyringContext(place), random);
  wipe(key, plain);
  return sealed;
}

/** The keys; null if the vault key is another one or the box was changed. */
export function openKeyring(
  vaultKey: Uint8Array,
  sealed: SealedKeyring,
  place: KeyringPlace,
): Keyring | null {
  const key = keyringKey(vaultKey, place);
  const plain = decrypt(key, sealed, keyringContext(place));
  wipe(key);
  if (plain === null) return null;
  const keyring = {
    databaseKey: plain.slice(0, keyLength),
    journalKey: plain.slice(keyLength, headOffset),
    journalHead: plain[headOffset] === 1 ? readHead(plain) : null,
  };
  wipe(plain);
  return keyring;
}

function readHead(plain: Uint8Array): JournalHead {
  const view = new DataView(plain.buffer, plain.byteOffset);
  return {
    sequence: Number(view.getBigUint64(sequenceOffset)),
    mac: bytesToHex(plain.subarray(macOffset)),
  };
}

function keyringKey(vaultKey: Uint8Array, place: KeyringPlace): Uint8Array {
  return subkey(vaultKey, contextOf('keyring key', place.vaultId));
}

function keyringContext(place: KeyringPlace) {
  return { ...contextOf('keyring', place.vaultId), generation: place.generation };
}
