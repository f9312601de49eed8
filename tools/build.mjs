// node tools/build.mjs — builds the program into out/, unless what is there is of these very sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { isMain, runTool, Stop } from './stop.mjs';

const stamp = join(root, 'out', '.built-from');
const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const results = [
  'out/main/index.js',
  'out/main/multiple-ciphers-worker.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/** Builds if sources and result don't belong together. */
export async function buildIfStale() {
  const from = fingerprint();
  const complete = results.every((file) => existsSync(join(root, file)));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return;
  console.log('Building …');
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code, output } = await run(process.execPath, [builder, 'build'], { cwd: root });
  if (code !== 0) {
    console.error(output);
    throw new Stop('The build failed; what electron-vite says is above.');
  }
  writeFileSync(stamp, from);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesIn(name) {
  const place = join(root, name);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [name];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

if (isMain(import.meta.url)) await runTool(buildIfStale);
