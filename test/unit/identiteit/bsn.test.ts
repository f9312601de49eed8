import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsBsn, findBsn, isBsn } from '#domain/identiteit/bsn';
import { anyBsn, isElevenProof } from './any-bsn';

describe('the citizen service number', () => {
  test('123456782 is one by its digits, 123456789 and nine zeros are not', () => {
    expect(['123456782', '123456789', '000000000'].map(isBsn)).toEqual([true, false, false]);
  });

  test('the 11-proof agrees with one that is worked out otherwise, for any nine digits', () => {
    const nine = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(nine, (digits) => {
        expect(isBsn(digits)).toBe(isElevenProof(digits) && !digits.startsWith('00'));
      }),
      { numRuns: 2000 },
    );
  });

  test('one wrong digit, or two that changed places, is no number any more', () => {
    fc.assert(
      fc.property(
        anyBsn,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (bsn, place, by) => {
          const digits = [...bsn];
          digits[place] = String((Number(digits[place]) + by) % 10);
          expect(isBsn(digits.join(''))).toBe(false);
        },
      ),
    );
  });

  test('is found wherever it stands in a text, together or in groups', () => {
    const word = fc.constantFrom(
      '',
      'bsn',
      'BSN:',
      'Jansen',
      'kamer 12',
      'tel 088 123',
      'op 3-2-1980',
      '111',
      '(',
    );
    const written = anyBsn.chain((bsn) =>
      fc.constantFrom(
        bsn,
        bsn.replace(/(...)(...)(...)/, '$1 $2 $3'),
        bsn.replace(/(...)(...)(...)/, '$1.$2.$3'),
        bsn.replace(/(....)(..)(...)/, '$1.$2.$3'),
        bsn.replace(/(....)(..)(...)/, '$1 $2 $3'),
      ),
    );
    fc.assert(
      fc.property(
        word,
        written,
        fc.constantFrom('', ' is het', ', zegt hij', '\n', ')'),
        (before, bsn, after) => {
          expect(containsBsn(`${before} ${bsn}${after}`)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('two of them are found as two, in order and without overlap', () => {
    fc.assert(
      fc.property(anyBsn, anyBsn, (one, other) => {
        const text = `${one} en ${other}`;
        expect(findBsn(text).map(({ start, end }) => text.slice(start, end))).toEqual([one, other]);
      }),
    );
  });

  test('eight digits count only right after the word bsn', () => {
    expect(isElevenProof('012345672')).toBe(true);
    expect(containsBsn('BSN 12345672')).toBe(true);
    expect(containsBsn('bsn: 12345672')).toBe(true);
    expect(containsBsn('dossier 12345672')).toBe(false);
  });

  test('as part of a longer number or an amount it is none', () => {
    fc.assert(
      fc.property(anyBsn, (bsn) => {
        for (const text of [`1${bsn}`, `${bsn}1`, `+31${bsn}`, `0.${bsn}`])
          expect(containsBsn(text)).toBe(false);
      }),
    );
  });

  test('telephone numbers, dates and AGB codes are seldom taken for one', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const written = [
      digits(8).map((rest) => `06${rest}`),
      digits(8).map((rest) => `06-${rest}`),
      digits(8).map((rest) => `06 ${rest}`),
      digits(8).map((rest) => `06 ${rest.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4')}`),
      digits(7).map((rest) => `072-${rest}`),
      digits(7).map((rest) => `072 ${rest.replace(/(...)(..)(..)/, '$1 $2 $3')}`),
      digits(6).map((rest) => `0229-${rest}`),
      digits(9).map((rest) => `+31${rest}`),
      digits(9).map((rest) => `+31 ${rest}`),
      digits(8).map((rest) => `+31 6 ${rest}`),
      digits(9).map((rest) => `0031${rest}`),
      digits(7).map((rest) => `088 ${rest.replace(/(...)(..)(..)/, '$1 $2 $3')}`),
      digits(8).map((rest) => `AGB ${rest}`),
      digits(8).map((rest) => `geboren ${rest}`),
    ];
    const texts = fc.sample(fc.oneof(...written), { numRuns: 10_000, seed: 7 });
    const taken = texts.filter(containsBsn).length;
    expect(taken / texts.length).toBeLessThan(0.01);
  });

  test('a hundred thousand characters of digits take no time to speak of', () => {
    const begin = performance.now();
    findBsn('123 '.repeat(25_000));
    findBsn('1'.repeat(100_000));
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
