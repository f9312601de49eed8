// node tools/run-tool.mjs tools/TOOL.ts … — runs a tool written in TypeScript, without a build. The tool alone writes to
// standard output, so that its answer can be piped.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';
import { runTool } from './stop.mjs';

const [tool = ''] = process.argv.splice(2, 1);

await runTool(async () => {
  if (!existsSync(join(root, 'node_modules', 'tsx'))) await installAside();
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(resolve(root, tool)).href);
});

/** On a fresh clone the packages come first; what that says is no part of the answer. */
async function installAside() {
  const { installPackagesOfNode } = await import('./install.mjs');
  const { log } = console;
  console.log = console.error;
  try {
    await installPackagesOfNode();
  } finally {
    console.log = log;
  }
}
