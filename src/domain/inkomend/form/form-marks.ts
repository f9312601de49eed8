/** A label as it stands in the text of a form: what it begins, and where. */
export interface Mark<Name extends string> {
  readonly name: Name;
  readonly start: number;
  /** Behind the label and its colon: where what was filled in begins. */
  readonly end: number;
}

export interface FormLabel<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/**
 * The labels in a text, in the order of the text; of a label that comes twice the first. A label begins a line, and a
 * colon, a cell, a box or the end of the line follows. Capitals, accents and dashes may differ, and it may be wrapped.
 */
export function formMarks<Name extends string>(
  text: string,
  labels: readonly FormLabel<Name>[],
): readonly Mark<Name>[] {
  const folded = foldedText(text);
  const found = labels.flatMap(({ name, label }) =>
    [...folded.matchAll(patternOf(label))].map((match) => ({
      name,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const seen = new Set<Name>();
  let last = -1;
  // Of two labels at one place the longer one stands there.
  return found
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ name, start, end }) => {
      if (start < last || seen.has(name)) return false;
      seen.add(name);
      last = end;
      return true;
    });
}

/** What stands between a mark and the next one. */
export function textAfter<Name extends string>(
  text: string,
  marks: readonly Mark<Name>[],
  { end }: Mark<Name>,
): string {
  const next = marks.find(({ start }) => start >= end);
  return text.slice(end, next?.start ?? text.length);
}

/** A line begins, perhaps with a dash or a number; the words of the label, whatever stands between them; what ends it. */
function patternOf(label: string): RegExp {
  const words = foldedText(label).match(/[a-z0-9]+/g) ?? [];
  const between = '[^a-z0-9]{1,4}';
  const begin = '^[ \\t]*(?:[-•*][ \\t]*)?';
  const ending = '[)?]*[ \\t]*(?::|\\?|(?=[\\t\\n☐☒☑[]|$(?!\\n)))';
  return new RegExp(`${begin}${words.join(between)}${ending}`, 'gm');
}

/** Without capitals and accents; every character stays one, so that all places do. */
function foldedText(text: string): string {
  return text
    .replace(/[^\n -~]/gu, (sign) => {
      const plain = sign.normalize('NFD')[0] ?? sign;
      return sign.length === 1 && /[a-zA-Z]/.test(plain) ? plain : sign;
    })
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
