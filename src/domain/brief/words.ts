/**
 * The small language in which the rules are written: a list of phrases, of which each is a piece of a pattern. A space
 * stands for any white space, and a phrase begins and ends at the border of a word.
 * @example phrases('zie bijlage', 'volgt') finds "zie  bijlage" and not "volgteken"
 */
export function phrases(...list: readonly string[]): RegExp {
  const source = list.map((phrase) => phrase.replace(/ (?=[?*{])/g, '\\s').replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<![a-z0-9§])(?:${source})(?![a-z0-9])`, 'g');
}

/** Whether a pattern of this language occurs. */
export function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) !== -1;
}

/** Where a pattern occurs for the last time, or -1. */
export function lastIndexOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** Blanks out what a pattern finds; all offsets stay as they are. */
export function without(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}
