import type { PlainDate } from '../../tijd/plain-date';
import { without } from '../words';

/** What is said of the birth date tells nothing of the days around it. */
export function withoutBirth(text: string): string {
  return without(
    text,
    /\(?\b(?:geb(?:oren|oortedatum|datum|\.datum)?\.?(?: op)?|dob):? ?\d[\d a-z./-]{5,16}\d{2}\)?|\(\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\)/g,
  );
}

/** A birth date, or another day of long ago, is passed over: it may stand between the day and what is said of it. */
export function isBirth(
  text: string,
  start: number,
  year: number | null,
  written: PlainDate | null,
): boolean {
  if (/(?:geb[a-z.]*(?: op)?|dob|\*):?\s*$/.test(text.slice(Math.max(0, start - 18), start))) return true;
  return year !== null && year <= Number((written ?? '2020').slice(0, 4)) - 12;
}
