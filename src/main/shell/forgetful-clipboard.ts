import { createHash } from 'node:crypto';

/** The system's clipboard, as far as this needs it. */
export interface ClipboardPort {
  readText(): Promise<string>;
  writeSecretText(text: string): Promise<void>;
  clear(): void;
}

/** Runs something once after so many milliseconds; the answer calls it off. */
export type After = (milliseconds: number, action: () => void) => () => void;

/** A clipboard that forgets what we put on it, and leaves alone what others put there. */
export interface ForgetfulClipboard {
  /** Puts text on the clipboard, to be cleared after so many seconds. */
  put(text: string, forgetAfterSeconds: number): Promise<void>;
  readText(): Promise<string>;
  /** Clears at once if the text there is still ours: at lock and at quit. */
  forgetNow(): Promise<void>;
}

export function createForgetfulClipboard(port: ClipboardPort, after: After): ForgetfulClipboard {
  // A digest is enough to recognise our text, so that the text itself needn't be kept.
  let ours: string | undefined;
  let callOff: () => void = () => undefined;

  async function forgetNow(): Promise<void> {
    callOff();
    const expected = ours;
    ours = undefined;
    if (expected !== undefined && digest(await port.readText()) === expected) port.clear();
  }

  return {
    async put(text, forgetAfterSeconds) {
      callOff();
      await port.writeSecretText(text);
      ours = digest(text);
      callOff = after(forgetAfterSeconds * 1000, () => void forgetNow());
    },
    readText: () => port.readText(),
    forgetNow,
  };
}

/** Windows gives line ends back as CR LF, whatever was put there. */
function digest(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('base64');
}
