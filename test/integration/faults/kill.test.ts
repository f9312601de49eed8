import { expect, test } from 'vitest';
import { killWhileTyping } from '../../faults/kill-rounds';
import { seededRandom } from '../../faults/seeded-random';

test('security 30: killed at any moment of typing and saving, no save that was acknowledged is lost', async () => {
  const { rounds, acknowledged, lost, broken } = await killWhileTyping(6, seededRandom(20261122));
  expect({ rounds, lost, broken }).toEqual({ rounds: 6, lost: 0, broken: 0 });
  expect(acknowledged).toBeGreaterThan(0);
});
