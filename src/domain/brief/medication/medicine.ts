import { type PlacedText, part } from '../placed-text';
import { distance } from '../spelling';
import { medicineEnding, medicineNames, nameAddition } from './medicine-names';

/** A medicine as a passage names it. */
export interface MedicineMention {
  /** As the letter has it, but in lower case at its start. */
  readonly name: string;
  /** Strength and use, word for word; empty when the passage only names the medicine. */
  readonly dose: string;
  readonly piece: PlacedText;
  readonly start: number;
}

const strength =
  /^[\s|:,(=-]*(?:\d|een|twee|drie|half|halve|zo nodig|zn\b|z\.n|1x|i\.m|im\b|depot|volgens|dd\b|tabl?\b|mg\b)/;
const unit = /\d\s?(?:mg|mcg|ug|microgram|milligram|gram|ml|g|ie|mmol|e)\b/;
/** Where strength and use end: a remark, the next sentence, a date from which it holds. */
const doseEnd =
  /\s*(?:\(|;|(?<![. ][a-z]|tabl|caps|max)\. (?=[a-z])|(?<![. ][a-z])\.$|,? (?:en|plus|met|naast|alsmede|i\.c\.m\.?|in combinatie met) (?=[a-z]{5,}(?: [a-z]+)? \d)|,(?! ?(?:\d|max|zo nodig|z\.?n|voor (?:de|het|elk)|'s|na\b|bij\b|in de|op\b|a\.?n\b|s \w|i\.?m|om de|elke|iedere|per\b|tot\b|ochtend|avond|nacht|dag|een(?:maal)?\b|twee|drie|hal[fv]|tabl|caps|drupp|indien|en\b|\|))| (?=(?:wordt|worden|kan|mag|zal|is|zijn|heeft|gebruikt|sinds|sedert|vanaf|gestart|wegens|waarmee|waarbij|waarop|laatste|i\.v\.m|ivm|goed verdragen|bij (?:afsluiting|ontslag))\b)| - (?=[a-z])|\bspiegel\b)/;
/** What stands before the name of the next medicine and belongs to that. */
const leadsOn =
  /(?:[\s,]*(?:,|\b(?:en|of|plus|met|naast|daarnaast|verder|ook|alsmede)\b)+(?: (?:de|het|een) [a-z]+)?(?: zo nodig)?)?[\s,/]*$/;
const dateCell = /^(?:\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|[a-z]{3,9}\.? \d{4}|sinds .*|indicatie.*)$/;

/** The medicines that a passage names, in order. */
export function medicinesIn(letter: string, piece: PlacedText): readonly MedicineMention[] {
  const starts = [...piece.text.matchAll(/(?<![a-z0-9-])[a-z][a-z-]{3,}(?![a-z0-9])/g)].filter((word) =>
    isMedicine(word[0], piece.text.slice(word.index + word[0].length)),
  );
  const mentions: MedicineMention[] = [];
  let named = 0;
  for (const [index, word] of starts.entries()) {
    const nameEnd = endOfName(piece.text, word.index + word[0].length);
    // "sertraline (Zoloft)": the brand belongs to the name before it.
    if (word.index < named) continue;
    named = nameEnd;
    const next = starts.slice(index + 1).find((one) => one.index >= nameEnd)?.index ?? piece.text.length;
    const end = strength.test(piece.text.slice(nameEnd, next))
      ? endOfDose(piece.text, nameEnd, next)
      : nameEnd;
    mentions.push({
      name: written(letter, piece, word.index, nameEnd).replace(/^[A-Z][a-z]|^[A-Z]{5}.*/, (start) =>
        start.toLowerCase(),
      ),
      dose: written(letter, piece, nameEnd, end)
        .replace(/^[\s|:,(=-]+/, '')
        .replace(/[\s,;:.|-]+$/, keepAbbreviation)
        .replace(/^([^(]*)\)$/, '$1'),
      piece: part(piece, word.index, end),
      start: word.index,
    });
  }
  return mentions;
}

/** How it is taken, written as one word with the name: "rivastigminepleister". */
const form = /(?<=[a-z]{5})(?:pleisters?|tablet(?:ten)?|druppels|drank|depot|spray|injecties?|capsules?)$/;

function isMedicine(word: string, after: string): boolean {
  if (medicineNames.has(word.replace(form, ''))) return true;
  const measured = unit.test(after.slice(0, 24)) && strength.test(after.replace(/^(?: [a-z]+)?/, ''));
  if (!measured || word.length < 6) return false;
  return (
    medicineEnding.test(word) ||
    [...medicineNames].some((known) => known.length > 6 && distance(word, known) <= 1)
  );
}

function endOfName(text: string, from: number): number {
  let end = from;
  for (
    let more = nameAddition.exec(text.slice(end));
    more !== null;
    more = nameAddition.exec(text.slice(end))
  ) {
    end += more[0].length;
  }
  return end;
}

function endOfDose(text: string, from: number, next: number): number {
  const start = from + (/^[\s|:,(=-]*/.exec(text.slice(from, next))?.[0].length ?? 0);
  let said = text.slice(start, next);
  const cells = said.split(' | ');
  const kept = cells.findIndex((cell) => dateCell.test(cell.trim()));
  if (kept > 0) said = cells.slice(0, kept).join(' | ');
  const end = doseEnd.exec(said);
  return (
    start +
    (end === null ? said : said.slice(0, end.index)).replace(next < text.length ? leadsOn : /\s+$/, '').length
  );
}

/** The words of the letter, with single spaces. */
function written(letter: string, piece: PlacedText, start: number, end: number): string {
  const begin = start + (/^\s*/.exec(piece.text.slice(start, end))?.[0].length ?? 0);
  const from = piece.places[begin];
  const last = piece.places[end - 1];
  if (from === undefined || last === undefined || end <= start) return '';
  return letter
    .slice(from, last + 1)
    .replace(/[\s|]+/g, ' ')
    .replace(/[\u00AD\u200B-\u200D]/g, '')
    .trim();
}

/** "a.n." ends with a full stop of its own. */
function keepAbbreviation(end: string, at: number, whole: string): string {
  return /(?:[a-z]\.|\s)[a-z]$/i.test(whole.slice(0, at)) && end.startsWith('.') ? '.' : '';
}
