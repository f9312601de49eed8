import { parseArgs } from 'node:util';
import { seededRandom } from './seeded-random';

/** Runs a harness with `--rounds` and `--seed`, prints its summary as one line of JSON, and ends with 1 when it isn't well. */
export async function runRounds<Summary extends object>(
  defaultRounds: number,
  work: (rounds: number, random: () => number) => Promise<Summary>,
  isWell: (summary: Summary) => boolean,
): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: String(defaultRounds) },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const seed = Number(values.seed);
  const summary = await work(Number(values.rounds), seededRandom(seed));
  process.stdout.write(`${JSON.stringify({ seed, ...summary })}\n`);
  process.exit(isWell(summary) ? 0 : 1);
}
