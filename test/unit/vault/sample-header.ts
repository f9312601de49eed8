import fc from 'fast-check';
import { encodeHeader } from '#main/vault/header-encoding';
import { type Header, headerSchema } from '#main/vault/header-schema';
import { derivationBounds } from '#main/vault/password-derivation';

const base64 = (length: number) =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes) => Buffer.from(bytes).toString('base64'));

const between = ({ floor, cap }: { readonly floor: number; readonly cap: number }) =>
  fc.integer({ min: floor, max: cap });

const holder = (kind: 'user' | 'recovery') =>
  fc.record({
    id: fc.uuid(),
    kind: fc.constant(kind),
    publicKey: base64(32),
    derivation: fc.record({
      algorithm: fc.constant('argon2id' as const),
      memoryKiB: between(derivationBounds.memoryKiB),
      passes: between(derivationBounds.passes),
      lanes: between(derivationBounds.lanes),
      salt: base64(16),
    }),
    privateKey: fc.record({ nonce: base64(24), sealed: base64(48) }),
    vaultKey: fc.record({ ephemeral: base64(32), nonce: base64(24), sealed: base64(48) }),
  });

/** Headers of every shape that the format allows; their boxes hold noise. */
export const anyHeader: fc.Arbitrary<Header> = fc
  .record({
    vaultId: fc.uuid(),
    sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    generation: fc.integer({ min: 1, max: 999_999 }),
    holders: fc
      .tuple(fc.array(holder('user'), { minLength: 1, maxLength: 5 }), holder('recovery'))
      .map(([users, recovery]) => [...users, recovery]),
    keyring: fc.record({ nonce: base64(24), sealed: base64(121) }),
  })
  .filter((header) => headerSchema.safeParse(header).success);

export const sampleVaultKey = new Uint8Array(32).fill(7);

export function sampleHeader(seed = 1): Header {
  const [header] = fc.sample(anyHeader, { seed, numRuns: 1 });
  if (header === undefined) throw new Error('no sample');
  return header;
}

export function sampleBytes(seed = 1): Uint8Array {
  return encodeHeader(sampleHeader(seed), sampleVaultKey).bytes;
}
