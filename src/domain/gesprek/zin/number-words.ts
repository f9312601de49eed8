const numberWords: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
};

/** A number from 1 to 99, in digits or in words up to twelve, as part of a pattern. */
export const numberPattern = `\\d{1,2}|${Object.keys(numberWords).join('|')}`;

/** Reads what `numberPattern` matched; null for nought and for anything else. */
export function readNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = text.toLowerCase();
  const value = Object.hasOwn(numberWords, word) ? numberWords[word] : Number(word);
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : null;
}
