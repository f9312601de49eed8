import { KnownEmitter } from './known-emitter';

/** The events of `app`, on their own so that sessions and windows can fire them without knowing the rest of it. */
export const appEvents = new KnownEmitter('app', [
  'activate',
  'before-quit',
  'quit',
  'ready',
  'second-instance',
  'session-created',
  'web-contents-created',
  'will-quit',
  'window-all-closed',
]);
