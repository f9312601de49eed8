// npm run test:powerloss -- --rounds 300 [--seed 1]
import { cutLog } from './cut-log';
import { hasStrace, traceFlushes } from './flush-trace';
import { runRounds } from './run-rounds';

await runRounds(
  200,
  async (rounds, random) => {
    const flushes = (await hasStrace()) ? await traceFlushes(Math.min(rounds, 200)) : 'strace is missing';
    return { flushes, cuts: await cutLog(Math.max(10, Math.ceil(rounds / 4)), rounds, random) };
  },
  ({ flushes, cuts }) =>
    typeof flushes !== 'string' &&
    flushes.acknowledged > 0 &&
    flushes.unflushed + cuts.broken + cuts.wrong === 0,
);
