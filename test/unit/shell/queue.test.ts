import { expect, test } from 'vitest';
import { createQueue } from '#main/shell/queue';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('one thing is done after the other, in the order of asking', async () => {
  const inTurn = createQueue();
  const seen: string[] = [];
  const note = (name: string, milliseconds: number) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await pause(milliseconds);
      seen.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([note('slow', 20), note('quick', 0)])).toEqual(['slow', 'quick']);
  expect(seen).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

test('what fails says so to who asked, and stops nobody else', async () => {
  const inTurn = createQueue();
  const failing = inTurn(() => Promise.reject(new Error('mislukt')));
  const next = inTurn(async () => 'gedaan');
  await expect(failing).rejects.toThrow('mislukt');
  expect(await next).toBe('gedaan');
});
