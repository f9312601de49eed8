import { startProgram } from '../../builders/running-program';

/** Another process on the folder that it is given: says how it stands, and stays until it is ended. */
const running = await startProgram(process.argv[2] ?? '', 'child');
const status = await running.must('vault.status', {});
process.stdout.write(`${JSON.stringify(status)}\n`);
setInterval(() => undefined, 1000);
