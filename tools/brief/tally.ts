export interface Count {
  readonly right: number;
  readonly expected: number;
  readonly found: number;
}

export const emptyCount: Count = { right: 0, expected: 0, found: 0 };

/** Adds what was expected and found in one letter. */
export function tally(count: Count, expected: readonly string[], found: readonly string[]): Count {
  return {
    right: count.right + expected.filter((one) => found.includes(one)).length,
    expected: count.expected + expected.length,
    found: count.found + found.length,
  };
}

/** A line of the table; without arguments its head. */
export function scoreLine(what?: string, count?: Count): string {
  if (what === undefined || count === undefined) return `${''.padEnd(22)}precision  recall      F1`;
  // Nothing found where nothing was to be found is faultless.
  const precision = count.found === 0 ? 1 : count.right / count.found;
  const recall = count.expected === 0 ? 1 : count.right / count.expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${what.padEnd(22)}${[precision, recall, f1].map((value) => value.toFixed(3).padStart(9)).join('')}`;
}
