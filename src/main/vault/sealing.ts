import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { base64Schema, fromBase64, toBase64 } from './base64';
import { canonicalJson, type Json } from './canonical-json';

export const keyLength = 32;
const nonceLength = 24;
const tagLength = 16;

export type Random = (size: number) => Uint8Array;

/** An encrypted box for exactly `length` bytes. */
export function boxSchema(length: number) {
  return z.strictObject({ nonce: base64Schema(nonceLength), sealed: base64Schema(length + tagLength) });
}
export type Box = z.infer<ReturnType<typeof boxSchema>>;

/** A box that only the holder of a private key opens: with the public key that it was made with. */
export const keyForHolderSchema = boxSchema(keyLength).extend({ ephemeral: base64Schema(keyLength) });
export type KeyForHolder = z.infer<typeof keyForHolderSchema>;

/**
 * Encrypts with XChaCha20-Poly1305.
 * @param context what the box is for; it opens in that context alone
 */
export function encrypt(key: Uint8Array, plain: Uint8Array, context: Json, random: Random): Box {
  const nonce = random(nonceLength);
  const sealed = xchacha20poly1305(key, nonce, contextBytes(context)).encrypt(plain);
  return { nonce: toBase64(nonce), sealed: toBase64(sealed) };
}

/** The content of a box; null if the key or the context is another one, or the box was changed. */
export function decrypt(key: Uint8Array, box: Box, context: Json): Uint8Array | null {
  try {
    return xchacha20poly1305(key, fromBase64(box.nonce), contextBytes(context)).decrypt(
      fromBase64(box.sealed),
    );
  } catch {
    return null;
  }
}

export interface KeyPair {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

export function newKeyPair(random: Random): KeyPair {
  const privateKey = random(keyLength);
  return { privateKey, publicKey: x25519.getPublicKey(privateKey) };
}

/** Seals a key to a public key: X25519 with a fresh pair, HKDF over the shared secret and both public halves. */
export function sealKey(publicKey: Uint8Array, key: Uint8Array, context: Json, random: Random): KeyForHolder {
  const ephemeral = newKeyPair(random);
  const shared = x25519.getSharedSecret(ephemeral.privateKey, publicKey);
  const boxKey = sealingKey(shared, ephemeral.publicKey, publicKey);
  const box = encrypt(boxKey, key, context, random);
  wipe(ephemeral.privateKey, shared, boxKey);
  return { ...box, ephemeral: toBase64(ephemeral.publicKey) };
}

/** Opens what was sealed to this pair; null if it was sealed to another, in another context, or changed. */
export function openKey(pair: KeyPair, sealed: KeyForHolder, context: Json): Uint8Array | null {
  const ephemeral = fromBase64(sealed.ephemeral);
  const shared = sharedSecret(pair.privateKey, ephemeral);
  if (shared === null) return null;
  const boxKey = sealingKey(shared, ephemeral, pair.publicKey);
  const key = decrypt(boxKey, { nonce: sealed.nonce, sealed: sealed.sealed }, context);
  wipe(shared, boxKey);
  return key;
}

/** A key for one purpose, derived from another key. */
export function subkey(key: Uint8Array, purpose: Json): Uint8Array {
  return hkdf(sha256, key, undefined, contextBytes(purpose), keyLength);
}

/** Overwrites key bytes. What the engine copied, and every string, is beyond reach. */
export function wipe(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
}

/** Null for the few points that give everybody the same secret; a forged header may hold one. */
function sharedSecret(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array | null {
  try {
    return x25519.getSharedSecret(privateKey, publicKey);
  } catch {
    return null;
  }
}

function sealingKey(shared: Uint8Array, ephemeral: Uint8Array, recipient: Uint8Array): Uint8Array {
  const purpose = utf8ToBytes('warme-overdracht kluis: sealed key');
  return hkdf(sha256, shared, concatBytes(ephemeral, recipient), purpose, keyLength);
}

function contextBytes(context: Json): Uint8Array {
  return utf8ToBytes(canonicalJson(context));
}
