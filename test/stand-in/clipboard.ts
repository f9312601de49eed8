import { refuseUnknown } from './refuse-unknown';

type Content = string | Blob;

/** Electron's ClipboardItem, holding what it was given. */
export class ClipboardItem {
  readonly content: Readonly<Record<string, Content>>;

  constructor(content: Readonly<Record<string, Content>>) {
    this.content = content;
  }

  get types(): string[] {
    return Object.keys(this.content);
  }
}

let held: Readonly<Record<string, Content>> = {};

/** The clipboard of this run: the machine's own is left alone. */
export const clipboard = refuseUnknown('clipboard', {
  async readText(): Promise<string> {
    return heldText();
  },
  async writeText(text: string): Promise<void> {
    held = { 'text/plain': text };
  },
  async write(items: readonly ClipboardItem[]): Promise<void> {
    held = Object.assign({}, ...items.map((item) => item.content));
  },
  clear(): void {
    held = {};
  },
});

export function heldText(): string {
  const text = held['text/plain'];
  return typeof text === 'string' ? text : '';
}

export function heldFormats(): string[] {
  return Object.keys(held);
}

/** Another program puts something on the clipboard. */
export function putFromElsewhere(text: string): void {
  held = { 'text/plain': text };
}
