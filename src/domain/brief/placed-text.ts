/**
 * A piece of a letter in a form that is easy to search: lower case, without accents, one space where the letter has white
 * space. Every character knows where it stands in the letter, so that what is found can be shown there.
 */
export interface PlacedText {
  readonly text: string;
  /** For each character of `text` its offset in the letter. */
  readonly places: readonly number[];
}

/** What is not there for who reads: soft hyphens, zero-width spaces and joiners, the byte order mark. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
/** Dots or a line from the name of a field to what is filled in. */
const leader = /^(?:\.{4,}|_{4,}|…{2,})/;
/** Dashes that word processors make, quotes, bullets: each as the plain character that means the same. */
const plain: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '…': '.',
  '→': '->',
  '•': '-',
  '·': '-',
  '◦': '-',
  '●': '-',
  '○': '-',
  '▪': '-',
  '■': '-',
  '►': '-',
  '\uF0B7': '-',
  '⇒': '->',
  ß: 's',
  ø: 'o',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
};

/** Reads a part of a letter as searchable text. Tabs, bars and wide gaps stand between cells and become ` | `. */
export function placedText(letter: string, start = 0, end = letter.length): PlacedText {
  let text = '';
  const places: number[] = [];
  const add = (characters: string, place: number): void => {
    text += characters;
    for (let index = 0; index < characters.length; index += 1) places.push(place);
  };
  for (let place = start; place < end; place += 1) {
    const character = letter.charAt(place);
    if (invisible.test(character)) continue;
    const dots = leader.exec(letter.slice(place, end))?.[0];
    if (dots !== undefined) {
      add(':', place);
      place += dots.length - 1;
    } else if (/[\s|]/.test(character)) {
      const gap = /^[\s|]+/.exec(letter.slice(place, end))?.[0] ?? character;
      if (text !== '')
        add(
          isCellBorder(gap) && !text.endsWith(':') && letter.charAt(place + gap.length) !== ':' ? ' | ' : ' ',
          place,
        );
      place += gap.length - 1;
    } else {
      if (isJammed(letter, place)) add(' ', place - 1);
      add(plainCharacter(character), place);
    }
  }
  return trimmed({ text, places });
}

/** Typed in haste: the next sentence or clause begins right behind the sign that ends the one before. */
function isJammed(letter: string, place: number): boolean {
  if (!/[.,;!?]/.test(letter.charAt(place - 1))) return false;
  const around = letter.slice(Math.max(0, place - 5), place + 3);
  return /\p{L}{4}[.!?]\p{Lu}\p{L}{2}$/u.test(around) || /[\p{L})][,;]\p{L}$/u.test(around.slice(0, -2));
}

function isCellBorder(gap: string): boolean {
  return !/[\r\n]/.test(gap) && /\t|\||\s{3,}/.test(gap);
}

function plainCharacter(character: string): string {
  const known = Object.hasOwn(plain, character) ? plain[character] : undefined;
  if (known !== undefined) return known;
  return character
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();
}

/** A part of a text, by its own offsets. */
export function part({ text, places }: PlacedText, start: number, end: number = text.length): PlacedText {
  return { text: text.slice(start, end), places: places.slice(start, end) };
}

/** Without white space and cell borders at its ends. */
export function trimmed(piece: PlacedText): PlacedText {
  const start = /^[\s|]*/.exec(piece.text)?.[0].length ?? 0;
  const length = piece.text.replace(/[\s|]+$/, '').length;
  return part(piece, start, Math.max(start, length));
}

/** Two pieces after each other. A word that was broken off at the end of a line is made whole. */
export function joined(first: PlacedText, second: PlacedText): PlacedText {
  if (first.text === '') return second;
  if (/[a-z]-$/.test(first.text) && /^(?!(?:en|of|e\/o)\b)[a-z]/.test(second.text)) {
    return together(part(first, 0, first.text.length - 1), second);
  }
  const glue = first.text.endsWith('/') ? '' : ' ';
  const place = first.places.at(-1) ?? 0;
  return together(together(first, { text: glue, places: glue === '' ? [] : [place] }), second);
}

function together(first: PlacedText, second: PlacedText): PlacedText {
  return { text: first.text + second.text, places: [...first.places, ...second.places] };
}

/** Where a passage stands in the letter, and its words as the letter has them. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The passage of the letter that a piece was read from. */
export function evidenceOf(letter: string, { places }: PlacedText): Evidence {
  const start = places[0] ?? 0;
  const end = places.length === 0 ? start : (places.at(-1) ?? start) + 1;
  return { start, end, text: letter.slice(start, end) };
}
