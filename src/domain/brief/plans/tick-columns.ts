import type { Passage } from '../letter';

const answer = /^(?:ja|nee|n\.?v\.?t\.?|aanwezig|afwezig|onbekend|volgt)$/;
const box = /\[ ?x? ?\]|[☐☒☑☑□✓✔]/g;
const ticked = /x|[☒☑✓✔]/;

/** The answer of a row of boxes, by the words above its columns; null when the row holds words of its own. */
export function tickedColumn(row: Passage, above: readonly Passage[]): string | null {
  const boxes = row.piece.text.match(box) ?? [];
  if (boxes.length < 2 || /\b(?:ja|nee|nvt)\b/.test(row.piece.text)) return null;
  const columns = above.map(columnsOf).findLast((names) => names.length === boxes.length);
  const place = boxes.findIndex((one) => ticked.test(one));
  return columns === undefined ? null : (columns[place] ?? 'leeg');
}

function columnsOf({ piece }: Passage): readonly string[] {
  const cells = piece.text.split(/ \| |\s+/).filter((cell) => answer.test(cell));
  return cells.length > 1 ? cells : [];
}
