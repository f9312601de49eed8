import type { App } from 'electron';
import { guardContents } from './contents-guards';
import { guardSession } from './session-guards';

/** Guards every session and every page that is ever made, before anything is loaded in it. Call before ready. */
export function guardEverything(app: App): void {
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}
