import { expect, test } from 'vitest';
import { rowsBeside } from '../../builders/database-beside';
import { password } from '../../builders/running-program';
import { standingClock } from '../../builders/standing-clock';
import { lockedVault, start } from './vault-of-a-test';

test('security 34: a clock that was set back is said, and the journal goes on in its order', async () => {
  const { folder } = await lockedVault();
  const running = await start(folder, { clock: standingClock('2026-11-20T08:00:00.000Z') });
  const { session } = await running.must('vault.unlock', { password });
  expect(session.clockBehind).toBe(true);
  const rows = await rowsBeside(running, 'SELECT at FROM journal ORDER BY sequence DESC LIMIT 2');
  expect(String(rows[0]?.at) < String(rows[1]?.at)).toBe(true);
  await running.end();
});

test('a clock that is right, or a few seconds off, is nothing to speak of', async () => {
  const { folder } = await lockedVault();
  const running = await start(folder, { clock: standingClock('2026-11-22T08:00:00.000Z') });
  const { session } = await running.must('vault.unlock', { password });
  expect(session.clockBehind).toBe(false);
  await running.end();
});
