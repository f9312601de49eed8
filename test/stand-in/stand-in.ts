import type { Page } from 'playwright-core';
import { debugAddress } from './browser';
import { mainWindow } from './browser-window';
import { records } from './records';

/** For a program that runs the app in its own process and drives the page there, without any port (tools/demo.ts). */
export const standIn = {
  /** The page of the main window, once it has loaded. */
  async mainPage(): Promise<Page> {
    for (;;) {
      const window = mainWindow();
      if (window?.webContents.hasLoaded()) return await window.webContents.page();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  },
  records,
  debugAddress,
};
