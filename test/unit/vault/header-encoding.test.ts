import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeHeader,
  encodeHeader,
  headerSizeLimit,
  isAuthentic,
  versionLine,
} from '#main/vault/header-encoding';
import { anyHeader, sampleBytes, sampleHeader, sampleVaultKey } from './sample-header';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** What a forger without the vault key can make: the text changed, the plain checksum right again. */
function withRightChecksum(text: string): Uint8Array {
  const checked = text.slice(0, text.lastIndexOf('sha256 '));
  return bytesOf(`${checked}sha256 ${createHash('sha256').update(checked, 'latin1').digest('hex')}\n`);
}

describe('the header on disk', () => {
  test('comes back as it was written, and is authentic under its own vault key alone', () => {
    fc.assert(
      fc.property(anyHeader, fc.uint8Array({ minLength: 32, maxLength: 32 }), (header, vaultKey) => {
        const decoded = decodeHeader(encodeHeader(header, vaultKey).bytes);
        if (decoded.state !== 'valid') throw new Error(decoded.state);
        expect(decoded.header).toEqual(header);
        expect(isAuthentic(decoded, vaultKey)).toBe(true);
        const other = vaultKey.slice();
        other[0] = (other[0] ?? 0) ^ 1;
        expect(isAuthentic(decoded, other)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('has one form only: another order of keys, white space or loose base64 is damage', () => {
    const text = textOf(sampleBytes());
    const reordered = text.replace(/^\{(.*)("vaultId":"[^"]+")\}$/m, '{$2,$1}').replace(',}', '}');
    expect(reordered).not.toBe(text);
    for (const changed of [reordered, text.replace('{"', '{ "'), text.replace('=="', '"')]) {
      expect(decodeHeader(withRightChecksum(changed)).state).toBe('damaged');
    }
    expect(decodeHeader(withRightChecksum(text)).state).toBe('valid');
  });

  test('security 21: every wrong bit anywhere is damage, never a newer version and never a header', () => {
    const bytes = sampleBytes();
    for (let position = 0; position < bytes.length; position += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const wrong = bytes.slice();
        wrong[position] = (wrong[position] ?? 0) ^ (1 << bit);
        const { state } = decodeHeader(wrong);
        if (state !== 'damaged') expect.fail(`bit ${bit} of byte ${position}: ${state}`);
      }
    }
  });

  test('security 21: cut off or grown at any length it is damage', () => {
    const bytes = sampleBytes();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeHeader(bytes.subarray(0, length)).state).toBe('damaged');
    }
    expect(decodeHeader(bytesOf(`${textOf(bytes)}\n`)).state).toBe('damaged');
    expect(decodeHeader(new Uint8Array(headerSizeLimit + 1)).state).toBe('damaged');
  });

  test('whatever a file holds, reading it is no crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 }), (noise, body) => {
        expect(decodeHeader(noise).state).toBe('damaged');
        const mac = 'a'.repeat(64);
        const framed = withRightChecksum(`${versionLine(1)}${body}\nmac ${mac}\nsha256 `);
        expect(decodeHeader(framed).state).toBe('damaged');
      }),
    );
  });

  test('security 23: a newer version is recognised whatever follows its first line', () => {
    for (const rest of ['', 'iets heel anders', '\u0000\u00ff', textOf(sampleBytes())]) {
      expect(decodeHeader(bytesOf(versionLine(2) + rest)).state).toBe('newer');
      expect(decodeHeader(bytesOf(versionLine(123_456) + rest)).state).toBe('newer');
    }
    const huge = new Uint8Array(headerSizeLimit + 1);
    huge.set(bytesOf(versionLine(2)));
    expect(decodeHeader(huge).state).toBe('newer');
  });

  test('a version that does not exist is damage', () => {
    for (const version of [0, -1, 1.5, 1e12]) {
      expect(decodeHeader(bytesOf(`${versionLine(version)}{}\n`)).state).toBe('damaged');
    }
  });

  test.each([
    ['memoryKiB', 64 * 1024 - 1],
    ['memoryKiB', 1024 * 1024 + 1],
    ['memoryKiB', 1e300],
    ['passes', 2],
    ['passes', 11],
    ['lanes', 0],
    ['lanes', 5],
    ['lanes', 1.5],
  ])('security 20: a header that asks for %s = %d is refused, its checksum being right', (name, value) => {
    const text = textOf(sampleBytes()).replace(
      new RegExp(`"${name}":\\d+`),
      `"${name}":${JSON.stringify(value)}`,
    );
    expect(decodeHeader(withRightChecksum(text)).state).toBe('damaged');
  });

  test('holds one recovery key, at least one user, and no holder twice', () => {
    const header = sampleHeader(3);
    const [user, recovery] = [header.holders[0], header.holders.at(-1)];
    if (user === undefined || recovery === undefined) throw new Error('sample without holders');
    for (const holders of [
      [],
      [user],
      [recovery],
      [user, user, recovery],
      [user, recovery, { ...recovery, id: header.vaultId }],
    ]) {
      expect(() => encodeHeader({ ...header, holders }, sampleVaultKey)).toThrow();
    }
  });
});
