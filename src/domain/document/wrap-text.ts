/**
 * Wraps lines at spaces, so that none is longer than `width` UTF-16 units; a continued line keeps the indent of its
 * line. Only a word longer than a whole line is split. Line ends that were there stay.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const indent = indentOf(line, width);
  const wrapped: string[] = [];
  let current = '';
  for (const word of line.trim().split(/ +/)) {
    const start = current === '' ? (wrapped.length === 0 ? leadOf(line, indent) : indent) : `${current} `;
    if (start.length + word.length <= width) {
      current = start + word;
      continue;
    }
    if (current !== '') wrapped.push(current);
    const pieces = splitWord(word, width - indent.length);
    current = indent + (pieces.pop() ?? '');
    wrapped.push(...pieces.map((piece) => indent + piece));
  }
  return [...wrapped, current];
}

/** Spaces under which a continued line stands: those before the text, two more after a dash. */
function indentOf(line: string, width: number): string {
  const lead = /^ *(?:- )?/.exec(line)?.[0].length ?? 0;
  return ' '.repeat(Math.min(lead, Math.floor(width / 2)));
}

/** What stands before the first word; a dash is a word of its own. */
function leadOf(line: string, indent: string): string {
  const spaces = /^ */.exec(line)?.[0] ?? '';
  return spaces.length <= indent.length ? spaces : indent;
}

/** Pieces of at most `width` units; a character of two units is never cut in half. */
function splitWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece.length + character.length > width && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
