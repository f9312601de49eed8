import { describe, expect, test } from 'vitest';
import { checkPassword } from '#main/vault/password-rules';

const names = ['Ina van der Çelik', 'Praktijk De Linde', 'Bo'];

describe('security 25: a new password', () => {
  test('has at least 15 characters, counted as code points after NFKC', () => {
    expect(checkPassword('vijf-konijnen!', [])).toBe('passwordTooShort');
    expect(checkPassword('vijf-konijnen!x', [])).toBeNull();
    // Fourteen characters that look like 28 when counted in UTF-16.
    expect(checkPassword('🐇🚲💡🌳🍎🐢🎻🧭🪁🥕🐝🏔🦆🍄', [])).toBe('passwordTooShort');
    expect(checkPassword('🐇🚲💡🌳🍎🐢🎻🧭🪁🥕🐝🏔🦆🍄🌊', [])).toBeNull();
    // One ligature is three letters after NFKC.
    expect(checkPassword('kwart-ﬃ-vijver'.slice(1), [])).toBeNull();
    expect(checkPassword('kwart-ﬃ-vijver'.slice(2), [])).toBe('passwordTooShort');
  });

  test('may have 64 characters and far more, of any kind', () => {
    const passphrase = 'vier paarse olifanten fietsen langzaam over de smalle brug naar huis';
    expect([...passphrase].length).toBeGreaterThan(64);
    expect(checkPassword(passphrase, names)).toBeNull();
    expect(checkPassword([...'🐇🚲💡🌳🍎🐢🎻🧭🪁🥕🐝🏔🦆🍄🌊🌋'].join(' kijkt '), [])).toBeNull();
  });

  test('has at most 1024 bytes of UTF-8', () => {
    const filler = (length: number) =>
      Array.from({ length }, (_, index) => 'bdkqzmpw'.charAt((index * index + (index >> 3)) % 8)).join('');
    expect(checkPassword(filler(1024), [])).toBeNull();
    expect(checkPassword(filler(1025), [])).toBe('passwordTooLong');
    expect(checkPassword(`é${filler(1023)}`, [])).toBe('passwordTooLong');
  });

  test.each([
    'groene vijver vol kikkers',
    'correct horse battery staple',
    'tafel-wolk-fornuis-zeven',
    'kfo3 29vj qpxm 7tz',
    'zondag koken wij pannenkoeken',
  ])('%s will do: no rule about kinds of characters', (password) => {
    expect(checkPassword(password, names)).toBeNull();
  });

  test.each([
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    '123456789012345',
    'abcdefghijklmnop',
    'zyxwvutsrqponmlkj',
    'qwertyuiopasdfghjkl',
    'wachtwoord12345678',
    'WACHTWOORD-wachtwoord',
    'W@chtw00rd!W@chtw00rd!',
    'Welkom2026Welkom',
    'Welkom01Welkom01Welkom01',
    'Zomer2026-Winter2026',
    'Zomer 1999 Wachtwoord!',
    'w3lk0m@prakt!jk-2026',
    'zomer winter lente herfst',
    'huisartsenpraktijk2026!',
    'Warme Overdracht 2026',
    'correcthorse correcthorse',
    '1q2w1q2w1q2w1q2w1q2w',
    '!!!!!!!!!!!!!!!!!!!!!!',
  ])('%s is too common', (password) => {
    expect(checkPassword(password, [])).toBe('passwordTooCommon');
  });

  test.each([
    'mijn celik wachtwoordzin',
    'mijn ÇELIK kikkervijver',
    'kikker c3lik vijver 88',
    'bij de linde om de hoek',
    'bijdelindeomdehoek',
    'inavandercelik-vijver',
  ])('%s holds a name', (password) => {
    expect(checkPassword(password, names)).toBe('passwordHoldsName');
  });

  test('short parts of a name are not looked for', () => {
    expect(checkPassword('boven de vijver kwaakt', names)).toBeNull();
  });

  test('composed and decomposed accents are the same password to the rules', () => {
    expect(checkPassword('celik kwaakt in de vijver'.replace('c', 'c\u0327'), ['Çelik'])).toBe(
      'passwordHoldsName',
    );
  });
});
