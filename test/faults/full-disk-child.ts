// Works in a folder on a disk of a few megabytes: fills it, types on, makes room, goes on. Prints what came of it as JSON.
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorText } from '#contract/error-texts';
import { password } from '../builders/running-program';
import { makeFaultVault, openAgain, type, typedIn } from './fault-vault';

const [disk = '', rounds = '1'] = process.argv.slice(2);
const ballast = join(disk, 'ballast');
const vault = await makeFaultVault(disk);
let running = vault.running;
let before = '';
const codes: Record<string, number> = {};
let lost = 0;
let stuck = 0;
const note = (what: string) => {
  codes[what] = (codes[what] ?? 0) + 1;
};

for (let round = 0; round < Number(rounds); round += 1) {
  await must(`stand ${round}`);
  await fillDisk();
  // Typing on until the log finds no room: what was acknowledged counts, what was refused doesn't.
  let refused: string | null = null;
  for (let count = 0; count < 200 && refused === null; count += 1) {
    const next = `vol ${round} ${'woord '.repeat(2000)}${count}`;
    const saved = await type(running, vault.casusId, next, before);
    if (saved.ok) before = next;
    else refused = saved.code;
  }
  note(`type ${refused}`);
  const copied = await running.ask('backup.make', {});
  note(`backup ${copied.ok ? 'ok' : copied.code}`);
  await running.program.vault.lock('user');
  const unlocked = await running.ask('vault.unlock', { password });
  note(`unlock ${unlocked.ok ? 'ok' : unlocked.code}`);
  await rm(ballast);
  // Room again: everything goes on, in this process and in the next.
  if (!unlocked.ok && !(await running.ask('vault.unlock', { password })).ok) stuck += 1;
  if ((await typedIn(running, vault.casusId)) !== before) lost += 1;
  await must(`verder ${round}`);
  if (!(await running.ask('backup.make', {})).ok) stuck += 1;
  await running.end();
  running = await openAgain(vault.folder);
  await running.must('vault.unlock', { password });
  if ((await typedIn(running, vault.casusId)) !== before) lost += 1;
}
const message = errorText('diskFull');
process.stdout.write(`${JSON.stringify({ rounds: Number(rounds), codes, lost, stuck, message })}\n`);
process.exit(lost + stuck === 0 && (codes['type diskFull'] ?? 0) === Number(rounds) ? 0 : 1);

async function must(text: string): Promise<void> {
  const saved = await type(running, vault.casusId, text, before);
  if (!saved.ok) throw new Error(saved.code);
  before = text;
}

/** Writes until there is no room for another page. */
async function fillDisk(): Promise<void> {
  const file = await open(ballast, 'w');
  try {
    for (const size of [65_536, 4096, 512])
      for (;;) {
        const written = await file.write(Buffer.alloc(size, 1)).catch(() => null);
        if (written === null || written.bytesWritten < size) break;
      }
  } finally {
    await file.close();
  }
}
