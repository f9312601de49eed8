import { appEvents } from './app-events';
import { startBrowser } from './browser';
import { commandLine } from './command-line';
import { claimFolder } from './instance-lock';
import { dataFolder, getPath, programFolder, programPackage, setPath } from './paths';
import { exit, isQuitting, quit } from './quit';
import { refuseUnknown } from './refuse-unknown';

let ready = false;

const whenReady = new Promise<void>((resolve, reject) => {
  // After the main file has run: only then are its switches known, and whether it wants to start at all.
  setImmediate(() => {
    if (isQuitting()) return;
    startBrowser().then(() => {
      ready = true;
      appEvents.emit('ready', {});
      resolve();
    }, reject);
  });
});

const on = appEvents.on.bind(appEvents);

/** `app`, as far as this program needs it. */
export const app = refuseUnknown('app', {
  commandLine,
  isPackaged: false,
  on,
  once: appEvents.once.bind(appEvents),
  removeListener: appEvents.removeListener.bind(appEvents),
  whenReady: () => whenReady,
  isReady: () => ready,
  quit: () => void quit(),
  exit: (code = 0) => void exit(code),
  getPath,
  setPath,
  getAppPath: programFolder,
  getName: () => programPackage().name,
  getVersion: () => programPackage().version,
  getLocale: () => 'nl',
  requestSingleInstanceLock: () =>
    claimFolder(dataFolder(), (knock) =>
      appEvents.emit('second-instance', {}, knock.arguments, knock.folder, {}),
    ),
});

process.on('SIGTERM', () => void quit());
process.on('SIGINT', () => void quit());
