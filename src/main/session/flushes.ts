import type { EventName, Events } from '#contract/events';
import type { IdSource } from '#domain/identiteit/id-source';

/** Asking the window for what is being typed. */
export interface Flushes {
  /** Comes back when the window has saved all of it, or after the time that a lock waits. */
  ask(): Promise<void>;
  /** The window says that it has. */
  arrived(token: string): void;
}

/** @param waitMs how long the window gets, in milliseconds */
export function createFlushes(
  ids: IdSource,
  tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void,
  waitMs: number,
): Flushes {
  const waiting = new Map<string, () => void>();
  return {
    async ask() {
      const token = ids.next();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitMs);
        waiting.set(token, () => {
          clearTimeout(timer);
          resolve();
        });
        tell('flushRequested', { token });
      });
      waiting.delete(token);
    },
    arrived: (token) => waiting.get(token)?.(),
  };
}
