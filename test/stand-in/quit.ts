import { appEvents } from './app-events';
import { stopBrowser } from './browser';
import { allWindows } from './browser-window';
import { releaseFolder } from './instance-lock';
import { preventable } from './known-emitter';
import { dataFolder } from './paths';

let quitting = false;

/** Whether the program asked to stop before it was ready: then no browser is started for it. */
export function isQuitting(): boolean {
  return quitting;
}

/** `app.quit`: asks the listeners, closes the windows, asks again, and ends the process. */
export async function quit(): Promise<void> {
  if (quitting) return;
  quitting = true;
  if (isRefused('before-quit') || !(await closeWindows()) || isRefused('will-quit')) {
    quitting = false;
    return;
  }
  await exit(0);
}

/** `app.exit`: ends the process without asking anyone. */
export async function exit(code: number): Promise<void> {
  quitting = true;
  appEvents.emit('quit', {}, code);
  await stopBrowser();
  releaseFolder(dataFolder());
  process.exit(code);
}

function isRefused(event: 'before-quit' | 'will-quit'): boolean {
  const asked = preventable({});
  appEvents.emit(event, asked);
  return asked.defaultPrevented;
}

/** False when a window's `close` was refused. */
async function closeWindows(): Promise<boolean> {
  const open = [...allWindows()];
  for (const window of open) {
    window.close();
    if (!window.isDestroyed()) return false;
  }
  await Promise.all(open.map((window) => window.whenGone()));
  return true;
}
