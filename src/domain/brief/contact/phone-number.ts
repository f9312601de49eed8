export interface PhoneNumber {
  readonly start: number;
  readonly end: number;
  /** Digits only, with a leading zero. */
  readonly digits: string;
}

const separators = '[ ./-]{0,3}';
/** Ten digits in any grouping, or a number with the country code: +31, 0031, (0)72. */
const candidate = new RegExp(
  `(?<![\\d+])(?:(?:\\+ ?31|0031)${separators}(?:\\(0\\)${separators})?|\\(0\\d{1,3}\\)${separators}|0)(?:\\d${separators}){5,9}\\d?(?!\\d)`,
  'g',
);

/** Dutch telephone numbers in searchable text, in order. */
export function phoneNumbers(text: string): readonly PhoneNumber[] {
  const found: PhoneNumber[] = [];
  for (const match of text.matchAll(candidate)) {
    const typed = match[0].replace(/[ ./-]+$/, '');
    const digits = nationalDigits(typed);
    if (digits === null || looksLikeDate(typed)) continue;
    found.push({ start: match.index, end: match.index + typed.length, digits });
  }
  return found;
}

function nationalDigits(typed: string): string | null {
  const digits = typed
    .replace(/^(?:\+ ?31|0031)/, '0')
    .replace(/\(0\)/, '')
    .replace(/\D/g, '');
  if (/^0[1-9]\d{8}$/.test(digits) || /^0800\d{4}$/.test(digits)) return digits;
  return null;
}

function looksLikeDate(typed: string): boolean {
  return /^\d{2}[-/.]\d{2}[-/.]\d{4}/.test(typed);
}
