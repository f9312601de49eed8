/** One combination of keys. Letters are lower-case; digits and `+` `-` stand for the key wherever it lies. */
export interface KeyCombo {
  readonly ctrl?: true;
  readonly alt?: true;
  readonly shift?: true;
  readonly key: string;
}

/**
 * The one keymap: what the listener obeys, what Help lists and what key hints show.
 * The first combination is the one that is shown.
 */
export const keymap = {
  palette: [{ ctrl: true, key: 'k' }],
  newCasus: [{ ctrl: true, key: 'n' }],
  find: [{ key: 'F3' }],
  vandaag: [{ ctrl: true, key: '1' }],
  casussen: [{ ctrl: true, key: '2' }],
  inkomend: [{ ctrl: true, key: '3' }],
  journaal: [{ ctrl: true, key: '4' }],
  settings: [{ ctrl: true, key: '5' }],
  help: [{ key: 'F1' }, { ctrl: true, key: '6' }],
  next: [{ ctrl: true, key: 'Enter' }],
  previousStep: [{ alt: true, key: 'ArrowLeft' }],
  nextStep: [{ alt: true, key: 'ArrowRight' }],
  undo: [{ ctrl: true, key: 'z' }],
  redo: [
    { ctrl: true, key: 'y' },
    { ctrl: true, shift: true, key: 'z' },
  ],
  print: [{ ctrl: true, key: 'p' }],
  crisis: [{ key: 'F8' }],
  copyForHis: [{ key: 'F9' }],
  nextRegion: [{ key: 'F6' }],
  previousRegion: [{ shift: true, key: 'F6' }],
  textLarger: [{ ctrl: true, key: '+' }],
  textSmaller: [{ ctrl: true, key: '-' }],
  textNormal: [{ ctrl: true, key: '0' }],
  lock: [{ ctrl: true, key: 'l' }],
  switchUser: [{ ctrl: true, shift: true, key: 'l' }],
  close: [{ key: 'Escape' }],
} as const satisfies Readonly<Record<string, readonly [KeyCombo, ...KeyCombo[]]>>;

export type Command = keyof typeof keymap;
export const commands = Object.keys(keymap) as readonly Command[];

/** What of a keyboard event tells which key it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The command of a key press, or null. */
export function commandOf(press: KeyPress): Command | null {
  const key = pressedKey(press);
  return commands.find((command) => keymap[command].some((combo) => fits(combo, press, key))) ?? null;
}

function fits(combo: KeyCombo, press: KeyPress, key: string): boolean {
  // AltGr comes in as Ctrl+Alt and types a character: it is never a shortcut, since none has both.
  const ctrl = press.ctrlKey || press.metaKey;
  if (ctrl !== (combo.ctrl ?? false) || press.altKey !== (combo.alt ?? false)) return false;
  // Where plus is typed with Shift, Shift says nothing.
  const shiftMatters = combo.key !== '+' && combo.key !== '-';
  return combo.key === key && (!shiftMatters || press.shiftKey === (combo.shift ?? false));
}

/**
 * The key as the keymap names it. A letter is the one on the key cap; on a layout without Latin letters it is the one
 * at that place. A digit is the key of that digit, also where it takes Shift to type it.
 */
function pressedKey({ key, code }: KeyPress): string {
  if (key === '+' || key === '=') return '+';
  if (key === '-' || key === '_') return '-';
  const digit = /^Digit(\d)$/.exec(code) ?? /^(\d)$/.exec(key);
  if (digit?.[1] !== undefined) return digit[1];
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code);
  return letter?.[1]?.toLowerCase() ?? key;
}

const keyNames: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  '-': '−',
};

/** A combination as it is shown: `Ctrl L`, `Alt ←`, `F8`. */
export function showCombo(combo: KeyCombo): string {
  const name = keyNames[combo.key] ?? combo.key.toUpperCase();
  const parts = [combo.ctrl ? 'Ctrl' : '', combo.alt ? 'Alt' : '', combo.shift ? 'Shift' : '', name];
  return parts.filter((part) => part !== '').join(' ');
}

/** The keys of a command for `aria-keyshortcuts`: `Control+L`. */
export function ariaKeys(command: Command): string {
  return keymap[command].map(ariaCombo).join(' ');
}

function ariaCombo(combo: KeyCombo): string {
  const name = combo.key === '+' ? 'Plus' : combo.key.length === 1 ? combo.key.toUpperCase() : combo.key;
  const parts = [combo.ctrl ? 'Control' : '', combo.alt ? 'Alt' : '', combo.shift ? 'Shift' : '', name];
  return parts.filter((part) => part !== '').join('+');
}
