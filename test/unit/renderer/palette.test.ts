import { describe, expect, it } from 'vitest';
import { fitsWords } from '../../../src/renderer/palette/fits-words';

describe('the palette', () => {
  it('finds a line by parts of its words, in any order', () => {
    expect(fitsWords('Controle en document', 'doc contr')).toBe(true);
    expect(fitsWords('Controle en document', 'doc print')).toBe(false);
  });

  it('shows everything while nothing is typed', () => {
    for (const typed of ['', '  ']) expect(fitsWords('Naar Vandaag', typed)).toBe(true);
  });

  it('minds no capitals, accents or spaces', () => {
    expect(fitsWords('Praktijk Çelik', '  celik ')).toBe(true);
    expect(fitsWords('Beëindigd', 'BEEIN')).toBe(true);
  });
});
