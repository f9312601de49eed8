import { commonPieces, keyRows } from './common-passwords';
import type { PasswordFault } from './vault-failures';

/** In code points, after NFKC (NIST SP 800-63B-4, 3.1.1.2: at least 15 when a password stands alone). */
const shortestPassword = 15;
/** In UTF-8 bytes, after NFKC: room for far more than the 64 characters that must be allowed. */
const longestPassword = 1024;

const shortestName = 4;
const fewestDistinct = 5;
const fewestOfItsOwn = 8;
const shortestRun = 4;

/**
 * Why a new password is refused, or null. No rule about kinds of characters, and nothing expires (security 25): length,
 * no well-known piece with some digits after it, no name of the user or the practice.
 * @param names names of people or the practice; parts of fewer than four letters aren't looked for
 */
export function checkPassword(password: string, names: readonly string[]): PasswordFault | null {
  const normal = password.normalize('NFKC');
  if ([...normal].length < shortestPassword) return 'passwordTooShort';
  if (new TextEncoder().encode(normal).length > longestPassword) return 'passwordTooLong';
  const folded = fold(normal);
  if (holdsName(folded, names)) return 'passwordHoldsName';
  return isCommon(folded) ? 'passwordTooCommon' : null;
}

/** Lower case, no accents, no white space. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s]/gu, '')
    .toLowerCase();
}

function holdsName(folded: string, names: readonly string[]): boolean {
  const written = [folded, withoutDisguise(folded)].map(lettersAndDigits);
  return names
    .flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}\p{N}]+/u)])
    .map((name) => lettersAndDigits(fold(name.normalize('NFKC'))))
    .some((name) => [...name].length >= shortestName && written.some((text) => text.includes(name)));
}

function isCommon(folded: string): boolean {
  if (new Set(folded).size < fewestDistinct) return true;
  if (repeatsShortPiece(folded)) return true;
  return [...withoutCommonPieces(folded)].length < fewestOfItsOwn;
}

/** Whether the text is one piece of fewer than 15 characters, at least twice in a row. */
function repeatsShortPiece(folded: string): boolean {
  const characters = [...folded];
  const longest = Math.min(Math.floor(characters.length / 2), shortestPassword - 1);
  for (let period = 1; period <= longest; period += 1) {
    if (characters.every((character, index) => index < period || character === characters[index - period])) {
      return true;
    }
  }
  return false;
}

/** What is left when runs along a row of keys, years and well-known pieces are taken out. */
function withoutCommonPieces(folded: string): string {
  const withoutRuns = takeOutRuns(folded);
  const withoutYears = withoutPunctuation(withoutRuns).replace(/(?:19|20)\d\d/g, '');
  let left = withoutDisguise(withoutYears);
  for (const piece of longestFirst) left = left.replaceAll(piece, '');
  return left;
}

const longestFirst = [...commonPieces].sort((one, other) => other.length - one.length);
const rows = keyRows.flatMap((row) => [row, [...row].reverse().join('')]);

function takeOutRuns(folded: string): string {
  let left = '';
  let rest = folded;
  while (rest !== '') {
    const run = Math.max(runLength(rest), sameLength(rest));
    if (run < shortestRun) left += rest.charAt(0);
    rest = rest.slice(run < shortestRun ? 1 : run);
  }
  return left;
}

/** How far the text follows one of the rows from its first character on. */
function runLength(text: string): number {
  const lengths = rows.map((row) => {
    const start = row.indexOf(text.charAt(0));
    if (start === -1) return 0;
    let length = 0;
    while (length < text.length && text.charAt(length) === row.charAt(start + length)) length += 1;
    return length;
  });
  return Math.max(...lengths);
}

function sameLength(text: string): number {
  let length = 1;
  while (length < text.length && text.charAt(length) === text.charAt(0)) length += 1;
  return length;
}

const disguises = new Map(
  Object.entries({ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }),
);

function withoutDisguise(text: string): string {
  return [...text].map((character) => disguises.get(character) ?? character).join('');
}

// '@', '$' and '!' may stand for a letter and stay.
function withoutPunctuation(text: string): string {
  return text.replace(/(?![@$!])[\p{P}\p{Z}!-/:-@[-`{-~]/gu, '');
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
