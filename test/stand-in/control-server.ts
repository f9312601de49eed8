import { profileFolder } from './browser';
import { mainWindow } from './browser-window';
import { heldFormats, heldText, putFromElsewhere } from './clipboard';
import { type Command, type Reply, requestSchema } from './control-protocol';
import { queueDialogAnswer } from './dialog';
import { preventable } from './known-emitter';
import { chooseMenuItem, menuSeen } from './menu';
import { firePowerEvent, setIdleSeconds } from './power-monitor';
import { queuePrintOutcome } from './printer';
import { exit, quit } from './quit';
import { records } from './records';
import { standIn } from './stand-in';
import type { WebContents } from './web-contents';
import { windowsSeen } from './windows-seen';

/** Answers the test that started this process. Without one, or with a person at the window, nothing happens. */
export function listenToTests(): void {
  if (process.send === undefined) return;
  process.on('message', (message) => void reply(message));
  // The test's process is gone: nobody will ever ask to quit.
  process.on('disconnect', () => void exit(1));
  void standIn.mainPage().then(() => send({ ready: true, debugAddress: standIn.debugAddress() ?? null }));
}

async function reply(message: unknown): Promise<void> {
  const request = requestSchema.safeParse(message);
  // The program may have a message channel of its own.
  if (!request.success) return;
  const { id, asked } = request.data;
  try {
    send({ id, value: carryOut(asked) ?? null });
  } catch (error) {
    send({ id, failure: String(error) });
  }
}

function send(message: Reply): void {
  process.send?.(message);
}

function carryOut(asked: Command): unknown {
  switch (asked.command) {
    case 'answerDialog':
      return queueDialogAnswer({ path: asked.path });
    case 'answerQuestion':
      return queueDialogAnswer({ button: asked.button });
    case 'firePowerEvent':
      return firePowerEvent(asked.event);
    case 'setIdleSeconds':
      return setIdleSeconds(asked.seconds);
    case 'records':
      return records;
    case 'clipboard':
      return { text: heldText(), formats: heldFormats() };
    case 'putOnClipboard':
      return putFromElsewhere(asked.text);
    case 'windows':
      return windowsSeen();
    case 'menu':
      return menuSeen();
    case 'chooseMenuItem':
      return chooseMenuItem(asked.id);
    case 'provoke':
      return { refused: provoke(mainContents(), asked.event) };
    case 'askDevice': {
      const details = { deviceType: asked.deviceType, origin: mainContents().getURL() };
      return { allowed: mainContents().session.deviceHandler?.(details) ?? true };
    }
    case 'endNextPrint':
      return queuePrintOutcome({ success: asked.success, failureReason: asked.failureReason });
    case 'profileFolder':
      return profileFolder() ?? null;
    case 'quit':
      return void quit();
  }
}

function mainContents(): WebContents {
  const contents = mainWindow()?.webContents;
  if (contents === undefined) throw new Error('There is no main window.');
  return contents;
}

function provoke(contents: WebContents, event: string): boolean {
  const provoked = preventable({ url: 'https://elders.example/', isMainFrame: true, isSameDocument: false });
  contents.emit(event, provoked, provoked.url);
  return provoked.defaultPrevented;
}
