import { expect, test } from 'vitest';
import { createCrashWatch } from '#main/shell/crash-watch';

test('a page that falls over is started again, but not without end', () => {
  const watch = createCrashWatch();
  expect([0, 1_000, 2_000, 3_000].map((at) => watch.mayRestart(at))).toEqual([true, true, true, false]);
});

test('crashes of more than a minute ago no longer count', () => {
  const watch = createCrashWatch();
  expect([0, 1, 2, 60_002].map((at) => watch.mayRestart(at))).toEqual([true, true, true, true]);
});
