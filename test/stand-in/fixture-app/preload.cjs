const { contextBridge, ipcRenderer } = require('electron');

let refusedModule = '';
try {
  require('node:fs');
} catch (error) {
  refusedModule = error.message;
}
let missing = '';
try {
  ipcRenderer.sendSync('x');
} catch (error) {
  missing = error.message;
}

contextBridge.exposeInMainWorld('proef', {
  ask: (channel, value) => ipcRenderer.invoke(channel, value),
  listen: (listener) => ipcRenderer.on('told', (_event, ...given) => listener(...given)),
  refusedModule,
  missing,
});
