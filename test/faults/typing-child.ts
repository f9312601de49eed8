// Types in one field through the call table until it is killed, and says on its output what main has acknowledged.
import { createInterface } from 'node:readline';
import { driverAt } from '../builders/driver-at';
import { password, startProgram } from '../builders/running-program';

const [folder = '', casusId = '', seed = '', binding = ''] = process.argv.slice(2);
const running = await startProgram(folder, `typing ${seed}`, { driver: await driverAt(binding) });
await running.must('vault.unlock', { password });
const opened = await running.must('casus.open', { id: casusId, visit: running.id() });

let text = opened.body.afsprakenformulier.doelen.doelen;
let count = Number(text.split(' ').at(-1) ?? 0) || 0;
const visit = running.id();
process.stdout.write('ready\n');
// The parent says when: reading its line also ends the child when the parent is gone.
createInterface({ input: process.stdin }).once('close', () => process.exit(1));

for (;;) {
  count += 1;
  const next = `stand ${'woord '.repeat(count % 40)}${count}`;
  process.stdout.write(`sent ${count}\n`);
  await running.must('casus.change', {
    id: casusId,
    key: running.id(),
    visit,
    clearDraft: false,
    command: {
      kind: 'setField',
      path: 'afsprakenformulier/doelen/doelen',
      value: next,
      expected: text,
    },
  });
  process.stdout.write(`saved ${count}\n`);
  text = next;
  // Between saves the program does what it does when someone pauses: it indexes.
  if (count % 17 === 0) await running.must('search.text', { query: 'woord' });
}
