import type { BrowserWindow } from 'electron';
import type { Settings } from '#contract/settings-calls';
import type { MachinePorts } from '../calls/machine-ports';
import { systemClipboard } from './clipboard';
import { askForFile, askForFolder, askWhereToSave } from './dialogs';
import { createForgetfulClipboard } from './forgetful-clipboard';
import type { PdfEngine } from './pdf-engine';
import { shellTexts } from './texts';

/** The machine as handlers see it, by way of Electron. */
export function machineOf(
  engine: PdfEngine,
  mainWindow: () => BrowserWindow | undefined,
  settings: () => Settings,
): MachinePorts {
  const clipboard = createForgetfulClipboard(systemClipboard(), (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  });
  return {
    async renderPdf(html) {
      try {
        return new Uint8Array(await engine.renderPdf(html));
      } catch {
        return null;
      }
    },
    print: (html, orientation) => engine.print(html, orientation),
    async askWhereToSave(suggestion, format) {
      const window = mainWindow();
      if (!window) return null;
      const kinds = [{ name: shellTexts.fileKinds[format], extensions: [format] }];
      return askWhereToSave(window, { title: shellTexts.saveDocument, proposedName: suggestion, kinds });
    },
    async askForFolder() {
      const window = mainWindow();
      return window ? askForFolder(window, shellTexts.chooseBackupFolder) : null;
    },
    async askForBackup() {
      const window = mainWindow();
      const kind = { name: shellTexts.backupKind, extensions: ['kopie'] };
      return window ? askForFile(window, shellTexts.chooseBackup, kind) : null;
    },
    async askForPack() {
      const window = mainWindow();
      const kind = { name: shellTexts.packKind, extensions: ['json'] };
      return window ? askForFile(window, shellTexts.choosePack, kind) : null;
    },
    copyText: (text) => clipboard.put(text, settings().clipboardSeconds),
    async forget() {
      await Promise.all([clipboard.forgetNow(), engine.empty()]);
    },
  };
}
