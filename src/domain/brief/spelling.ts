import type { PlacedText } from './placed-text';

/** Words on which the reading depends, and that are easily mistyped or misread by a scanner. */
const knownWords = [
  'signaleringsplan',
  'vroegsignaleringsplan',
  'terugvalpreventieplan',
  'suicidepreventieplan',
  'crisisinterventieplan',
  'veiligheidsplan',
  'crisisplan',
  'crisiskaart',
  'conclusie',
  'samenvatting',
  'vervolgbeleid',
  'medicatieoverzicht',
  'doorkiesnummer',
  'rechtstreeks',
  'bereikbaarheid',
  'secretariaat',
  'bijgevoegd',
  'opgesteld',
  'afgesloten',
  'werkdagen',
  'medicatie',
  'bereiken',
  'bereikbaar',
  'behandelaar',
  'aanwezig',
  'telefoonnummer',
  'beeindigd',
  'samenvattend',
  ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].flatMap((day) => [
    day,
    `${day}ochtend`,
    `${day}middag`,
  ]),
];
/** Shorter than this a word is too easily another one. */
const shortest = 7;
const forgiving = 11;

/** Puts known words that are one letter off (two in a long word) right; the places in the letter stay. */
export function spelledRight(piece: PlacedText): PlacedText {
  let text = '';
  const places: number[] = [];
  let from = 0;
  for (const word of piece.text.matchAll(/[a-z0-9]+/g)) {
    const right = rightWord(word[0]);
    if (right === word[0]) continue;
    text += piece.text.slice(from, word.index) + right;
    places.push(...piece.places.slice(from, word.index));
    const end = word.index + word[0].length;
    for (let index = 0; index < right.length; index += 1) {
      places.push(piece.places[Math.min(word.index + index, end - 1)] ?? 0);
    }
    // The last letter must stand at the end of the word in the letter, or the passage shown would stop short.
    places[places.length - 1] = piece.places[end - 1] ?? 0;
    from = end;
  }
  if (from === 0) return piece;
  return { text: text + piece.text.slice(from), places: [...places, ...piece.places.slice(from)] };
}

function rightWord(word: string): string {
  if (word.length < shortest - 1 || knownWords.includes(word)) return word;
  return knownWords.find((known) => distance(word, known) <= (known.length >= forgiving ? 2 : 1)) ?? word;
}

/** How many letters to add, drop, change or swap with their neighbour; 3 stands for everything above 2. */
export function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    before = previous;
    previous = current;
  }
  return Math.min(3, previous.at(-1) ?? 3);
}
