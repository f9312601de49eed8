import { describe, expect, it } from 'vitest';
import {
  ariaKeys,
  commandOf,
  commands,
  type KeyPress,
  keymap,
  showCombo,
} from '../../../src/renderer/app/keymap';
import { keyTexts } from '../../../src/renderer/texts/keys';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('keymap', () => {
  it('finds the command of a letter with Ctrl, also with Caps Lock on', () => {
    expect(commandOf(press('l', { ctrlKey: true }))).toBe('lock');
    expect(commandOf(press('L', { ctrlKey: true }))).toBe('lock');
  });

  it('takes the letter on the key cap, not the place of the key', () => {
    // AZERTY: the key at the place of W types Z.
    expect(commandOf(press('z', { code: 'KeyW', ctrlKey: true }))).toBe('undo');
  });

  it('takes the place of the key on a layout without Latin letters', () => {
    expect(commandOf(press('д', { code: 'KeyL', ctrlKey: true }))).toBe('lock');
  });

  it('finds a digit whatever it takes to type it', () => {
    expect(commandOf(press('1', { code: 'Digit1', ctrlKey: true }))).toBe('vandaag');
    expect(commandOf(press('&', { code: 'Digit1', ctrlKey: true }))).toBe('vandaag');
    expect(commandOf(press('2', { code: 'Numpad2', ctrlKey: true }))).toBe('casussen');
  });

  it('makes text larger with + typed with or without Shift and with =', () => {
    expect(commandOf(press('+', { ctrlKey: true, shiftKey: true }))).toBe('textLarger');
    expect(commandOf(press('+', { code: 'NumpadAdd', ctrlKey: true }))).toBe('textLarger');
    expect(commandOf(press('=', { code: 'Equal', ctrlKey: true }))).toBe('textLarger');
    // AZERTY: minus lies on the digit 6.
    expect(commandOf(press('-', { code: 'Digit6', ctrlKey: true }))).toBe('textSmaller');
  });

  it('never takes AltGr for a shortcut', () => {
    for (const key of ['l', 'n', 'p', 'z', '1', 'ArrowLeft']) {
      expect(commandOf(press(key, { ctrlKey: true, altKey: true }))).toBeNull();
    }
  });

  it('tells Shift apart', () => {
    expect(commandOf(press('F6'))).toBe('nextRegion');
    expect(commandOf(press('F6', { shiftKey: true }))).toBe('previousRegion');
    expect(commandOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(commandOf(press('N', { ctrlKey: true, shiftKey: true }))).toBeNull();
  });

  it('has no single-letter shortcuts, and Enter alone does nothing', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') expect(commandOf(press(key))).toBeNull();
    expect(commandOf(press('Enter'))).toBeNull();
  });

  it('gives no combination to two commands', () => {
    const all = commands.flatMap((command) => keymap[command].map(showCombo));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has a text for each command', () => {
    for (const command of commands) expect(keyTexts[command]).not.toBe('');
  });

  it('shows combinations as people write them', () => {
    expect(showCombo(keymap.lock[0])).toBe('Ctrl L');
    expect(showCombo(keymap.previousStep[0])).toBe('Alt ←');
    expect(ariaKeys('lock')).toBe('Control+L');
    expect(ariaKeys('textLarger')).toBe('Control+Plus');
  });
});
