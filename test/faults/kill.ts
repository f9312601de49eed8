// npm run test:kill -- --rounds 200 [--windows 10] [--backups 50] [--keys 40] [--migrations 20] [--seed 1]
import { parseArgs } from 'node:util';
import { killWhileChangingKeys } from './key-change-rounds';
import { killWhileBackingUp } from './kill-backups';
import { killWhileMigrating } from './kill-migrating';
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
    /** How many of the rounds change a password or the generation of keys. */
    keys: { type: 'string', default: '40' },
    /** How many of the rounds bring the tables up to date. */
    migrations: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const rounds = Number(values.rounds);
const windows = Math.min(Number(values.windows), rounds);
const keyRounds = Math.min(Number(values.keys), rounds - windows);
const migrating = Math.min(Number(values.migrations), rounds - windows - keyRounds);
const random = seededRandom(Number(values.seed));
const backups = Math.min(
  Number(values.backups ?? Math.floor(rounds / 4)),
  rounds - windows - keyRounds - migrating,
);
const typing = await killWhileTyping(rounds - windows - backups - keyRounds - migrating, random);
const backingUp = await killWhileBackingUp(backups, random);
const keys = await killWhileChangingKeys(keyRounds, random);
const tables = await killWhileMigrating(migrating, random);
const window = await killWindows(windows, random);
const lost = typing.lost + backingUp.lost + keys.lost + tables.lost + window.lost;
const broken =
  typing.broken + backingUp.broken + backingUp.halfBackups + keys.broken + tables.broken + window.broken;
process.stdout.write(
  `${JSON.stringify({ seed: Number(values.seed), typing, backingUp, keys, tables, window, lost, broken })}\n`,
);
process.exit(lost + broken === 0 ? 0 : 1);
