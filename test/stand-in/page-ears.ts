import type { Download, Page } from 'playwright-core';
import { preventable } from './known-emitter';
import { decideNextWindow } from './opened-windows';
import { records } from './records';
import { toAppAddress } from './schemes';
import type { WebContents } from './web-contents';

/** Hears what happens to a page, asks the program where Electron would, and notes the rest. */
export async function listenToPage(page: Page, contents: WebContents): Promise<void> {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    records.consoleErrors.push({ text: message.text(), at: toAppAddress(message.location().url) });
  });
  page.on('pageerror', (error) => records.pageErrors.push({ message: error.message }));
  page.on('dialog', (dialog) => {
    records.dialogs.push({ kind: dialog.type(), details: { message: dialog.message() } });
    void dialog.dismiss();
  });
  page.on('crash', () => contents.noteCrash());
  page.on('close', () => contents.noteClosed(page));
  page.on('download', (download) => void answerDownload(download, contents));
  await answerWindowOpening(page, contents);
}

async function answerDownload(download: Download, contents: WebContents): Promise<void> {
  const url = toAppAddress(download.url());
  const event = preventable({});
  const item = { getURL: () => url, getFilename: () => download.suggestedFilename() };
  contents.session.emit('will-download', event, item, contents);
  records.downloads.push({ url, allowed: !event.defaultPrevented });
  if (event.defaultPrevented) await download.cancel();
}

/**
 * Chromium says beforehand what is to be opened, but doesn't wait for an answer: a window that the program denies is
 * closed as soon as it's there, and what it asked for went past the program's handlers like any request.
 */
async function answerWindowOpening(page: Page, contents: WebContents): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  devtools.on('Page.windowOpen', ({ url: webUrl }) => {
    const url = toAppAddress(webUrl);
    const answer = contents.windowOpenHandler?.({ url, disposition: 'new-window' }) ?? { action: 'allow' };
    const allowed = answer.action === 'allow';
    records.openedWindows.push({ url, allowed });
    decideNextWindow(page.context(), allowed);
  });
  await devtools.send('Page.enable');
}
