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

/**
 * Whose secret is tried: the id of a holder, or null for whoever it fits. A wrong one makes that holder wait, and so does
 * one that was tried for anybody; another's slips don't.
 */
export type Tried = string | null;

/** Takes attempts one after the other and makes the next wait after wrong ones; one for the life of the program. */
export interface AttemptGate {
  /** Wrong secrets since the last right one. */
  failures(whose?: Tried): number;
  /** Milliseconds until an attempt is taken; 0 if one is taken now. */
  waitMs(whose?: Tried): number;
  attempt<Value, Failure extends { readonly code: string }>(
    whose: Tried,
    tryIt: () => Promise<{ readonly verdict: Verdict; readonly outcome: Outcome<Value, Failure> }>,
  ): Promise<Outcome<Value, Failure | TooSoon>>;
}

/** @param nowMs a clock that only goes forward; the calendar's could be set back */
export function createAttemptGate(nowMs: () => number = () => performance.now()): AttemptGate {
  const made = new Map<Tried, Attempts>();
  const inTurn = createTurns();

  /** What counts for an attempt: the holder's own, and those for anybody; an attempt for anybody counts all. */
  function counting(whose: Tried): readonly Attempts[] {
    if (whose === null) return [...made.values()];
    return [made.get(whose) ?? noAttempts, made.get(null) ?? noAttempts];
  }

  function waitMs(whose: Tried = null): number {
    return Math.max(0, ...counting(whose).map((attempts) => waitBeforeAttempt(attempts, nowMs())));
  }

  async function take<Value, Failure extends { readonly code: string }>(
    whose: Tried,
    tryIt: () => Promise<{ readonly verdict: Verdict; readonly outcome: Outcome<Value, Failure> }>,
  ): Promise<Outcome<Value, Failure | TooSoon>> {
    const wait = waitMs(whose);
    if (wait > 0) return failed({ code: 'tooSoon', waitMs: wait });
    const { verdict, outcome } = await tryIt();
    if (verdict === 'right') {
      made.delete(whose);
      made.delete(null);
    }
    if (verdict === 'wrong') {
      const { failures } = made.get(whose) ?? noAttempts;
      made.set(whose, { failures: failures + 1, lastFailureMs: nowMs() });
    }
    return outcome;
  }

  return {
    failures: (whose = null) => counting(whose).reduce((sum, { failures }) => sum + failures, 0),
    waitMs,
    // One at a time: attempts side by side would all see the state from before.
    attempt: (whose, tryIt) => inTurn(() => take(whose, tryIt)),
  };
}
