// Types in one field so many times, and says after each when main has acknowledged it. Run under strace.
import { password } from '../builders/running-program';
import { openAgain, type } from './fault-vault';

const [folder = '', casusId = '', writes = ''] = process.argv.slice(2);
const running = await openAgain(folder);
await running.must('vault.unlock', { password });
let before = '';
for (let count = 1; count <= Number(writes); count += 1) {
  const next = `stand ${count}`;
  const saved = await type(running, casusId, next, before);
  if (!saved.ok) throw new Error(saved.code);
  process.stdout.write(`saved ${count}\n`);
  before = next;
}
process.exit(0);
