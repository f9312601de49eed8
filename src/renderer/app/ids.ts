import { createIdSource, type Id } from '#domain/identiteit/id-source';

const source = createIdSource(
  () => Date.now(),
  () => crypto.getRandomValues(new Uint8Array(16)),
);

/** A new id, for a visit, an idempotency key or a list item. */
export function newId(): Id {
  return source.next();
}
