import { createStore } from './external-store';

/** A short line at the bottom of the screen, with a way back where there is one. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  /** Takes back what was done. */
  readonly undo: (() => void | Promise<void>) | null;
  /** What is done goes away by itself; the others stay until they are closed. */
  readonly kind: 'done' | 'standing' | 'failed';
}

export const notice = createStore<Notice | null>(null);
let lastId = 0;

/** Says that something was done; with `undo` it can be taken back, by the button or by Ctrl+Z. */
export function showNotice(text: string, undo: Notice['undo'] = null): void {
  show({ text, undo, kind: 'done' });
}

/** Says something that must be seen; stays until it is closed. */
export function showStandingNotice(text: string): void {
  show({ text, undo: null, kind: 'standing' });
}

/** Says that something didn't work; stays until it is closed. */
export function showFailure(text: string): void {
  show({ text, undo: null, kind: 'failed' });
}

export function closeNotice(): void {
  notice.set(null);
}

function show(content: Omit<Notice, 'id'>): void {
  lastId += 1;
  notice.set({ ...content, id: lastId });
}
