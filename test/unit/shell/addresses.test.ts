import { describe, expect, test } from 'vitest';
import { isOwnAddress, isSamePage } from '#main/shell/addresses';

describe('an address', () => {
  test.each([
    'warme-overdracht://app/index.html',
    'warme-overdracht://document/abc',
    'blob:warme-overdracht://app/1-2-3',
    'data:image/png;base64,AAAA',
    'about:blank',
  ])('is our own: %s', (url) => {
    expect(isOwnAddress(url)).toBe(true);
  });

  test.each([
    'https://voorbeeld.example/',
    'http://app/index.html',
    'ws://app/',
    'file:///etc/passwd',
    'warme-overdracht://elders/index.html',
    'warme-overdracht://app.example/index.html',
    'warme-overdracht://app',
    'blob:https://voorbeeld.example/1',
    'https://voorbeeld.example/#warme-overdracht://app/',
    '',
  ])('is not: %s', (url) => {
    expect(isOwnAddress(url)).toBe(false);
  });

  test('is the same page whatever comes after the hash, and no other', () => {
    const page = 'warme-overdracht://app/index.html';
    expect(isSamePage(`${page}#/casus/1`, page)).toBe(true);
    expect(isSamePage(`${page}?x#/casus/1`, page)).toBe(false);
    expect(isSamePage('warme-overdracht://app/assets/', page)).toBe(false);
  });
});
