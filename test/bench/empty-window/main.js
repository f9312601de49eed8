// The least that the shell can show: one window, one page, nothing in it but a field to type in.
import { app, BrowserWindow, protocol, session } from 'electron';

protocol.registerSchemesAsPrivileged([{ scheme: 'leeg', privileges: { standard: true, secure: true } }]);
app.setPath('userData', app.commandLine.getSwitchValue('gegevensmap'));
await app.whenReady();
const own = session.fromPartition('leeg', { cache: false });
own.protocol.handle(
  'leeg',
  () =>
    new Response('<!doctype html><html lang="nl"><title>Leeg</title><input aria-label="Leeg">', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
);
const window = new BrowserWindow({ webPreferences: { session: own, sandbox: true } });
await window.loadURL('leeg://venster/index.html');
