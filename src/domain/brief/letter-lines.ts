import { headingOf } from './headings';
import { olderMessageFrom } from './mail-quotes';
import { withoutPageHeads } from './page-heads';
import { type PlacedText, placedText } from './placed-text';
import { spelledRight } from './spelling';

/** A line of the letter as it stands on the page. */
export interface LetterLine {
  readonly piece: PlacedText;
  readonly bullet: boolean;
  /** Goes on with the sentence of the line above it. */
  readonly continues: boolean;
  readonly afterBlank: boolean;
  /** Looks like a heading that we don't know: in capitals, or alone above its text. */
  readonly isTitle: boolean;
  /** Marked as taken over from an earlier message. */
  readonly quoted: boolean;
}

const bullets = /^(?:[-*•·◦▪■►●○–—>»\uF0B7]|\(?\d{1,2}[.)](?=\s)|[a-h][.)](?=\s))\s*(?=\S)/;
/** A line of a list of medicines begins with a name and a strength, in lower case too. */
const medicineLine =
  /^[a-z][a-z-]{4,}(?:\s\S+){0,3}\s\d+(?:[.,]\d+)?\s?(?:mg|mcg|ug|microgram|ml|g|ie|mmol)\b/;
/** A line that begins with someone's name and what they are. */
const someone =
  /^(?:(?:[Dd]rs?|[Mm]w|[Dd]hr|[Pp]rof)\.? )*[A-Z]\. ?(?:[A-Z]\. ?)*(?:[a-z]+ ){0,2}[A-Z][a-z-]+,/;
/** Less than this can't be a line that was broken off because it was full. */
const narrowest = 40;
/** And in a line this short no sentence was broken off at all. */
const tooShort = 20;

export interface RawLine {
  readonly raw: string;
  readonly piece: PlacedText;
}

/** What the whole letter says about how its lines end. */
interface PageShape {
  readonly width: number;
  /** Sentences begin with a capital, so that a line that doesn't goes on. */
  readonly mixed: boolean;
  /** No small letters at all, so that capitals make no heading. */
  readonly shouted: boolean;
}

/** The lines that hold something, each with what it is to the one above it. */
export function linesOf(letter: string): readonly LetterLine[] {
  const raws = rawLines(letter);
  const shouted = !/[a-z]/.test(letter);
  const shape: PageShape = { width: usualWidth(raws), mixed: !shouted && hasCapitals(raws), shouted };
  const olderMessage = olderMessageFrom(raws);
  const lines: LetterLine[] = [];
  let above: RawLine | null = null;
  for (const [index, line] of raws.entries()) {
    if (!/[a-z0-9]/.test(line.piece.text)) {
      above = null;
      continue;
    }
    const below = raws[index + 1];
    const bullet = bullets.test(line.raw) && !isBrokenNumber(above, line);
    lines.push({
      piece: line.piece,
      bullet,
      continues: above !== null && !bullet && goesOn(above, line, shape),
      afterBlank: above === null,
      isTitle: isTitle(line, above === null, below, shape),
      quoted: index >= olderMessage || line.raw.startsWith('>'),
    });
    above = line;
  }
  return lines;
}

function rawLines(letter: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (const found of letter.matchAll(/[^\r\n\f\v\u2028\u2029]+|\r\n|[\r\n\f\v\u2028\u2029]/g)) {
    const isBreak = /^[\r\n\f\v\u2028\u2029]/.test(found[0]);
    const piece = isBreak
      ? null
      : spelledRight(placedText(letter, found.index, found.index + found[0].length));
    // Two breaks after each other make an empty line.
    if (piece === null) lines.push({ raw: '', piece: { text: '', places: [] } });
    else lines.push({ raw: found[0].trim(), piece });
  }
  return withoutPageHeads(withoutSingleBreaks(lines));
}

/** Every line is followed by its own break; only what is empty besides that counts. */
function withoutSingleBreaks(lines: readonly RawLine[]): readonly RawLine[] {
  return lines.filter((line, index) => line.raw !== '' || (lines[index - 1]?.raw ?? '') === '');
}

/** How long a full line is: letters whose lines aren't broken off have far longer ones. */
function usualWidth(lines: readonly RawLine[]): number {
  const prose = lines.filter(({ piece }) => !piece.text.includes(' | '));
  const lengths = prose.map(({ raw }) => raw.length).filter((length) => length > 0);
  lengths.sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** "06-12 34 57" above "44. Ik werk …": a telephone number that was broken off, not the item of a list. */
function isBrokenNumber(above: RawLine | null, { raw }: RawLine): boolean {
  const begun = /(?<!\d)0[\d -]*$/.exec(above?.raw ?? '')?.[0].replace(/\D/g, '') ?? '';
  return begun.length > 3 && begun.length < 10 && /^\d/.test(raw);
}

/** A row of a table or of a form: cells, or the name of a field before its value. */
function isRow({ raw, piece: { text } }: RawLine, mixed: boolean): boolean {
  if (text.includes(' | ')) return true;
  return /^[a-z][a-z' ./-]{1,30} ?:/.test(text) && !(mixed && /^[a-z]/.test(raw));
}

function hasCapitals(lines: readonly RawLine[]): boolean {
  const lettered = lines.filter(({ raw }) => /^[A-Za-z]/.test(raw));
  return lettered.filter(({ raw }) => /^[A-Z]/.test(raw)).length * 3 >= lettered.length;
}

const unfinished = /\b(?:dr|drs|mw|dhr|mevr|d\.d|t\.a\.v|tel|nr|evt|ca|jl|geb|i\.v\.m|m\.b\.t)\.$/i;

/** Whether a line goes on with the sentence of the one above: that one was full, or this one begins in small letters. */
function goesOn(above: RawLine, line: RawLine, { width, mixed }: PageShape): boolean {
  const { text } = line.piece;
  if (/[.:;!?|]["')]?$/.test(above.raw) && !unfinished.test(above.raw)) return false;
  if (medicineLine.test(text) || someone.test(line.raw)) return false;
  if (/[a-z]-$|[,(/&]$/.test(above.piece.text)) return true;
  const firstWord = /^\S*/.exec(line.raw)?.[0].length ?? 0;
  const full =
    above.raw.length >= narrowest &&
    (above.raw.length >= Math.min(width, 110) * 0.7 || above.raw.length + firstWord >= width * 0.9);
  if (above.piece.text.includes(' | ') || isRow(line, mixed && full)) return false;
  if (!full && /^\(.*\)\.?$/.test(line.raw)) return false;
  const startsSmall = mixed && above.raw.length >= tooShort && /^[a-z(]/.test(line.raw);
  const heading = headingOf(text);
  if (!mixed && typeof heading?.contentAt === 'number') return false;
  if (heading !== null && !(full && startsSmall)) {
    if (!full || (heading.contentAt === null && /^[A-Z\d].*[^.]$/.test(line.raw))) return false;
  }
  if (headingOf(above.piece.text)?.contentAt === null && !full) return false;
  return full || startsSmall;
}

const number = /^(?:\d{1,2}[.)]|[A-H][.)]|[IVX]{1,4}[.)])\s+/;

/** A heading of which we don't know the words: in capitals, or alone above its text; with a number, not in a list. */
function isTitle(
  { raw }: RawLine,
  afterBlank: boolean,
  below: RawLine | undefined,
  { shouted }: PageShape,
): boolean {
  const title = raw.replace(number, '');
  const words = title.split(/\s+/).length;
  if (words > 8 || title.length > 60 || /[.,;!-]$/.test(title) || /\d{2}/.test(title)) return false;
  if (bullets.test(title) || (title !== raw && bullets.test(below?.raw ?? ''))) return false;
  if (!shouted && /^[^a-z]{5,}$/.test(title) && /[A-Z]{4}/.test(title)) return true;
  if (!afterBlank || !/^[A-Z]/.test(title) || (below?.raw ?? '') === '' || title.includes(':')) return false;
  return words <= (title.endsWith('?') || title !== raw ? 8 : 5);
}
