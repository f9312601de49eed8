/** A stretch of a typed sentence, from and up to (not including) a place in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A pattern that matches whole words only, whatever their case. A hyphen is part of a word: `ggz` isn't in `POH-ggz`. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'giu');
}

/** Literal text as part of a pattern; any white space in it matches any other. */
export function literally(text: string): string {
  return text
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}

export interface Found {
  readonly match: RegExpExecArray;
  readonly span: Span;
}

/** Every place where a pattern matches, from left to right. */
export function allOf(pattern: RegExp, text: string): readonly Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    match,
    span: { from: match.index, to: match.index + match[0].length },
  }));
}

/** The first place where a pattern matches outside what is taken, or null. */
export function firstOf(pattern: RegExp, text: string, taken: readonly Span[] = []): Found | null {
  return allOf(pattern, text).find(({ span }) => !taken.some((other) => overlap(span, other))) ?? null;
}

export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The words of a stretch, as typed. */
export function textOf(text: string, { from, to }: Span): string {
  return text.slice(from, to);
}

/** What is left of a text without some stretches, with the commas that stood around them gone. */
export function without(text: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort((one, other) => one.from - other.from);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of ordered) {
    pieces.push(text.slice(at, Math.max(at, from)));
    at = Math.max(at, to);
  }
  pieces.push(text.slice(at));
  return pieces
    .map((piece) => piece.replace(/^[\s,;:·]+|[\s,;:·]+$/g, ''))
    .filter((piece) => piece !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})\.$/u, '');
}
