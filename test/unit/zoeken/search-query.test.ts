import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '#domain/tijd/plain-date';
import { searchQuery } from '#domain/zoeken/search-query';
import { anyDay, dayParts } from '../tijd/any-day';

const today = plainDate('2026-11-22');

describe('what is typed to search', () => {
  test.each([
    ['jansen', '"jansen"*'],
    ['  Çelik  a.b. ', '"Çelik"* "a"* "b"*'],
    ['de "boer" OR 1', '"de"* "boer"* "OR"* "1"*'],
    ['NEAR(a b)', '"NEAR"* "a"* "b"*'],
  ])('%s asks for every word, by its beginning', (typed, query) => {
    expect(searchQuery(typed, today)).toBe(query);
  });

  test('a date, however it is written, asks for that birth date', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('-', '/', '.'), (day, separator) => {
        const asked = searchQuery(dayParts(day).join(separator), today);
        expect(asked).toBe(`"${day.split('-').reverse().join('')}"`);
      }),
    );
  });

  test('half a date asks for its numbers', () => {
    expect(searchQuery('3-2-19', today)).toBe('"3"* "2"* "19"*');
  });

  test('nothing that can be searched for asks nothing', () => {
    for (const typed of ['', ' ', '---', '"*"', '👩', '\u0000']) expect(searchQuery(typed, today)).toBeNull();
  });

  test('no text at all leaves a quote open', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const query = searchQuery(typed, today);
        if (query !== null) expect(query).toMatch(/^"[^"]+"\*?(?: "[^"]+"\*)*$/);
      }),
    );
  });
});
