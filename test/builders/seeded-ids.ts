import { createHash } from 'node:crypto';
import { createIdSource, type IdSource } from '#domain/identiteit/id-source';

/** Ids that are the same in every run with the same seed. */
export function seededIds(seed = 'test', startMs = Date.parse('2026-11-22T08:00:00.000Z')): IdSource {
  let count = 0;
  return createIdSource(
    () => startMs + count,
    () => {
      count += 1;
      return createHash('sha256').update(`${seed} ${count}`).digest().subarray(0, 16);
    },
  );
}
