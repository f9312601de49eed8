import fc from 'fast-check';

/** The 11-proof worked out from the right: eight weights from 2 to 9, less the last digit. */
export function isElevenProof(digits: string): boolean {
  const [last = 0, ...rest] = [...digits].reverse().map(Number);
  const sum = rest.reduce((total, digit, index) => total + digit * (index + 2), -last);
  return sum > 0 && sum % 11 === 0;
}

/** Nine digits that pass the 11-proof. */
export const anyBsn = fc
  .integer({ min: 10_000_000, max: 99_999_999 })
  .map((eight) => {
    const sum = [...String(eight)].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    return { eight, sum, last: sum % 11 };
  })
  .filter(({ sum, last }) => last < 10 && sum > last)
  .map(({ eight, last }) => `${eight}${last}`);
