import { expect, test } from 'vitest';
import { killWhileTyping } from '../faults/kill-rounds';
import { seededRandom } from '../faults/seeded-random';
import { built, prebuilt } from './bindings';

const rounds = 12;
const random = seededRandom(2026);

test.each([
  ['the built binding', 'the prebuilt one', built, prebuilt],
  ['the prebuilt binding', 'the built one', prebuilt, built],
  ['the prebuilt binding', 'itself', prebuilt, prebuilt],
])('what %s called saved is there for %s after a kill', async (_from, _to, typing, looking) => {
  const { acknowledged, lost, broken } = await killWhileTyping(rounds, random, { typing, looking });
  expect({ lost, broken }).toEqual({ lost: 0, broken: 0 });
  expect(acknowledged).toBeGreaterThan(rounds);
});
