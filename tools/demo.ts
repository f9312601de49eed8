import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { quit } from '../test/stand-in/quit';
import { standIn } from '../test/stand-in/stand-in';
import { mainJob } from './demo/main-job';
import { oefenpraktijkTour } from './demo/oefenpraktijk-tour';
import { demoRun } from './demo/run';

const { values } = parseArgs({
  options: {
    /** Where screenshots, documents and the summary go. */
    out: { type: 'string', default: 'demo-out' },
    /** Keeps the data of the demo here, to be looked into afterwards. */
    data: { type: 'string' },
    /** The main job alone, without the tour of the oefenpraktijk. */
    'main-job': { type: 'boolean', default: false },
    /** Where the pictures of the README go; without it they are left as they are. */
    screens: { type: 'string' },
  },
});
const out = resolve(values.out);
const kept = values.data === undefined ? null : resolve(values.data);
const data = kept ?? mkdtempSync(join(tmpdir(), 'warme-overdracht-demo-'));

const began = performance.now();
process.argv = [process.execPath, resolve('out/main/index.js'), `--gegevensmap=${data}`];
await import(resolve('out/main/index.js'));
const page = await standIn.mainPage();
await page.setViewportSize({ width: 1366, height: 860 });
const run = demoRun(page, out, values.screens === undefined ? null : resolve(values.screens), began);
let failure: unknown = null;
try {
  await mainJob(page, run);
  if (!values['main-job']) await oefenpraktijkTour(page, run);
} catch (error) {
  failure = error;
  await run.picture('hier-liep-het-vast');
}
const { consoleErrors, policyViolations, pageErrors } = standIn.records;
const files = run.files.map((path) => ({ name: relative(out, path), bytes: statSync(path).size }));
const { steps } = run;
const screenshots = run.shots();
const summary = { steps, files, screenshots, consoleErrors, policyViolations, pageErrors };
writeFileSync(join(out, 'samenvatting.json'), `${JSON.stringify(summary, null, 2)}\n`);
const broken = consoleErrors.length + policyViolations.length + pageErrors.length;
process.stdout.write(`${out}: ${screenshots} schermen, ${files.length} documenten, ${broken} fouten\n`);
if (failure !== null) process.stderr.write(`${failure instanceof Error ? failure.stack : String(failure)}\n`);
process.on('exit', () => {
  if (kept === null) rmSync(data, { recursive: true, force: true });
  process.exitCode = failure === null && broken === 0 ? 0 : 1;
});
// As someone would leave: the program saves, locks and ends by itself.
await quit();
