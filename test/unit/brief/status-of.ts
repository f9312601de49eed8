import { expect, test } from 'vitest';
import type { LetterElement, LetterStatus } from '#domain/brief/finding';
import { readLetter } from '#domain/brief/read-letter';

/** A letter of 2026 around the passage that is tested. */
export function letterWith(passage: string): string {
  return `GGZ Voorbeeld\n\n12 oktober 2026\n\nGeachte collega,\n\n${passage}\n\nMet vriendelijke groet,\n\nA. Fictief\n`;
}

/** One test for each sentence: what the letter that holds it says of an element. */
export function says(element: LetterElement, status: LetterStatus, sentences: readonly string[]): void {
  test.each(sentences)(`${status}: %s`, (sentence) => {
    expect(readLetter(letterWith(sentence)).elements[element].status).toBe(status);
  });
}
