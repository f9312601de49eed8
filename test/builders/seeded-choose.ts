import { seededRandom } from '../faults/seeded-random';
import type { Choose } from './random-command';

/** Choices that are the same for the same seed. */
export function seededChoose(seed: number): Choose {
  const random = seededRandom(seed);
  return (count) => Math.floor(random() * count);
}
