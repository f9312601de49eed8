const otherLineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
/** Tabs and spaces of another width, the no-break space among them. */
const otherSpaces = /[\t\p{Zs}]/gu;
/**
 * What may not or should not reach a document: control characters and lone surrogates (forbidden in XML 1.0),
 * noncharacters (U+FFFE and U+FFFF are forbidden too), bidi controls (they show text in another order than it has),
 * and characters without a form that hide inside words: soft hyphen, zero-width space, word joiner, byte order mark.
 */
const unprintable =
  /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00AD\u200B\u2060\uFEFF]/gu;

/**
 * Text as every rendering prints it: only characters that XML 1.0 allows, no bidi controls, `\n` as the only line end,
 * the ordinary space as the only space, composed letters (NFC). Running it twice changes nothing more.
 */
export function plainText(text: string): string {
  const lines = text.replace(otherLineEnds, '\n').replace(otherSpaces, ' ').replace(unprintable, '');
  return lines
    .normalize('NFC')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** The same for what stands on one line: a title, a heading, a label. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
