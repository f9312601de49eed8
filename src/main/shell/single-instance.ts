import { type App, type BrowserWindow, dialog } from 'electron';
import { shellTexts } from './texts';

/**
 * Claims these data for this process. A second process says so and must quit: the answer is then false. The first one
 * comes to the front.
 */
export function claimSingleInstance(app: App, currentWindow: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) {
    dialog.showErrorBox(shellTexts.alreadyOpen.title, shellTexts.alreadyOpen.body);
    return false;
  }
  app.on('second-instance', () => {
    const window = currentWindow();
    if (window === undefined) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}
