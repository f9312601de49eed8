import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvLines } from '#domain/document/csv';

/** Reads back what was written, as a spreadsheet does. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));
}

describe('security 15: een cel van een CSV', () => {
  it.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\tx', '\rx', '\n=1'])('%j wordt geen formule', (text) => {
    expect(cellsOf(csvLines([[text]]))).toEqual([`'${text}`]);
  });

  it('begint nooit met wat een formule maakt, en houdt verder elk teken', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const cells = cellsOf(csvLines([texts]));
        for (const [index, text] of texts.entries()) {
          expect(cells[index]).not.toMatch(/^[=+\-@\t\r\n]/);
          expect([text.replaceAll('\0', ''), `'${text.replaceAll('\0', '')}`]).toContain(cells[index]);
        }
      }),
    );
  });

  it('breekt niet uit zijn aanhalingstekens', () => {
    expect(csvLines([['a"b;c', 'd\r\ne']])).toBe('"a""b;c";"d\r\ne"\r\n');
  });
});

it('een bestand begint met het merk waaraan Excel UTF-8 herkent', () => {
  expect(Buffer.from(byteOrderMark)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});
