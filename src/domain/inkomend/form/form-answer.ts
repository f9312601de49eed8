import { documentWords } from '../../document/document-model';

/** A box before "N.v.t.", as forms show one that is ticked or not. */
const tickedBox = /(?:☒|☑|\[[xX✓]\]|(?<![\p{L}\p{N}])[xX✓✔])\s*n\.?\s?v\.?\s?t\.?(?![\p{L}])/iu;
const openBox = /(?:☐|\[\s*\])\s*n\.?\s?v\.?\s?t\.?(?![\p{L}])/giu;
const bareWord = /^n\.?\s?v\.?\s?t\.?$|^niet van toepassing\.?$/i;
/** Dots and lines to write on. */
const room = /^[\s….[\]_]+$/;
const runningLine =
  /^(?:.*(?:Afsprakenformulier DAG-gesprek|Mijn vervolg herstelplan)[ \t]*\n)?Pagina \d+ van \d+.*$/gm;

/** What someone filled in under a label. */
export interface FormAnswer {
  readonly text: string;
  /** The box "N.v.t." is ticked, or it says so. */
  readonly notApplicable: boolean;
}

/** Takes apart what stands under a label; room that was left empty is no answer. */
export function formAnswer(raw: string): FormAnswer {
  const notApplicable = tickedBox.test(raw);
  const text = filledIn(raw.replace(tickedBox, '').replace(openBox, ''));
  return bareWord.test(text) ? { text: '', notApplicable: true } : { text, notApplicable };
}

/** The text without room to write, indents and what a printer put at the edge of a page. */
export function filledIn(raw: string): string {
  const lines = raw
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .map((line) => (room.test(line) ? '' : line));
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text.toLowerCase().replace(/\s+/g, ' ') === documentWords.notFilledIn ? '' : text;
}

/** A text as forms are read: lines and tabs alike everywhere, without the head and foot of pages that this program prints. */
export function formText(original: string): string {
  return original
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\p{Zs}/gu, ' ')
    .normalize('NFC')
    .replace(runningLine, '');
}
