import { type BrowserWindow, dialog } from 'electron';
import { createCrashWatch } from './crash-watch';
import { shellTexts } from './texts';
import { showStartPage } from './window';

/**
 * Loads the page again when its process is gone. `whenGone` hears it first: what the page held open must be closed.
 */
export function recoverFromCrashes(window: BrowserWindow, whenGone: () => void): void {
  const watch = createCrashWatch();
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    whenGone();
    if (watch.mayRestart(performance.now())) void showStartPage(window);
    else dialog.showErrorBox(shellTexts.windowKeepsFailing.title, shellTexts.windowKeepsFailing.body);
  });
}
