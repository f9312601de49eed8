import { expect, test } from 'vitest';
import { killWhileChangingKeys } from '../../faults/key-change-rounds';
import { killWhileTyping } from '../../faults/kill-rounds';
import { seededRandom } from '../../faults/seeded-random';

test('security 30: killed at any moment of typing and saving, no save that was acknowledged is lost', async () => {
  const { rounds, acknowledged, lost, broken } = await killWhileTyping(6, seededRandom(20261122));
  expect({ rounds, lost, broken }).toEqual({ rounds: 6, lost: 0, broken: 0 });
  expect(acknowledged).toBeGreaterThan(0);
});

test('security 22, 27: killed while a password or the generation changes, who remains opens the vault', async () => {
  const { rounds, lost, broken } = await killWhileChangingKeys(6, seededRandom(20261123));
  expect({ rounds, lost, broken }).toEqual({ rounds: 6, lost: 0, broken: 0 });
});
