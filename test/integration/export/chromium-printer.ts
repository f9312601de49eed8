import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium that prints HTML the way the program's shell does. */
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
  const complaints: string[] = [];
  return {
    complaints,
    print: (html) => print(browser, html, complaints),
    close: () => browser.close(),
  };
}

async function print(browser: Browser, html: string, complaints: string[]): Promise<Uint8Array> {
  const page = await browser.newPage();
  page.on('request', (request) => complaints.push(`request ${request.url()}`));
  page.on('console', (message) => complaints.push(message.text()));
  try {
    await page.setContent(html);
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', {
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return new Uint8Array(Buffer.from(data, 'base64'));
  } finally {
    await page.close();
  }
}

/** A browser on the PATH, else the one that playwright-core installed. */
function findChromium(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  return found ?? chromium.executablePath();
}
