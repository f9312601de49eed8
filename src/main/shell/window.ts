import { app, BrowserWindow, type Session } from 'electron';
import { appHome } from './addresses';
import { shellTexts } from './texts';

/** What makes a page harmless, the same for every window (Electron's security checklist). */
export function safeWebPreferences(session: Session): Electron.WebPreferences {
  return {
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
    // Compiled code is a file on disk too.
    v8CacheOptions: 'none',
  };
}

/** Makes the one window. It remembers nothing: size and place are the same every time. */
export function createMainWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: shellTexts.programName,
    width: 1280,
    height: 860,
    minWidth: 1024,
    minHeight: 700,
    backgroundColor: '#f7f5f2',
    webPreferences: { ...safeWebPreferences(session), preload },
  });
  // The title stands in task bar and window switcher, for everyone to see: never a patient's name.
  window.on('page-title-updated', (event) => event.preventDefault());
  // Keeps the window out of screenshots and shared screens, where the system offers that.
  if (process.platform !== 'linux') window.setContentProtection(true);
  return window;
}

/** Loads the window's page anew; whatever was on the screen is gone, and with it the place in the address. */
export async function showStartPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(appHome);
}
