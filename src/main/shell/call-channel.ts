import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callChannel, eventChannel } from '#contract/channels';
import type { EventName, Events } from '#contract/events';

/** Who asks: enough to refuse whoever isn't the page itself. */
export interface Sender {
  readonly isMainWindow: boolean;
  readonly isTopFrame: boolean;
  /** The origin of the asking frame; empty when the frame is already gone. */
  readonly origin: string;
}

/** Hands every question of a page on, with who asks. Checks nothing: that is the dispatcher's work. */
export function listenForCalls(
  mainWindow: () => BrowserWindow | undefined,
  answer: (name: unknown, input: unknown, sender: Sender) => Promise<unknown>,
): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    answer(name, input, senderOf(event, mainWindow())),
  );
}

function senderOf(event: IpcMainInvokeEvent, mainWindow: BrowserWindow | undefined): Sender {
  const frame = event.senderFrame;
  return {
    isMainWindow: mainWindow !== undefined && event.sender.id === mainWindow.webContents.id,
    isTopFrame: frame !== null && frame.parent === null,
    origin: frame?.origin ?? '',
  };
}

/** Tells the page something without being asked. Does nothing when the window is gone. */
export function tell<Name extends EventName>(
  window: BrowserWindow | undefined,
  name: Name,
  payload: Events[Name],
): void {
  if (window === undefined || window.isDestroyed()) return;
  window.webContents.send(eventChannel, name, payload);
}
