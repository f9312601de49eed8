// npm run --silent brief -- FILE — prints as JSON what an afsluitbrief holds; with --score a folder with labels.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

// What the reader prints is all that may stand in the output, so what installing says goes nowhere unless it fails.
if (!existsSync(join(root, 'node_modules', 'tsx'))) {
  const install = await run('npm', ['ci', '--no-audit', '--no-fund', '--omit=optional'], { cwd: root });
  if (install.code !== 0) {
    process.stderr.write(`npm ci failed:\n${install.output}`);
    process.exit(2);
  }
}
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('./brief/main.ts');
// npm runs from the folder of the project; a path is meant from where it was typed.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.exitCode = await main(
  process.argv.slice(2).map((given) => (given.startsWith('--') ? given : resolve(given))),
);
