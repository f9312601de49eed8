import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from '#domain/document/plain-text';
import { forbiddenCharacters } from './hostile-model';

/** Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF], XML 1.0 production 2. */
const xmlOnly = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

describe('platte tekst', () => {
  it('houdt niets over van wat XML 1.0 verbiedt', () => {
    expect(plainText(`voor${forbiddenCharacters.replace(/\s/g, '')}na`)).toBe('voorna');
  });

  it('verwijdert tekens die de leesrichting omkeren', () => {
    expect(plainText('a\u202Eb\u202Cc\u2066d\u2069e\u200Ff\u200Eg\u061Ch')).toBe('abcdefgh');
  });

  it('maakt van elk regeleinde hetzelfde', () => {
    expect(plainText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  it('maakt van elke spatie een gewone, en laat onzichtbare scheidingen weg', () => {
    expect(plainText('a\u00A0b\tc\u2009d zacht\u00ADer\u200B.')).toBe('a b c d zachter.');
  });

  it('laat accenten, emoji met verbinders en andere schriften staan', () => {
    const text = 'één Çelik ☒ 👨‍👩‍👧 שלום';
    expect(plainText(text)).toBe(text);
  });

  it('houdt op één regel wat op één regel hoort', () => {
    expect(plainLine(' Titel\r\n  met  regels ')).toBe('Titel met regels');
  });

  it('bevat voor elke invoer alleen tekens die XML toelaat, en verandert bij herhaling niet', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), loneSurrogates(), (text, lone) => {
        const plain = plainText(text + lone + text);
        expect(plain).toMatch(xmlOnly);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});

function loneSurrogates(): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0xd800, max: 0xdfff })).map((codes) => String.fromCharCode(...codes));
}
