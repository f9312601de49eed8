import { performance } from 'node:perf_hooks';
import { createTurns } from './in-turn';
import { failed, type Outcome } from './outcome';
import type { TooSoon } from './vault-failures';

/** Wrong secrets since the last right one, and when the last was, in milliseconds of a clock that only goes forward. */
export interface Attempts {
  readonly failures: number;
  readonly lastFailureMs: number;
}

const noAttempts: Attempts = { failures: 0, lastFailureMs: 0 };

const freeFailures = 2;
const firstWaitMs = 2_000;
const longestWaitMs = 60_000;

/**
 * How long the next attempt has to wait, in milliseconds: nothing after one or two slips, then 2, 4, 8 … seconds to a
 * minute. It keeps a passer-by from trying; a copy of the files is guarded by Argon2id and the length alone (security 26).
 */
export function waitBeforeAttempt(attempts: Attempts, nowMs: number): number {
  if (attempts.failures <= freeFailures) return 0;
  const doubled = firstWaitMs * 2 ** Math.min(attempts.failures - freeFailures - 1, 10);
  const wait = Math.min(doubled, longestWaitMs);
  return Math.max(0, Math.ceil(attempts.lastFailureMs + wait - nowMs));
}

/** What came of trying a secret: right, wrong, or something that says nothing about the secret. */
export type Verdict = 'right' | 'wrong' | 'unknown';

/** Takes attempts one after the other and makes the next wait after wrong ones; one for the life of the program. */
export interface AttemptGate {
  /** Wrong secrets since the last right one. */
  failures(): number;
  /** Milliseconds until an attempt is taken; 0 if one is taken now. */
  waitMs(): number;
  attempt<Value, Failure extends { readonly code: string }>(
    tryIt: () => Promise<{ readonly verdict: Verdict; readonly outcome: Outcome<Value, Failure> }>,
  ): Promise<Outcome<Value, Failure | TooSoon>>;
}

/** @param nowMs a clock that only goes forward; the calendar's could be set back */
export function createAttemptGate(nowMs: () => number = () => performance.now()): AttemptGate {
  let attempts = noAttempts;
  const inTurn = createTurns();

  async function take<Value, Failure extends { readonly code: string }>(
    tryIt: () => Promise<{ readonly verdict: Verdict; readonly outcome: Outcome<Value, Failure> }>,
  ): Promise<Outcome<Value, Failure | TooSoon>> {
    const waitMs = waitBeforeAttempt(attempts, nowMs());
    if (waitMs > 0) return failed({ code: 'tooSoon', waitMs });
    const { verdict, outcome } = await tryIt();
    if (verdict === 'right') attempts = noAttempts;
    if (verdict === 'wrong') attempts = { failures: attempts.failures + 1, lastFailureMs: nowMs() };
    return outcome;
  }

  return {
    failures: () => attempts.failures,
    waitMs: () => waitBeforeAttempt(attempts, nowMs()),
    // One at a time: attempts side by side would all see the state from before.
    attempt: (tryIt) => inTurn(() => take(tryIt)),
  };
}
