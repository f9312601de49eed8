// A program of nothing but a window, on which the stand-in's own behaviour is tested. A test runs code in here by a
// message; `--geen-afweer` leaves every guard out, to see what Electron would do by itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as electron from 'electron';

const { app, BrowserWindow, protocol, session } = electron;
const asked = app.commandLine;
const happened = [];
const shared = { happened, electron };

protocol.registerSchemesAsPrivileged([{ scheme: 'proef', privileges: { standard: true, secure: true } }]);
if (asked.hasSwitch('gegevensmap')) app.setPath('userData', asked.getSwitchValue('gegevensmap'));
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
if (!asked.hasSwitch('sluit-vanzelf')) app.on('window-all-closed', () => happened.push('window-all-closed'));
for (const event of ['before-quit', 'will-quit', 'quit', 'session-created']) {
  app.on(event, () => happened.push(event));
}
if (!app.requestSingleInstanceLock()) {
  electron.dialog.showErrorBox('bezet', 'Een ander proces heeft deze map.');
  app.quit();
} else {
  app.on('second-instance', (_event, given) => happened.push(`second-instance ${given.at(-1)}`));
  app.whenReady().then(start);
}

async function start() {
  const memory = session.fromPartition('proef');
  memory.protocol.handle('proef', serve);
  electron.ipcMain.handle('echo', (_event, value) => value);
  electron.ipcMain.handle('who', ({ senderFrame, sender }) => ({
    origin: senderFrame.origin,
    url: senderFrame.url,
    top: senderFrame.parent === null,
    id: sender.id,
  }));
  electron.ipcMain.handle('answersMap', () => new Map());
  electron.ipcMain.handle('fails', () => {
    throw new Error('mislukt');
  });
  app.on('web-contents-created', (_event, contents) => watch(contents));
  if (!asked.hasSwitch('geen-afweer')) guard(memory);
  const window = new BrowserWindow({
    title: 'Proef',
    webPreferences: { session: memory, sandbox: true, preload: join(import.meta.dirname, 'preload.cjs') },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  shared.window = window;
  shared.memory = memory;
  await window.loadURL('proef://app/index.html');
}

function guard(memory) {
  memory.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  memory.setPermissionCheckHandler(() => false);
  memory.setDevicePermissionHandler(() => false);
  memory.on('will-download', (event) => event.preventDefault());
  memory.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('proef://') }));
}

function watch(contents) {
  contents.on('render-process-gone', (_event, { reason }) => happened.push(`gone: ${reason}`));
  if (asked.hasSwitch('geen-afweer')) return;
  contents.setWindowOpenHandler(({ url }) => {
    happened.push(`open ${url}`);
    return { action: 'deny' };
  });
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    contents.on(event, (details) => {
      happened.push(`${event} ${details.url}`);
      details.preventDefault();
    });
  }
}

const policy =
  "default-src 'none'; script-src 'self'; connect-src *; frame-src 'self'; style-src 'self'; img-src data:";

function serve(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/moved')
    return new Response(null, { status: 302, headers: { location: 'proef://app/elders' } });
  if (pathname === '/seen') return Response.json({ url: request.url, method: request.method });
  const page = ['/index.html', '/frame.html'].includes(pathname) ? 'index.html' : undefined;
  if (page === undefined) return new Response('niets', { status: 404 });
  return new Response(readFileSync(join(import.meta.dirname, page)), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}

process.on('message', async ({ run, number }) => {
  if (run === undefined) return;
  try {
    const body = new Function(
      'shared',
      `return (async ({ electron, happened, window, memory }) => {${run}})(shared);`,
    );
    process.send({ number, result: (await body(shared)) ?? null });
  } catch (error) {
    process.send({ number, problem: String(error) });
  }
});
