import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newRecoveryKey, readRecoveryGroup, readRecoveryKey } from '#main/vault/recovery-key';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const random = (size: number) => new Uint8Array(randomBytes(size));

function withCharacter(text: string, position: number, character: string): string {
  return text.slice(0, position) + character + text.slice(position + 1);
}

function swapped(text: string, one: number, other: number): string {
  return withCharacter(withCharacter(text, one, text.charAt(other)), other, text.charAt(one));
}

describe('security 24: the recovery key', () => {
  test('holds 150 random bits in six groups of six characters', () => {
    const groups = newRecoveryKey(random);
    expect(groups).toHaveLength(6);
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
  });

  test('uses every bit of its randomness', () => {
    const zeros = newRecoveryKey((size) => new Uint8Array(size));
    const seen = new Set<string>();
    for (let position = 0; position < 30; position += 1) {
      for (let bit = 0; bit < 5; bit += 1) {
        const bytes = new Uint8Array(30);
        bytes[position] = 1 << bit;
        seen.add(newRecoveryKey(() => bytes.slice()).join(''));
      }
    }
    expect(seen.size).toBe(150);
    expect(seen).not.toContain(zeros.join(''));
  });

  test('every single-character error in every group is caught', () => {
    for (let round = 0; round < 20; round += 1) {
      for (const [index, group] of newRecoveryKey(random).entries()) {
        for (let position = 0; position < 6; position += 1) {
          for (const wrong of alphabet) {
            if (wrong === group.charAt(position)) continue;
            expect(readRecoveryGroup(withCharacter(group, position, wrong), index)).toBeNull();
          }
        }
      }
    }
  });

  test('any two different characters of a group that changed places are caught', () => {
    for (let round = 0; round < 200; round += 1) {
      for (const [index, group] of newRecoveryKey(random).entries()) {
        for (let one = 0; one < 6; one += 1) {
          for (let other = one + 1; other < 6; other += 1) {
            if (group.charAt(one) === group.charAt(other)) continue;
            expect(readRecoveryGroup(swapped(group, one, other), index)).toBeNull();
          }
        }
      }
    }
  });

  test('a group in the place of another is caught', () => {
    const groups = newRecoveryKey(random);
    for (const [index, group] of groups.entries()) {
      for (let place = 0; place < groups.length; place += 1) {
        if (place !== index) expect(readRecoveryGroup(group, place)).toBeNull();
      }
    }
  });

  test('the wrong groups are named', () => {
    const groups = [...newRecoveryKey(random)];
    for (const index of [1, 4]) {
      const group = groups[index] ?? '';
      groups[index] = withCharacter(group, 2, group.charAt(2) === 'A' ? 'B' : 'A');
    }
    expect(readRecoveryKey(groups.join('-'))).toEqual({
      ok: false,
      failure: { code: 'mistypedRecoveryKey', groups: [1, 4] },
    });
  });

  test('a group with a missing character is named, as long as the groups are apart', () => {
    const groups = newRecoveryKey(random).map((group, index) => (index === 3 ? group.slice(1) : group));
    const failure = (named: number[]) => ({
      ok: false,
      failure: { code: 'mistypedRecoveryKey', groups: named },
    });
    expect(readRecoveryKey(groups.join(' '))).toEqual(failure([3]));
    expect(readRecoveryKey(groups.join(''))).toEqual(failure([]));
  });

  test('is read with spaces, dashes of any length, lower case and look-alike letters', () => {
    const bytes = new Uint8Array(30);
    bytes.set([0, 1, 0, 1, 1, 17]);
    const groups = newRecoveryKey(() => bytes.slice());
    const asOnSheet = { ok: true, value: groups };
    expect(readRecoveryKey(groups.join(''))).toEqual(asOnSheet);
    expect(readRecoveryKey(` ${groups.join(' ').toLowerCase()}\n`)).toEqual(asOnSheet);
    expect(readRecoveryKey(groups.join(' – '))).toEqual(asOnSheet);
    for (const one of ['I', 'i', 'L', 'l']) {
      const typed = groups.join('-').replaceAll('1', one).replaceAll('0', 'o');
      expect(readRecoveryKey(typed)).toEqual(asOnSheet);
    }
  });

  test('reads back whatever was made, and any other text is a typing error, not a crash', () => {
    const made = fc.uint8Array({ minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(made, (bytes) => {
        const groups = newRecoveryKey(() => bytes.slice());
        expect(readRecoveryKey(groups.join('-'))).toEqual({ ok: true, value: groups });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const read = readRecoveryKey(text);
        expect(read.ok || read.failure.code === 'mistypedRecoveryKey').toBe(true);
      }),
    );
  });
});
