import { describe, expect, test } from 'vitest';
import { refusePassword } from '#main/vault/password-strength';

describe('security 25: a new password, asked of zxcvbn with Dutch words', () => {
  test.each([
    'amsterdam rotterdam',
    'Welkom2026Welkom',
    'iloveyouiloveyou',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxqzmwk',
    '22-11-1980 22-11-1980',
  ])('%s is guessed soon', async (password) => {
    expect(await refusePassword(password, [])).toBe('passwordTooCommon');
  });

  test.each([
    'groene vijver vol kikkers',
    'zondag koken wij pannenkoeken',
    'vier woorden voor een kluis',
    'kfo3 29vj qpxm 7tz',
  ])('%s stands', async (password) => {
    expect(await refusePassword(password, ['Praktijk De Linde'])).toBeNull();
  });

  test('our own rules go first, with their own reason', async () => {
    expect(await refusePassword('kort', [])).toBe('passwordTooShort');
    expect(await refusePassword('mijn voorbeeld in de vijver', ['H. Voorbeeld'])).toBe('passwordHoldsName');
  });

  test('a very long one is answered at once', async () => {
    const begun = performance.now();
    await refusePassword(`${'vijver '.repeat(140)}kikker`, []);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
