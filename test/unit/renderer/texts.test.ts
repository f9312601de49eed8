import { describe, expect, it } from 'vitest';
import { texts } from '../../../src/renderer/app/texts';

/** Every text of the catalogue; those that take a value are left out. */
function allTexts(part: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => allTexts(value, `${path}.${key}`));
}

describe('texts', () => {
  const all = allTexts(texts, 'texts');

  it('has texts', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('keeps its voice: no exclamation marks, no "we"', () => {
    for (const [path, text] of all) expect(text, path).not.toMatch(/!|\b(we|wij|ons|onze)\b/i);
  });
});
