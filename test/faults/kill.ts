// npm run test:kill -- --rounds 200 [--windows 10] [--backups 50] [--seed 1]
import { parseArgs } from 'node:util';
import { killWhileBackingUp } from './kill-backups';
import { killWhileTyping } from './kill-rounds';
import { killWindows } from './kill-windows';
import { seededRandom } from './seeded-random';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    /** How many of the rounds type in the real window. */
    windows: { type: 'string', default: '10' },
    /** How many of the rounds make backups and put them back. */
    backups: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const rounds = Number(values.rounds);
const windows = Math.min(Number(values.windows), rounds);
const random = seededRandom(Number(values.seed));
const backups = Math.min(Number(values.backups ?? Math.floor(rounds / 4)), rounds - windows);
const typing = await killWhileTyping(rounds - windows - backups, random);
const backingUp = await killWhileBackingUp(backups, random);
const window = await killWindows(windows, random);
const lost = typing.lost + backingUp.lost + window.lost;
const broken = typing.broken + backingUp.broken + backingUp.halfBackups + window.broken;
process.stdout.write(
  `${JSON.stringify({ seed: Number(values.seed), typing, backingUp, window, lost, broken })}\n`,
);
process.exit(lost + broken === 0 ? 0 : 1);
