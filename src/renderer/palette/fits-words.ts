/** Whether every word that was typed stands in a label, accents and capitals left out. */
export function fitsWords(label: string, typed: string): boolean {
  const plain = plainWords(label);
  return plainWords(typed)
    .split(' ')
    .every((word) => plain.includes(word));
}

function plainWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}
