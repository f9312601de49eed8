// Opens a vault whose tables are behind, and says when it begins and when it is done.
import { openWithSteps } from './made-up-steps';

const [folder = '', count = ''] = process.argv.slice(2);
process.stdout.write('ready\n');
const opened = await openWithSteps(folder, Number(count));
process.stdout.write(opened ? 'done\n' : 'refused\n');
await opened?.close();
