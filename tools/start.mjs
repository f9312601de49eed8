// npm start — sets up, builds what is stale, and opens the program in the best shell that this machine has.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { setUp } from './setup.mjs';
import { runTool } from './stop.mjs';

await runTool(async () => {
  await setUp();
  await buildIfStale();
  process.exitCode = await open(process.argv.slice(2));
});

async function open(given) {
  // The terminal's Ctrl+C reaches the program too, which then quits in order.
  process.on('SIGINT', () => undefined);
  if (existsSync(join(root, 'node_modules', 'electron', 'dist'))) return await openInElectron(given);
  if (hasDisplay()) return await openInStandIn(given);
  console.log('No display and no Electron: running the demo, the main job in a window that nobody sees.');
  return (await run('npm', ['run', '--silent', 'demo'], { cwd: root, show: true })).code;
}

async function openInElectron(given) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = join(root, 'node_modules', 'electron', 'cli.js');
  return (await run(process.execPath, [electron, root, ...asRoot, ...given], { show: true })).code;
}

async function openInStandIn(given) {
  console.log("Electron's program isn't here: opening in a Chromium window. Not for real patients.");
  const runner = join(root, 'test', 'stand-in', 'run.mjs');
  const program = join(root, 'out', 'main', 'index.js');
  const env = { STAND_IN_WINDOW: '1' };
  return (await run(process.execPath, [runner, program, ...given], { show: true, env })).code;
}

/** A display that is named and, when it's a local X server, really there. */
function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  if (process.env.WAYLAND_DISPLAY) return true;
  const display = process.env.DISPLAY ?? '';
  const local = /^(?:unix)?:(\d+)/.exec(display);
  return local === null ? display !== '' : existsSync(`/tmp/.X11-unix/X${local[1]}`);
}
