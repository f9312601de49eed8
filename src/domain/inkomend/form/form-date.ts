import { parseDutchDate } from '../../tijd/dutch-date';
import { type PlainDate, plainDate } from '../../tijd/plain-date';

/** A date as someone wrote it out, with its year; null for anything else. "Morgen" on a form says nothing by itself. */
export function readDate(text: string): PlainDate | null {
  if (!/\d{4}/.test(text)) return null;
  // No date with four digits of a year is counted from today.
  const read = parseDutchDate(text, plainDate('2000-01-01'));
  return read.kind === 'date' ? read.date : null;
}
