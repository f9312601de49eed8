import { v7 } from 'uuid';
import { z } from 'zod';

/** A UUID; made as version 7, so that ids sort in the order in which they were made. */
export const idSchema = z.uuid();
export type Id = z.infer<typeof idSchema>;

/** The port through which identity comes in: seeded in tests, random in the program. */
export interface IdSource {
  next(): Id;
}

/**
 * UUIDv7 ids that keep rising even when the clock goes back: the last millisecond is kept and its sequence counted on.
 * @param now milliseconds since 1970
 * @param random 16 random bytes per call
 */
export function createIdSource(now: () => number, random: () => Uint8Array): IdSource {
  let last = 0;
  let sequence = 0;
  return {
    next() {
      const present = now();
      if (present > last) {
        last = present;
        sequence = 0;
      } else {
        sequence += 1;
      }
      return v7({ msecs: last, seq: sequence, random: random() });
    },
  };
}
