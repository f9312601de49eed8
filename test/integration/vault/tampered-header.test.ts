import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#main/vault/canonical-json';
import { decodeHeader } from '#main/vault/header-encoding';
import type { Header } from '#main/vault/header-schema';
import { headerPath } from '#main/vault/vault-files';
import { makeVault, password, quick, recover, snapshot, temporaryFolder, unlock } from './vault-folder';

/** What someone can write who has the files and no secret: any header, with the right checksum and the old MAC. */
function forge(bytes: Uint8Array, change: (header: Header) => Header): Uint8Array {
  const decoded = decodeHeader(bytes);
  if (decoded.state !== 'valid') throw new Error(decoded.state);
  const [first = '', , mac = ''] = Buffer.from(bytes).toString('latin1').split('\n');
  const checked = `${first}\n${canonicalJson(change(decoded.header))}\n${mac}\n`;
  return new Uint8Array(
    Buffer.from(`${checked}sha256 ${createHash('sha256').update(checked).digest('hex')}\n`, 'latin1'),
  );
}

function otherBase64(text: string): string {
  const bytes = Buffer.from(text, 'base64');
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  return bytes.toString('base64');
}

const ofFirstHolder =
  (change: (holder: Header['holders'][number]) => Header['holders'][number]) =>
  (header: Header): Header => ({
    ...header,
    holders: header.holders.map((holder, index) => (index === 0 ? change(holder) : holder)),
  });

const forgeries: readonly (readonly [string, string, (header: Header) => Header])[] = [
  ['sequence', 'headerDamaged', (header) => ({ ...header, sequence: header.sequence + 1 })],
  [
    'keyring',
    'headerDamaged',
    (header) => ({ ...header, keyring: { ...header.keyring, sealed: otherBase64(header.keyring.sealed) } }),
  ],
  [
    'order of the holders',
    'headerDamaged',
    (header) => ({ ...header, holders: header.holders.toReversed() }),
  ],
  [
    'sealed vault key',
    'headerDamaged',
    ofFirstHolder((holder) => ({
      ...holder,
      vaultKey: holder.vaultKey && {
        ...holder.vaultKey,
        sealed: otherBase64(holder.vaultKey.sealed),
      },
    })),
  ],
  ['generation (security 27)', 'headerDamaged', (header) => ({ ...header, generation: 2 })],
  [
    "recovery key's public key",
    'headerDamaged',
    (header) => ({
      ...header,
      holders: header.holders.map((holder) =>
        holder.kind === 'recovery' ? { ...holder, publicKey: otherBase64(holder.publicKey) } : holder,
      ),
    }),
  ],
  // What the password itself opens: changed, it looks the same as another password.
  [
    'wrapped private key',
    'wrongPassword',
    ofFirstHolder((holder) => ({
      ...holder,
      privateKey: { ...holder.privateKey, sealed: otherBase64(holder.privateKey.sealed) },
    })),
  ],
  [
    'public key',
    'wrongPassword',
    ofFirstHolder((holder) => ({ ...holder, publicKey: otherBase64(holder.publicKey) })),
  ],
  [
    'salt',
    'wrongPassword',
    ofFirstHolder((holder) => ({
      ...holder,
      derivation: { ...holder.derivation, salt: otherBase64(holder.derivation.salt) },
    })),
  ],
  [
    'Argon2id passes, within the bounds',
    'wrongPassword',
    ofFirstHolder((holder) => ({ ...holder, derivation: { ...holder.derivation, passes: 4 } })),
  ],
  ['vault id', 'wrongPassword', (header) => ({ ...header, vaultId: header.holders[0]?.id ?? '' })],
];

describe('security 21: a header that was changed by someone without a secret', () => {
  test.each(forgeries)(
    'does not open with another %s: %s, and nothing is touched',
    async (_, code, change) => {
      const folder = await temporaryFolder();
      const { vault } = await makeVault(folder, quick);
      const forged = forge(vault.headerBytes(), change);
      for (const copy of ['a', 'b'] as const) await writeFile(headerPath(folder, copy), forged);
      const before = await snapshot(folder);
      expect(await unlock(folder, password, quick)).toEqual({ ok: false, failure: { code } });
      expect(await snapshot(folder)).toBe(before);
    },
  );

  test('does not open with a user taken out or put in', async () => {
    const folder = await temporaryFolder();
    const { vault } = await makeVault(folder, quick);
    const stranger = await temporaryFolder();
    const { vault: foreign } = await makeVault(stranger, quick);
    const decoded = decodeHeader(foreign.headerBytes());
    if (decoded.state !== 'valid') throw new Error(decoded.state);
    const [slot] = decoded.header.holders;
    if (slot === undefined) throw new Error('no holder');
    const added = { ...slot, id: decoded.header.vaultId };
    const forged = forge(vault.headerBytes(), (header) => ({
      ...header,
      holders: [...header.holders, added],
    }));
    for (const copy of ['a', 'b'] as const) await writeFile(headerPath(folder, copy), forged);
    expect(await unlock(folder, password, quick)).toEqual({ ok: false, failure: { code: 'headerDamaged' } });
  });
});

test.each([
  ['memoryKiB', 8],
  ['memoryKiB', 16 * 1024 * 1024],
  ['passes', 1],
  ['passes', 1_000_000],
  ['lanes', 255],
])(
  'security 20: a header that asks for %s = %d is refused before anything is derived',
  async (name, value) => {
    const folder = await temporaryFolder();
    const { vault, recoveryKey } = await makeVault(folder, quick);
    const forged = forge(
      vault.headerBytes(),
      ofFirstHolder((holder) => ({ ...holder, derivation: { ...holder.derivation, [name]: value } })),
    );
    for (const copy of ['a', 'b'] as const) await writeFile(headerPath(folder, copy), forged);
    const neverDerive = { ...quick, deriveKey: () => Promise.reject(new Error('a key was derived')) };
    const refused = { ok: false, failure: { code: 'headerDamaged' } };
    expect(await unlock(folder, password, neverDerive)).toEqual(refused);
    expect(await recover(folder, recoveryKey, neverDerive)).toEqual(refused);
  },
);
