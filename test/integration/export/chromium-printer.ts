import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

/** Every document is loaded anew: a policy of the one before would forbid its style. */
const address = 'https://document.example/';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium that prints HTML the way the program's shell does: one window, a fresh page for each document. */
export interface ChromiumPrinter {
  print(html: string): Promise<Uint8Array>;
  /** Violations of the document's own content security policy, and requests it tried to make. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function startChromiumPrinter(): Promise<ChromiumPrinter> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const page = await browser.newPage();
  const complaints: string[] = [];
  let document = '';
  page.on('console', (message) => complaints.push(message.text()));
  await page.route('**', async (route) => {
    if (route.request().url() === address) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: document });
    } else {
      complaints.push(`request ${route.request().url()}`);
      await route.abort();
    }
  });
  return {
    complaints,
    async print(html) {
      document = html;
      await page.goto(address);
      return await printPage(page);
    },
    close: () => browser.close(),
  };
}

async function printPage(page: Page): Promise<Uint8Array> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  await session.detach();
  return new Uint8Array(Buffer.from(data, 'base64'));
}

/** A browser on the PATH, else the one that playwright-core installed. */
function findChromium(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  return found ?? chromium.executablePath();
}
