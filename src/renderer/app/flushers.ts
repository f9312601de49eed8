/** Saves whatever is typed and not yet saved. */
export type Flusher = () => Promise<void>;

const flushers = new Set<Flusher>();

/**
 * Registers what must be saved before the vault locks; the answer takes it back.
 * Main waits half a second for all of them together and then locks anyway.
 */
export function registerFlusher(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => flushers.delete(flusher);
}

/** Runs all flushers side by side; one that fails doesn't hold up the others. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushers].map(async (flush) => flush()));
}
