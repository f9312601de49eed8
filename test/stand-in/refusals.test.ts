import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, startFixture } from './fixture';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

describe('what the stand-in lacks', () => {
  const missing = {
    'app.getFileIcon': 'electron.app.getFileIcon("x")',
    'app.dock': 'electron.app.dock.bounce()',
    'BrowserWindow.setKiosk': 'window.setKiosk(true)',
    'webContents.openDevTools': 'window.webContents.openDevTools()',
    'session.cookies': 'memory.cookies.get({})',
    'session.protocol.unhandle': 'memory.protocol.unhandle("proef")',
    'session.webRequest.onHeadersReceived': 'memory.webRequest.onHeadersReceived(() => {})',
    'dialog.showCertificateTrustDialog': 'electron.dialog.showCertificateTrustDialog({})',
    'ipcMain.on': 'electron.ipcMain.on("x", () => {})',
    'clipboard.readHTML': 'electron.clipboard.readHTML()',
    'powerMonitor.getCurrentThermalState': 'electron.powerMonitor.getCurrentThermalState()',
    'Menu.getApplicationMenu': 'electron.Menu.getApplicationMenu()',
  };
  for (const [name, code] of Object.entries(missing)) {
    test(`is a clear error: ${name}`, async () => {
      await expect(fixture.inProgram(code)).rejects.toThrow(`The stand-in for Electron has no ${name}.`);
    });
  }

  test('includes events that it never fires', async () => {
    await expect(fixture.inProgram('electron.app.on("gpu-info-update", () => {})')).rejects.toThrow(
      "never fires 'gpu-info-update' on app",
    );
    await expect(fixture.inProgram('electron.powerMonitor.on("on-ac", () => {})')).rejects.toThrow(
      "never fires 'on-ac' on powerMonitor",
    );
  });

  test('includes options of printToPDF that it would ignore', async () => {
    await expect(fixture.inProgram('return window.webContents.printToPDF({ margins: {} })')).rejects.toThrow(
      'no printToPDF option margins',
    );
  });
});

describe('what the stand-in refuses', () => {
  const insecure = [
    'sandbox: false',
    'contextIsolation: false',
    'nodeIntegration: true',
    'nodeIntegrationInSubFrames: true',
    'nodeIntegrationInWorker: true',
    'webSecurity: false',
    'allowRunningInsecureContent: true',
    'experimentalFeatures: true',
    'webviewTag: true',
    'plugins: true',
  ];
  for (const preference of insecure) {
    test(`a window with ${preference}`, async () => {
      const code = `new electron.BrowserWindow({ webPreferences: { session: memory, ${preference} } })`;
      await expect(fixture.inProgram(code)).rejects.toThrow(`refuses webPreferences.${preference}`);
    });
  }

  test('a preference that it would ignore', async () => {
    const code =
      'new electron.BrowserWindow({ webPreferences: { session: memory, enableBlinkFeatures: "x" } })';
    await expect(fixture.inProgram(code)).rejects.toThrow('no webPreferences.enableBlinkFeatures');
  });

  test('a window in the session that Electron keeps on disk', async () => {
    await expect(fixture.inProgram('new electron.BrowserWindow({})')).rejects.toThrow('default session');
    await expect(fixture.inProgram('electron.session.fromPartition("persist:x")')).rejects.toThrow(
      'kept on disk',
    );
  });

  test('a scheme that gets round the content policy, or has no origin', async () => {
    const declare = (privileges: string) =>
      fixture.inProgram(
        `electron.protocol.registerSchemesAsPrivileged([{ scheme: 'x', privileges: { ${privileges} } }])`,
      );
    await expect(declare('standard: true, secure: true, bypassCSP: true')).rejects.toThrow('bypassCSP');
    await expect(declare('secure: true')).rejects.toThrow('standard, secure');
  });

  test('an address of a scheme that was never declared', async () => {
    await expect(fixture.inProgram('return window.loadURL("file:///etc/hostname")')).rejects.toThrow(
      'ERR_UNKNOWN_URL_SCHEME',
    );
    await expect(fixture.inProgram('return window.loadURL("https://voorbeeld.example/")')).rejects.toThrow(
      'ERR_UNKNOWN_URL_SCHEME',
    );
  });
});
