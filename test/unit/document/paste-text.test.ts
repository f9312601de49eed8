import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiText } from '#domain/document/ascii-text';
import type { DocumentModel } from '#domain/document/document-model';
import { pasteText, pasteTextWidth } from '#domain/document/paste-text';
import { plainText } from '#domain/document/plain-text';
import { wrapText } from '#domain/document/wrap-text';
import { documentModelOf } from '#domain/overname/overname-documents';
import { exampleSource } from './example-source';
import { hostileModel } from './hostile-model';

const model = documentModelOf('afsprakenformulier', exampleSource());
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('woord', ' ', '\n', 'é', '—', 'x'.repeat(90), '- ', '🙂', '1½', '10⁹'))
    .map((parts) => parts.join('')),
);

describe('de plaktekst', () => {
  it('is platte tekst zonder opmaaktekens', () => {
    const text = pasteText(model, { wrap: false, ascii: false });
    expect(text).not.toMatch(/[*#_`|]|<|\r|\t/);
    expect(text.endsWith('.\n') || text.endsWith('\n')).toBe(true);
  });

  it('zet koppen op een eigen regel boven hun tekst', () => {
    const lines = pasteText(model, { wrap: false, ascii: false }).split('\n');
    const at = lines.indexOf('Doelen na afsluiting van de behandeling');
    expect(lines.slice(at - 2, at + 2)).toEqual([
      '',
      'Doelen cliënt',
      'Doelen na afsluiting van de behandeling',
      'Weer drie dagen per week werken.',
    ]);
  });

  it('schrijft een afspraak als wie, wat en wanneer onder elkaar', () => {
    expect(pasteText(model, { wrap: false, ascii: false })).toContain(
      '- Wie: Q. Voorbeeldsma\n  Wat: Roept Anna op voor het eerste gesprek\n  Wanneer: 7 december 2026\n',
    );
  });

  it('toont een aangevinkt en een leeg hokje ook in ascii', () => {
    const text = pasteText(model, { wrap: true, ascii: true });
    expect(text).toContain('Afspraken met andere betrokkene(n) - wie doet wat\n[x] N.v.t.');
    expect(text).toContain('Medicatiebegeleiding\n[ ] N.v.t.');
  });

  it('blijft in ascii leesbaar Nederlands', () => {
    expect(asciiText('Cliënt — één café, ’s avonds “rust” • 0,6–0,8 mmol/l … € 5')).toBe(
      'Client - een cafe, \'s avonds "rust" - 0,6-0,8 mmol/l ... EUR 5',
    );
  });

  it('verandert in ascii geen dosis en geen waarde', () => {
    expect(asciiText('1½ tablet, ½ tablet, 25 µg, 10⁹/l, 1,73 m², 38,5°C, ≥ 2 ↑')).toBe(
      '1 1/2 tablet, 1/2 tablet, 25 microg, 10^9/l, 1,73 m^2, 38,5 graden C, >= 2 (omhoog)',
    );
  });

  it('houdt elke regel op hoogstens 70 tekens, ook bij vijandige tekst', () => {
    for (const document of [model, hostileModel()]) {
      const lines = pasteText(document, { wrap: true, ascii: false }).split('\n');
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(pasteTextWidth);
    }
  });
});

describe('voor elke tekst', () => {
  it('is geen afgebroken regel langer dan 70 tekens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = pasteText(withParagraph(text), { wrap: true, ascii: false }).split('\n');
        expect(lines.every(({ length }) => length <= pasteTextWidth)).toBe(true);
      }),
    );
  });

  it('is de ascii-tekst alleen ascii', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(pasteText(withParagraph(text), { wrap: true, ascii: true })).toMatch(/^[\n -~]*$/);
      }),
    );
  });

  it('behoudt afbreken alle woorden in hun volgorde', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        expect(wrapText(plain, 70).replace(/\s/g, '')).toBe(plain.replace(/\s/g, ''));
      }),
    );
  });

  it('blijft een woord dat op een regel past heel', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeé-,.'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(wrapText(text, 70).split(/\s+/)).toEqual(words);
      }),
    );
  });

  it('houdt een tekst zonder vreemde tekens in ascii dezelfde', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(asciiText(plainText(text))).toBe(plainText(text));
      }),
    );
  });
});

function withParagraph(text: string): DocumentModel {
  return { ...model, blocks: [{ kind: 'paragraph', text }, ...model.blocks] };
}
