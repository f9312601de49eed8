import { describe, expect, test } from 'vitest';
import { createAttemptGate, type Verdict, waitBeforeAttempt } from '#main/vault/attempt-gate';
import { succeeded } from '#main/vault/outcome';

function gateWithClock() {
  let nowMs = 1_000;
  let tried = 0;
  const gate = createAttemptGate(() => nowMs);
  return {
    gate,
    tried: () => tried,
    passTime(ms: number) {
      nowMs += ms;
    },
    attempt: (verdict: Verdict) =>
      gate.attempt(null, async () => {
        tried += 1;
        return { verdict, outcome: succeeded(verdict) };
      }),
  };
}

describe('security 26: the delay after wrong secrets', () => {
  test('grows from nothing over 2, 4, 8 … seconds to a minute', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 500].map((failures) =>
      waitBeforeAttempt({ failures, lastFailureMs: 0 }, 0),
    );
    expect(waits).toEqual([0, 0, 0, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  test('runs out with time', () => {
    const attempts = { failures: 3, lastFailureMs: 10_000 };
    expect(waitBeforeAttempt(attempts, 10_500)).toBe(1_500);
    expect(waitBeforeAttempt(attempts, 12_000)).toBe(0);
    expect(waitBeforeAttempt(attempts, 99_000)).toBe(0);
  });

  test('refuses an attempt that comes too soon without trying the secret, and tells how long to wait', async () => {
    const { gate, attempt, tried, passTime } = gateWithClock();
    for (let round = 0; round < 3; round += 1) await attempt('wrong');
    expect(gate.failures()).toBe(3);
    expect(gate.waitMs()).toBe(2_000);
    expect(await attempt('right')).toEqual({ ok: false, failure: { code: 'tooSoon', waitMs: 2_000 } });
    expect(tried()).toBe(3);
    passTime(2_000);
    expect(await attempt('right')).toEqual({ ok: true, value: 'right' });
    expect(gate.failures()).toBe(0);
  });

  test('an attempt that says nothing about the secret leaves the count as it is', async () => {
    const { gate, attempt } = gateWithClock();
    await attempt('wrong');
    await attempt('unknown');
    expect(gate.failures()).toBe(1);
  });

  test('attempts side by side are taken one by one, so that they cannot share one turn', async () => {
    const { attempt, tried } = gateWithClock();
    const results = await Promise.all(Array.from({ length: 10 }, () => attempt('wrong')));
    expect(tried()).toBe(3);
    expect(results.filter((result) => !result.ok)).toHaveLength(7);
  });

  test('is each holder’s own; one for anybody counts for all', async () => {
    const { gate, passTime } = gateWithClock();
    const tried = (whose: string | null, verdict: Verdict) =>
      gate.attempt(whose, async () => ({ verdict, outcome: succeeded(verdict) }));
    for (let round = 0; round < 3; round += 1) await tried('one', 'wrong');
    expect(gate.waitMs('one')).toBe(2_000);
    expect(gate.waitMs('other')).toBe(0);
    expect(gate.waitMs()).toBe(2_000);
    await tried('other', 'right');
    expect(gate.failures('one')).toBe(3);
    passTime(2_000);
    await tried('one', 'right');
    expect(gate.failures('one')).toBe(0);
    for (let round = 0; round < 3; round += 1) await tried(null, 'wrong');
    expect(gate.waitMs('one')).toBe(2_000);
    expect(gate.waitMs('other')).toBe(2_000);
  });

  test('an attempt that crashes does not bar the next', async () => {
    const { gate, attempt } = gateWithClock();
    await expect(gate.attempt(null, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
    expect((await attempt('right')).ok).toBe(true);
  });
});
