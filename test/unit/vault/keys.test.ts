import { randomBytes } from 'node:crypto';
import { argon2id } from '@noble/hashes/argon2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHolder, openHolder } from '#main/vault/holder';
import { compareHeads, openKeyring, sealKeyring } from '#main/vault/keyring';
import { deriveWithArgon2, newDerivation, secretBytes } from '#main/vault/password-derivation';
import { decrypt, encrypt, newKeyPair, openKey, sealKey } from '#main/vault/sealing';

const random = (size: number) => new Uint8Array(randomBytes(size));
const key = random(32);
const context = { use: 'test' };

describe('Argon2id', () => {
  test('security 20: gives what an independent implementation gives, with a salt of its own per slot', async () => {
    const derivation = newDerivation(random);
    const secret = secretBytes('groene vijver vol kikkers');
    const salt = new Uint8Array(Buffer.from(derivation.salt, 'base64'));
    const expected = argon2id(secret, salt, { m: 65_536, t: 3, p: 1, dkLen: 32 });
    expect(await deriveWithArgon2(secret, derivation)).toEqual(expected);
    expect(newDerivation(random).salt).not.toBe(derivation.salt);
  });

  test('security 20: throws on parameters outside the bounds before it starts', async () => {
    const derivation = newDerivation(random);
    for (const changed of [
      { memoryKiB: 1024 },
      { memoryKiB: 4 * 1024 * 1024 },
      { passes: 1 },
      { lanes: 64 },
    ]) {
      await expect(deriveWithArgon2(key, { ...derivation, ...changed })).rejects.toThrow();
    }
  });

  test('security 25: a password is normalised, so that another keyboard gives the same bytes', () => {
    expect(secretBytes('C\u0327elik ﬁets')).toEqual(secretBytes('Çelik fiets'));
    expect(secretBytes('Fiets')).not.toEqual(secretBytes('fiets'));
  });
});

describe('boxes', () => {
  test('open with the same key in the same context only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (plain) => {
        const box = encrypt(key, plain, context, random);
        expect(decrypt(key, box, context)).toEqual(plain);
        expect(decrypt(random(32), box, context)).toBeNull();
        expect(decrypt(key, box, { use: 'other' })).toBeNull();
        expect(encrypt(key, plain, context, random)).not.toEqual(box);
      }),
      { numRuns: 50 },
    );
  });

  test('a key sealed to a pair opens for that pair only', () => {
    const pair = newKeyPair(random);
    const sealed = sealKey(pair.publicKey, key, context, random);
    expect(openKey(pair, sealed, context)).toEqual(key);
    expect(openKey(newKeyPair(random), sealed, context)).toBeNull();
    expect(openKey(pair, sealed, { use: 'other' })).toBeNull();
  });

  test('a forged point that gives everybody the same secret opens nothing', () => {
    const pair = newKeyPair(random);
    const sealed = sealKey(pair.publicKey, key, context, random);
    const ephemeral = Buffer.alloc(32).toString('base64');
    expect(openKey(pair, { ...sealed, ephemeral }, context)).toBeNull();
  });
});

describe('a slot', () => {
  const place = { vaultId: '0190a1b2-0000-7000-8000-000000000000', generation: 1 };
  const ports = { random, deriveKey: async (secret: Uint8Array) => sha256(secret) };
  const slot = { id: '0190a1b2-0000-7000-8000-000000000002', kind: 'user', secret: 'vijver' } as const;

  test('gives the vault key for its secret', async () => {
    const holder = await makeHolder(slot, place, key, ports);
    expect(await openHolder(holder, 'vijver', place, ports)).toEqual({ ok: true, value: key });
    const wrong = await openHolder(holder, 'kikker', place, ports);
    expect(wrong).toEqual({ ok: false, failure: { code: 'wrongSecret' } });
  });

  test('security 27: holds a vault key of its own generation only, while its private key outlives it', async () => {
    const holder = await makeHolder(slot, place, key, ports);
    const next = await openHolder(holder, 'vijver', { ...place, generation: 2 }, ports);
    expect(next).toEqual({ ok: false, failure: { code: 'damaged' } });
  });

  test('does not open in another vault, as another holder, or as another kind', async () => {
    const holder = await makeHolder(slot, place, key, ports);
    const other = '0190a1b2-0000-7000-8000-000000000003';
    const wrong = { ok: false, failure: { code: 'wrongSecret' } };
    expect(await openHolder(holder, 'vijver', { ...place, vaultId: other }, ports)).toEqual(wrong);
    expect(await openHolder({ ...holder, id: other }, 'vijver', place, ports)).toEqual(wrong);
    expect(await openHolder({ ...holder, kind: 'recovery' }, 'vijver', place, ports)).toEqual(wrong);
  });
});

describe('the keyring', () => {
  const place = { vaultId: '0190a1b2-0000-7000-8000-000000000000', generation: 1 };
  const anyHead = fc.option(
    fc.record({
      sequence: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      mac: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((mac) => Buffer.from(mac).toString('hex')),
    }),
  );

  test('comes back as it was sealed, whatever the anchored head', () => {
    fc.assert(
      fc.property(anyHead, (journalHead) => {
        const keyring = { databaseKey: random(32), journalKey: random(32), journalHead };
        const sealed = sealKeyring(key, { ...keyring }, place, random);
        expect(openKeyring(key, sealed, place)).toEqual(keyring);
      }),
      { numRuns: 50 },
    );
  });

  test('security 27: does not open in another vault or another generation', () => {
    const keyring = { databaseKey: random(32), journalKey: random(32), journalHead: null };
    const sealed = sealKeyring(key, keyring, place, random);
    expect(openKeyring(key, sealed, { ...place, generation: 2 })).toBeNull();
    expect(
      openKeyring(key, sealed, { ...place, vaultId: '0190a1b2-0000-7000-8000-000000000001' }),
    ).toBeNull();
    expect(openKeyring(random(32), sealed, place)).toBeNull();
  });

  test('security 39: a head behind the anchored one is told from a later one', () => {
    const anchored = { sequence: 5, mac: 'aa' };
    expect(compareHeads(null, anchored)).toBe('later');
    expect(compareHeads(anchored, { sequence: 6, mac: 'bb' })).toBe('later');
    expect(compareHeads(anchored, { ...anchored })).toBe('same');
    expect(compareHeads(anchored, { sequence: 5, mac: 'bb' })).toBe('behind');
    expect(compareHeads(anchored, { sequence: 4, mac: 'aa' })).toBe('behind');
  });
});
