import { refuseUnknown } from './refuse-unknown';
import type { WebContents } from './web-contents';
import type { WebFrame } from './web-frame';
import { encode } from './wire';

interface InvokeEvent {
  readonly sender: WebContents;
  readonly senderFrame: WebFrame | null;
  readonly type: string;
}
type InvokeHandler = (event: InvokeEvent, ...given: unknown[]) => unknown;

const handlers = new Map<string, InvokeHandler>();

export const ipcMain = refuseUnknown('ipcMain', {
  handle(channel: string, handler: InvokeHandler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'.`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
});

/** Runs the program's handler; what can't cross the border is a failure, like a handler that throws. */
export async function answerInvoke(
  channel: string,
  event: InvokeEvent,
  given: readonly unknown[],
): Promise<{ value: unknown } | { failure: string }> {
  const handler = handlers.get(channel);
  if (handler === undefined) return { failure: `Error: No handler registered for '${channel}'` };
  try {
    return { value: JSON.parse(encode(await handler(event, ...given))) };
  } catch (error) {
    return { failure: String(error) };
  }
}
