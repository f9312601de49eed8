import type { CallName } from './call-names';
import type { EventName } from './events';

/** What the preload puts on `window`: named functions only, never ipcRenderer or an event object. */
export interface Bridge {
  readonly calls: Readonly<Record<CallName, (input: unknown) => Promise<unknown>>>;
  /** Listens to what main tells; the answer stops listening. */
  readonly listen: (listener: (name: EventName, payload: unknown) => void) => () => void;
}

/** The name under which the bridge stands on `window`. */
export const bridgeName = 'warmeOverdracht';
