import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '#main/export/file-name';

describe('een bestandsnaam', () => {
  it.each([
    ['Afsprakenformulier 2026-11-22', 'Afsprakenformulier 2026-11-22.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.docx'],
    ['..', 'Document.docx'],
    ['../../geheim', '-..-geheim.docx'],
    ['.verborgen', 'verborgen.docx'],
    ['einde. . ', 'einde.docx'],
    ['CON', '_CON.docx'],
    ['nul.txt', '_nul.txt.docx'],
    ['Com1 .x', '_Com1 .x.docx'],
    ['lpt²', '_lpt².docx'],
    ['contact', 'contact.docx'],
    ['', 'Document.docx'],
    ['\u0000\u202Exod.exe', 'xod.exe.docx'],
    ['e\u0301én', 'één.docx'],
  ])('%j wordt %j', (name, expected) => {
    expect(safeFileName(name, 'docx')).toBe(expected);
  });

  it('security 17: blijft voor elke naam in de map, kort en zonder verboden tekens', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc
        .array(fc.constantFrom('..', '/', '\\', 'C:', 'con', '.', ' ', 'aux', '🙂', '%2e', '~', 'é'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        names,
        fc.constantFrom('docx' as const, 'pdf' as const, 'txt' as const),
        (name, extension) => {
          const file = safeFileName(name, extension);
          expect(posix.dirname(posix.join('/map/uitvoer', file))).toBe('/map/uitvoer');
          expect(win32.dirname(win32.join('C:\\map\\uitvoer', file))).toBe('C:\\map\\uitvoer');
          expect(win32.resolve('C:\\map', file)).toBe(`C:\\map\\${file}`);
          expect(file.length).toBeLessThanOrEqual(120);
          expect(Buffer.byteLength(file)).toBeLessThanOrEqual(255);
          expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|^[. ]|[. ]$/u);
          expect(file.endsWith(`.${extension}`)).toBe(true);
          expect(file.split('.')[0]?.trim()).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
        },
      ),
      { numRuns: 500 },
    );
  });
});
