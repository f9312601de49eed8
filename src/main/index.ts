import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, type BrowserWindow, powerMonitor } from 'electron';
import { defaultSettings } from '#contract/settings-calls';
import { createIdSource } from '#domain/identiteit/id-source';
import { createProgram } from './program';
import { bugReport, writeBugReport } from './program-log';
import { removeLeftovers } from './session/throwaway-folder';
import { appOrigin } from './shell/addresses';
import { listAppFiles } from './shell/app-files';
import { declareAppScheme, newSecretToken, serveAppFiles, serveDocuments } from './shell/app-protocol';
import { listenForCalls, tell } from './shell/call-channel';
import { closeNetwork } from './shell/chromium-switches';
import { chooseDataFolder } from './shell/data-folder';
import { showFailure } from './shell/dialogs';
import { createDocumentShelf } from './shell/document-shelf';
import { showDutchMenu } from './shell/dutch-menu';
import { guardEverything } from './shell/guards';
import { isStandIn } from './shell/is-stand-in';
import { machineOf } from './shell/machine';
import { recoverFromCrashes } from './shell/page-recovery';
import { createPdfEngine } from './shell/pdf-engine';
import { watchPower } from './shell/power-watch';
import { printSession, windowSession } from './shell/sessions';
import { claimSingleInstance } from './shell/single-instance';
import { shellTexts } from './shell/texts';
import { createMainWindow, showStartPage } from './shell/window';
import { loadDriver } from './store/driver-choice';
import { systemClock } from './system-clock';
import { createMachinePorts } from './vault/vault-ports';

let mainWindow: BrowserWindow | undefined;

closeNetwork(app.commandLine);
declareAppScheme();
guardEverything(app);
const dataFolder = chooseDataFolder(app);

if (claimSingleInstance(app, () => mainWindow)) void app.whenReady().then(start);
else app.quit();

async function start(): Promise<void> {
  const session = windowSession();
  serveAppFiles(session, listAppFiles(join(import.meta.dirname, '../renderer')));
  const shelf = createDocumentShelf(newSecretToken);
  const print = printSession();
  serveDocuments(print, shelf);
  const engine = createPdfEngine(print, shelf);

  const driver = await loadDriver().catch(() => null);
  if (!driver) {
    showFailure(shellTexts.noDatabase.title, shellTexts.noDatabase.body);
    app.quit();
    return;
  }
  await removeLeftovers(dataFolder);
  const clock = systemClock();
  const machine = machineOf(
    engine,
    () => mainWindow,
    () => vault.settings() ?? defaultSettings,
  );
  const { dispatch, vault } = createProgram({
    folder: join(dataFolder, 'kluis'),
    throwawayParent: dataFolder,
    driver,
    ports: createMachinePorts(clock.now),
    clock,
    ids: createIdSource(Date.now, () => randomBytes(16)),
    machine,
    facts: { version: app.getVersion(), standIn: isStandIn() },
    letterProcess: { child: join(import.meta.dirname, 'letter-child.js') },
    tell: (name, payload) => tell(mainWindow, name, payload),
    onBug: (call, error) =>
      writeBugReport(join(dataFolder, 'fouten.log'), bugReport(clock.now(), call, error)),
  });

  listenForCalls(
    () => mainWindow,
    (name, input, { origin, ...sender }) =>
      dispatch(name, input, { ...sender, isOwnOrigin: origin === appOrigin }),
  );
  showDutchMenu((command) => tell(mainWindow, 'menuChosen', { command }));
  const tellToday = () => tell(mainWindow, 'dayChanged', { today: clock.today() });
  const stopWatching = watchPower({
    monitor: powerMonitor,
    idleMinutes: () => (vault.settings() ?? defaultSettings).lockAfterMinutes,
    today: clock.today,
    onLock: (reason) => void vault.lock(reason),
    onWake: tellToday,
    onDayChanged: tellToday,
  });

  mainWindow = createMainWindow(session, join(import.meta.dirname, '../preload/index.cjs'));
  // A window that is gone can't save any more: whoever sits here opens the vault again.
  recoverFromCrashes(mainWindow, () => void vault.lock('user'));
  endInOrder(mainWindow, async () => {
    stopWatching();
    await vault.end();
    engine.close();
  });
  await showStartPage(mainWindow);
  // Once someone is typing the password: a window that nobody sees yet must not make them wait.
  setTimeout(() => void engine.warmUp(), 1500).unref();
}

/** Closing the window waits until what is being typed is saved and the vault is closed. */
function endInOrder(window: BrowserWindow, end: () => Promise<void>): void {
  let ended = false;
  window.on('close', (event) => {
    if (ended) return;
    event.preventDefault();
    void end().finally(() => {
      ended = true;
      window.close();
    });
  });
  window.on('closed', () => {
    mainWindow = undefined;
    app.quit();
  });
}
