import { parseDutchDate } from '../tijd/dutch-date';
import type { PlainDate } from '../tijd/plain-date';

/**
 * Turns what someone types into an FTS5 query: every word must occur, the beginning of a word is enough, and a date in
 * any Dutch way of writing finds that birth date.
 * @returns null when nothing that can be searched for was typed
 */
export function searchQuery(typed: string, today: PlainDate): string | null {
  const date = /\d/.test(typed) ? parseDutchDate(typed, today) : null;
  if (date?.kind === 'date') return `"${date.date.split('-').reverse().join('')}"`;
  const words = typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
