// What `import … from 'electron'` gives in the stand-in. A name that isn't here fails while the program is loaded.
import { BrowserWindowApi } from './browser-window';
import { listenToTests } from './control-server';
import { refuseUnknown } from './refuse-unknown';
import { declareSchemes } from './schemes';
import { sessionFromPartition } from './sessions';

export { app } from './app';
export { ClipboardItem, clipboard } from './clipboard';
export { dialog } from './dialog';
export { ipcMain } from './ipc-main';
export { Menu } from './menu';
export { powerMonitor } from './power-monitor';
export { BrowserWindowApi as BrowserWindow };

export const protocol = refuseUnknown('protocol', { registerSchemesAsPrivileged: declareSchemes });
export const session = refuseUnknown('session', { fromPartition: sessionFromPartition });

listenToTests();
