import type { RawLine } from './letter-lines';

/** Above a message that is answered or sent on. */
const marker =
  /^(?:-{2,} ?(?:oorspronkelijke?|doorgestuurde?|original|forwarded) (?:bericht|e-?mail|message)|begin doorgestuurd bericht|op .{5,60} schreef .{2,60}:$|on .{5,60} wrote:$)/;
const greeting = /\b(?:groet(?:en|jes)?|gr|mvg|hoogachtend|regards)\b/;

/** From which line on the rest is an older message under the letter; a letter that is itself sent on stands below. */
export function olderMessageFrom(lines: readonly RawLine[]): number {
  const start = lines.findIndex(
    ({ piece }, index) =>
      marker.test(piece.text) && lines.slice(0, index).some((line) => greeting.test(line.piece.text)),
  );
  return start === -1 ? lines.length : start;
}
