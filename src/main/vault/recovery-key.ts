import { failed, type Outcome, succeeded } from './outcome';
import type { Random } from './sealing';
import type { MistypedRecoveryKey } from './vault-failures';

// Crockford's base 32: no I, L, O, U. Six groups of five random characters (150 bits) and one check character.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupCount = 6;
const dataPerGroup = 5;
const groupLength = dataPerGroup + 1;

/** A new recovery key, in six groups of six characters, the last of each a check. */
export function newRecoveryKey(random: Random): readonly string[] {
  // The low five bits of each byte are uniform.
  const bytes = random(groupCount * dataPerGroup);
  const groups = Array.from({ length: groupCount }, (_, index) => {
    const start = index * dataPerGroup;
    const values = Array.from(bytes.subarray(start, start + dataPerGroup), (byte) => byte & 31);
    return [...values, checkValue(values, index)].map((value) => alphabet.charAt(value)).join('');
  });
  bytes.fill(0);
  return groups;
}

/**
 * Reads a typed recovery key: spaces, dashes and lower case are fine, O counts as 0, I and L as 1.
 * `mistypedRecoveryKey` names the groups that don't fit their check character; none if the number of characters is wrong
 * and it isn't clear where.
 */
export function readRecoveryKey(typed: string): Outcome<readonly string[], MistypedRecoveryKey> {
  const parts = splitInGroups(typed);
  if (parts === null) return failed({ code: 'mistypedRecoveryKey', groups: [] });
  const groups = parts.map((part, index) => readRecoveryGroup(part, index));
  const wrong = groups.flatMap((group, index) => (group === null ? [index] : []));
  return wrong.length > 0
    ? failed({ code: 'mistypedRecoveryKey', groups: wrong })
    : succeeded(groups.filter((group) => group !== null));
}

/**
 * Reads one group as it was typed.
 * @param index its position, from 0; a group in another's place doesn't fit
 * @returns the group as it is on the sheet, or null if it doesn't fit its check character
 */
export function readRecoveryGroup(typed: string, index: number): string | null {
  const values = [...unify(typed)].map((character) => alphabet.indexOf(character));
  if (values.length !== groupLength || values.includes(-1)) return null;
  const data = values.slice(0, dataPerGroup);
  if (checkValue(data, index) !== values[dataPerGroup]) return null;
  return values.map((value) => alphabet.charAt(value)).join('');
}

/** The text that opens the recovery slot. */
export function recoverySecret(groups: readonly string[]): string {
  return groups.join('-');
}

function splitInGroups(typed: string): readonly string[] | null {
  const all = unify(typed);
  if (all.length === groupCount * groupLength) {
    return Array.from({ length: groupCount }, (_, index) =>
      all.slice(index * groupLength, (index + 1) * groupLength),
    );
  }
  const separated = typed.split(/[\s\p{Pd}]+/u).filter((part) => part !== '');
  return separated.length === groupCount ? separated : null;
}

function unify(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/**
 * A weighted sum in the field of 32 elements. Every weight is another power of x, none of them zero, so any one wrong
 * character, any two swapped ones and a group in another's place change the sum.
 */
function checkValue(data: readonly number[], index: number): number {
  return [...data, index + 1].reduce((sum, value) => timesX(sum ^ value), 0);
}

/** Times x, modulo x⁵ + x² + 1. */
function timesX(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}
