const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Whether nine digits form a citizen service number: the weighted sum is positive and divisible by 11 (11-proef). */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits.startsWith('00')) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum > 0 && sum % 11 === 0;
}

/** Nine digits together or in the usual groups, not after a country code and not part of a longer number. */
const candidates =
  /(?<![\d.+])(?<!\+\d{1,3} )(?:\d{8,9}|\d{3}([ .])\d{3}\1\d{3}|\d{4}([ .])\d{2}\2\d{3})(?!\d)/g;

/**
 * Finds citizen service numbers in running text: nine digits, written together or in groups with spaces or dots. Eight
 * digits count only right after the word "bsn", with a leading zero.
 * @returns begin and end offsets in the text, in order
 */
export function findBsn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let match = nextCandidate(text, 0);
  while (match) {
    const { index } = match;
    const digits = match[0].replace(/[ .]/g, '');
    const labelled = /\bbsn\W{0,3}$/i.test(text.slice(Math.max(0, index - 8), index));
    const candidate = digits.length === 8 && labelled ? `0${digits}` : digits;
    const end = index + match[0].length;
    const isOne = isBsn(candidate);
    if (isOne) found.push({ start: index, end });
    // After groups of another number a service number may begin with its second group: `111 123 456 782`.
    match = nextCandidate(text, isOne ? end : index + 1);
  }
  return found;
}

function nextCandidate(text: string, from: number): RegExpExecArray | null {
  candidates.lastIndex = from;
  return candidates.exec(text);
}

/** Whether a text holds a citizen service number; such text is flagged where it is typed. */
export function containsBsn(text: string): boolean {
  return findBsn(text).length > 0;
}
