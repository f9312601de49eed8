/**
 * How a sign reads in plain ASCII. Chosen so that a dose or a value can't change its meaning: `1½` must not become
 * `11/2`, `10⁹` not `109`, `µg` not `mg`.
 */
const readings: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '•': '-',
  '◦': '-',
  '▪': '-',
  '·': '-',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '…': '...',
  '☐': '[ ]',
  '☑': '[x]',
  '☒': '[x]',
  '€': 'EUR',
  '£': 'GBP',
  '×': 'x',
  '÷': '/',
  '±': '+/-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '↑': '(omhoog)',
  '↓': '(omlaag)',
  '‰': ' promille',
  µ: 'micro',
  μ: 'micro',
  α: 'alfa',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  Δ: 'delta',
  '½': ' 1/2',
  '¼': ' 1/4',
  '¾': ' 3/4',
  '⅓': ' 1/3',
  '⅔': ' 2/3',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ĳ: 'ij',
  Ĳ: 'IJ',
};

/**
 * Text in printable ASCII for a system that can hold no more: `—` becomes `-`, `é` becomes `e`, `☐` becomes `[ ]`.
 * A sign without a reading becomes `?`, so that one sees that something stood there. Line ends stay.
 */
export function asciiText(text: string): string {
  return text
    .replace(/(?<=^|[^\d])([½¼¾⅓⅔])/gu, (fraction) => (readings[fraction] ?? fraction).trimStart())
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/gu, (power) => `^${power.normalize('NFKC').replace('−', '-')}`)
    .replace(/ *° */gu, ' graden ')
    .replace(/[^\n -~]/gu, (sign) => readings[sign] ?? sign)
    .normalize('NFD')
    .replace(/[\p{Mn}\u200C\u200D]/gu, '')
    .replace(/[^\n -~]/gu, compatibleReading)
    .replace(/ +$/gm, '');
}

/** `ﬁ` reads as `fi`, `₂` as `2`, `㎎` as `mg`; what has no such form reads as `?`. */
function compatibleReading(sign: string): string {
  const compatible = sign.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return /^[ -~]+$/.test(compatible) ? compatible : '?';
}
