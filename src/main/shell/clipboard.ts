import { ClipboardItem, clipboard } from 'electron';
import type { ClipboardPort } from './forgetful-clipboard';

/**
 * Marks by which each system tells clipboard histories and managers to leave a text alone. These are requests: Windows
 * honours its own for its history (Win+V) and cloud clipboard, and most managers do on the other systems, but any
 * program may read the clipboard while the text is on it. Whether Windows sees these formats when Electron writes them
 * can only be seen on Windows with a packaged Electron; the stand-in merely shows that they're asked for.
 */
const leaveAlone: Readonly<
  Partial<Record<NodeJS.Platform, readonly (readonly [string, Uint8Array<ArrayBuffer>])[]>>
> = {
  win32: [
    ['ExcludeClipboardContentFromMonitorProcessing', new Uint8Array(4)],
    ['CanIncludeInClipboardHistory', new Uint8Array(4)],
    ['CanUploadToCloudClipboard', new Uint8Array(4)],
  ],
  darwin: [['org.nspasteboard.ConcealedType', new Uint8Array(0)]],
  linux: [['x-kde-passwordManagerHint', new TextEncoder().encode('secret')]],
};

/** The system's clipboard through Electron. */
export function systemClipboard(platform: NodeJS.Platform = process.platform): ClipboardPort {
  return {
    readText: () => clipboard.readText(),
    clear: () => clipboard.clear(),
    async writeSecretText(text) {
      const marks = (leaveAlone[platform] ?? []).map(([format, value]) => [
        `electron application/osclipboard;format="${format}"`,
        new Blob([value]),
      ]);
      await clipboard.write([new ClipboardItem({ 'text/plain': text, ...Object.fromEntries(marks) })]);
    },
  };
}
