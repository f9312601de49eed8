import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import { base64Schema, fromBase64, toBase64 } from './base64';

/** What a header may ask for: less is too weak to accept, more would let a forged header stall the machine (security 20). */
export const derivationBounds = {
  memoryKiB: { floor: 64 * 1024, cap: 1024 * 1024 },
  passes: { floor: 3, cap: 10 },
  lanes: { floor: 1, cap: 4 },
} as const;

const saltLength = 16;
const derivedLength = 32;

export const derivationSchema = z.strictObject({
  algorithm: z.literal('argon2id'),
  memoryKiB: z.int().min(derivationBounds.memoryKiB.floor).max(derivationBounds.memoryKiB.cap),
  passes: z.int().min(derivationBounds.passes.floor).max(derivationBounds.passes.cap),
  lanes: z.int().min(derivationBounds.lanes.floor).max(derivationBounds.lanes.cap),
  salt: base64Schema(saltLength),
});
export type Derivation = z.infer<typeof derivationSchema>;

/** Turns a secret into 32 key bytes. */
export type DeriveKey = (secret: Uint8Array, derivation: Derivation) => Promise<Uint8Array>;

/** The parameters for a new slot: 64 MiB, three passes, one lane, a salt of its own. */
export function newDerivation(random: (size: number) => Uint8Array): Derivation {
  return {
    algorithm: 'argon2id',
    memoryKiB: derivationBounds.memoryKiB.floor,
    passes: derivationBounds.passes.floor,
    lanes: derivationBounds.lanes.floor,
    salt: toBase64(random(saltLength)),
  };
}

/** Argon2id, version 1.3 (RFC 9106), off the main thread. Throws on parameters outside the bounds: those are refused earlier. */
export const deriveWithArgon2: DeriveKey = async (secret, derivation) => {
  const { memoryKiB, passes, lanes, salt } = derivationSchema.parse(derivation);
  const derived = await hashRaw(secret, {
    memoryCost: memoryKiB,
    timeCost: passes,
    parallelism: lanes,
    outputLen: derivedLength,
    salt: fromBase64(salt),
  });
  const key = new Uint8Array(derived);
  derived.fill(0);
  return key;
};

/** The bytes of a typed secret: NFKC, so that the same keys on another keyboard or system give the same bytes (security 25). */
export function secretBytes(typed: string): Uint8Array {
  return new TextEncoder().encode(typed.normalize('NFKC'));
}
