import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmail } from '#domain/persoon/email';
import { lijstnaam, volledigeNaam } from '#domain/persoon/naam';

const nobody = { geslachtsnaam: '', voorvoegsel: '', voorletters: '', roepnaam: '' };

describe('a name', () => {
  test.each([
    [
      { geslachtsnaam: 'Testman', voorvoegsel: 'de', voorletters: 'R.', roepnaam: 'Rob' },
      'Testman, R. de (Rob)',
    ],
    [{ geslachtsnaam: 'Çelik', voorletters: 'A.B.' }, 'Çelik, A.B.'],
    [{ geslachtsnaam: 'Testman' }, 'Testman'],
    [{ voorletters: 'R.' }, 'R.'],
    [{ roepnaam: 'Rob' }, '(Rob)'],
    [{ geslachtsnaam: 'Testman', roepnaam: 'Rob' }, 'Testman (Rob)'],
    [{}, ''],
  ])('in a list: %o is "%s"', (parts, expected) => {
    expect(lijstnaam({ ...nobody, ...parts })).toBe(expected);
  });

  test('in a document puts initials and prefix first', () => {
    const name = { geslachtsnaam: ' Testman ', voorvoegsel: 'van de', voorletters: 'R.', roepnaam: 'Rob' };
    expect(volledigeNaam(name)).toBe('R. van de Testman');
  });

  test('holds every part that is known, and no stray spaces or commas', () => {
    const part = fc.constantFrom('', ' ', 'Testman', ' de ', 'R.');
    fc.assert(
      fc.property(part, part, part, part, (geslachtsnaam, voorvoegsel, voorletters, roepnaam) => {
        const parts = { geslachtsnaam, voorvoegsel, voorletters, roepnaam };
        const shown = lijstnaam(parts);
        for (const known of Object.values(parts)) expect(shown).toContain(known.trim());
        expect(shown).not.toMatch(/^[ ,]|[ ,]$| {2}|, ,|\( | \)/);
      }),
    );
  });
});

describe('an e-mail address', () => {
  test.each(['a@b.nl', 'r.de-testman+ggz@praktijk.example.nl', ' a@b.nl '])('%s can be one', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  test.each(['', 'a', 'a@b', '@b.nl', 'a@', 'a b@c.nl', 'a@b.nl, c@d.nl', 'a@@b.nl', 'a@b.'])(
    '%s is none',
    (text) => {
      expect(isEmail(text)).toBe(false);
    },
  );
});
