import type { RawLine } from './letter-lines';

/** "pagina 2 van 3", "blad 2", "- 2 -": where the paper ended, not the sentence. */
const pageNumber =
  /\b(?:pagina|pag\.?|blad(?:zijde)?|page) ?\d{1,2}(?: ?(?:van|\/|of) ?\d{1,2})?\b|^-? ?\d{1,2} ?(?:van|\/) ?\d{1,2} ?-?$|^- ?\d{1,2} ?-$/;
/** What stands beside the number on such a line; more is a sentence that speaks of a page. */
const longestHead = 160;
const shortestRepeat = 20;
const empty: RawLine = { raw: '', piece: { text: '', places: [] } };

/**
 * Takes out what a printer put at the head and the foot of every page: the lines with a number of the page and, beside
 * those, what stands on the page before word for word. The sentence that it cut through is whole again. The first stays:
 * it may name who writes.
 */
export function withoutPageHeads(lines: readonly RawLine[]): readonly RawLine[] {
  const seen = new Set<string>();
  const kept: RawLine[] = [];
  const numbered = lines.map(({ piece }) => pageNumber.test(piece.text) && piece.text.length <= longestHead);
  let cut = false;
  for (const [index, line] of lines.entries()) {
    const words = line.piece.text.replace(/\d+/g, '0');
    const besideNumber = numbered[index - 1] === true || numbered[index + 1] === true;
    const repeated = besideNumber && words.length >= shortestRepeat && seen.has(words);
    seen.add(words);
    if ((numbered[index] === true && index > 2) || repeated) {
      cut = true;
      continue;
    }
    if (cut && line.raw === '') continue;
    if (cut && isCutThrough(kept, line)) while (kept.at(-1)?.raw === '') kept.pop();
    else if (cut && kept.at(-1)?.raw !== '' && lines[index - 1]?.raw === '') kept.push(empty);
    cut = false;
    kept.push(line);
  }
  return kept;
}

/** The line before the page ended isn't finished, and the one after it begins in small letters. */
function isCutThrough(kept: readonly RawLine[], { raw }: RawLine): boolean {
  const before = kept.findLast((line) => line.raw !== '');
  return before !== undefined && !/[.:;!?]["')]?$/.test(before.raw) && /^[a-z\u00E0-\u00FF(]/.test(raw);
}
