// Types, makes backups and puts them back until it is killed, and says on its output what it did and what it is about to do.
import { createInterface } from 'node:readline';
import { password } from '../builders/running-program';
import { openAgain, type, typedIn } from './fault-vault';

const [folder = '', casusId = ''] = process.argv.slice(2);
const running = await openAgain(folder);
await running.must('vault.unlock', { password });
let before = await typedIn(running, casusId);
let count = Number(before.split(' ').at(-1) ?? 0) || 0;
say('ready');
// The parent says when: reading its line also ends the child when the parent is gone.
createInterface({ input: process.stdin }).once('close', () => process.exit(1));

for (let turn = 1; ; turn += 1) {
  for (let saves = 0; saves < 3; saves += 1) await save();
  await running.must('backup.make', {});
  if (turn % 2 === 0) await putBack();
}

async function save(): Promise<void> {
  count += 1;
  const next = `stand ${count}`;
  say(`sent ${count}`);
  const saved = await type(running, casusId, next, before);
  if (!saved.ok) throw new Error(saved.code);
  before = next;
  say(`saved ${count}`);
}

/** The newest backup has what was saved last, so that nothing acknowledged may be missing afterwards either. */
async function putBack(): Promise<void> {
  const { backups } = await running.must('restore.list', {});
  say('restoring');
  await running.must('restore.restore', { source: { from: 'folder', name: backups[0]?.name ?? '' } });
  await running.must('vault.unlock', { password });
  say('restored');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
