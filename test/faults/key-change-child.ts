// Changes a password, or removes a user, when the parent says so; says on its output how far it is.
import { createInterface } from 'node:readline';
import { startProgram } from '../builders/running-program';

const [folder = '', deed = '', password = '', userId = '', seed = ''] = process.argv.slice(2);
const running = await startProgram(folder, `key change ${seed}`);
await running.must('vault.unlock', { password });
const lines = createInterface({ input: process.stdin });
lines.once('close', () => process.exit(1));
lines.once('line', (next) => void change(next));
process.stdout.write('ready\n');

async function change(next: string): Promise<void> {
  process.stdout.write('sent\n');
  if (deed === 'password') await running.must('vault.changePassword', { current: password, next });
  else await running.must('users.remove', { id: userId, withoutHuisarts: false });
  process.stdout.write('done\n');
}
