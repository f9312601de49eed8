import type { Clock } from '#domain/tijd/clock';
import { catchUp } from '../store/catch-up';
import type { Store } from '../store/store';

export interface Indexing {
  /** Ends, after what is being indexed now. */
  stop(): Promise<void>;
}

/** Brings the search index up to date every few seconds, away from saving. */
export function keepIndexing(store: Store, clock: Clock, everyMs = 3000): Indexing {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // A failure shows at the next search, which indexes first.
    running = running.then(() => catchUp(store, clock.today())).catch(() => undefined);
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
