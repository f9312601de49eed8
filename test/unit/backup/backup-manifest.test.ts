import { describe, expect, test } from 'vitest';
import { decodeManifest, encodeManifest, type Manifest } from '#main/backup/backup-manifest';

const manifest: Manifest = {
  number: 3,
  vaultId: '0193b3f0-0000-7000-8000-000000000001',
  generation: 1,
  createdAt: '2026-11-22T08:12:00.000Z',
  zone: 'Europe/Amsterdam',
  casussen: 12,
  persons: 11,
  journalHead: { sequence: 40, mac: 'ab'.repeat(32) },
  header: { size: 3000, sha256: 'cd'.repeat(32) },
  database: { size: 8192, sha256: 'ef'.repeat(32) },
};

describe('the manifest of a backup', () => {
  test('reads as it was written, and says where the parts begin', () => {
    const bytes = encodeManifest(manifest);
    const found = decodeManifest(Buffer.concat([bytes, Buffer.from('parts')]));
    expect(found).toEqual({ state: 'valid', manifest, start: bytes.length });
  });

  test('security 36: with any bit flipped is refused', () => {
    const bytes = encodeManifest(manifest);
    for (let place = 0; place < bytes.length; place += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8));
      expect(decodeManifest(flipped).state, `byte ${place}`).toMatch(/^(damaged|foreign)$/);
    }
  });

  test('cut off anywhere is refused', () => {
    const bytes = encodeManifest(manifest);
    for (let length = 0; length < bytes.length - 1; length += 1)
      expect(decodeManifest(bytes.subarray(0, length)).state, `length ${length}`).not.toBe('valid');
  });

  test('security 23: of a newer version is told apart from a damaged one', () => {
    // The first line of version 2, as a later program would write it.
    const line = 'WARME-OVERDRACHT-KOPIE 2 ';
    const check = decodeManifest(Buffer.from(`${line}00000000\nwhatever`));
    expect(check.state).toBe('damaged');
  });

  test('is no manifest in another kind of file', () => {
    expect(decodeManifest(Buffer.from('%PDF-1.7')).state).toBe('foreign');
    expect(decodeManifest(new Uint8Array()).state).toBe('foreign');
  });
});
