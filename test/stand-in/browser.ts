import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.mjs';
import { appendedSwitches } from './command-line';
import { openOwnPage, watchOpenings } from './opened-windows';
import { options } from './options';
import { makeProfileFolder, removeProfileFolder } from './profile-folder';
import type { Session } from './session';

/** What Debian's Chromium wants when nobody has set it up. The program's own switches come on top. */
const usualSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=nl',
  // Else a real window starts with a bar about the switches above.
  '--test-type',
];

const contextOptions = { serviceWorkers: 'block', acceptDownloads: true } as const;

interface Chromium {
  readonly profile: string;
  /** Chromium's own context: of the session of the first window. */
  readonly first: BrowserContext;
}

let running: Chromium | undefined;
/** A real window can't make PDFs, and what is hidden must stay so: with a display, hidden windows get a headless one. */
let headlessBeside: Promise<BrowserContext> | undefined;
const contexts = new Map<string, Promise<BrowserContext>>();
let firstPageTaken = false;

/** Starts Chromium; `app` is ready once it runs. Over a pipe: no port is opened unless a test asks for one. */
export async function startBrowser(): Promise<void> {
  const profile = makeProfileFolder();
  const first = await chromium.launchPersistentContext(profile, {
    ...launchOptions(!options.windowed),
    ...contextOptions,
    viewport: null,
  });
  running = { profile, first };
}

/** A page for a window: real windows in the browser that the user sees, hidden ones where nobody sees them. */
export async function openPage(session: Session, hidden: boolean): Promise<Page> {
  const context = await contextOf(session, hidden);
  watchOpenings(context);
  const waiting = firstPageTaken ? undefined : context.pages()[0];
  if (waiting !== undefined && context === running?.first) {
    firstPageTaken = true;
    return waiting;
  }
  return await openOwnPage(context);
}

/** Where a test takes hold of the browser; undefined without a debugging port. */
export function debugAddress(): string | undefined {
  if (!options.debugPort || running === undefined) return undefined;
  const [port] = readFileSync(join(running.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}

export function profileFolder(): string | undefined {
  return running?.profile;
}

export async function stopBrowser(): Promise<void> {
  if (running === undefined) return;
  const { first, profile } = running;
  running = undefined;
  await Promise.race([Promise.allSettled([first.close(), closeBeside()]), patience()]);
  removeProfileFolder(profile);
}

async function closeBeside(): Promise<void> {
  const beside = await headlessBeside;
  await beside?.browser()?.close();
}

/** A browser that doesn't close is ended with this process: Playwright sees to that. */
function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5_000).unref();
  });
}

function contextOf(session: Session, hidden: boolean): Promise<BrowserContext> {
  const known = contexts.get(session.partition);
  if (known !== undefined) return known;
  const made = makeContext(hidden);
  contexts.set(session.partition, made);
  return made;
}

async function makeContext(hidden: boolean): Promise<BrowserContext> {
  if (running === undefined) throw new Error('A window before the app is ready.');
  if (contexts.size === 0) return running.first;
  if (hidden && options.windowed) {
    headlessBeside ??= chromium
      .launch(launchOptions(true))
      .then((browser) => browser.newContext(contextOptions));
    return await headlessBeside;
  }
  const browser = running.first.browser();
  if (browser === null) throw new Error('This Chromium gives no further contexts.');
  return await browser.newContext(contextOptions);
}

function launchOptions(headless: boolean): LaunchOptions {
  const executablePath = findBrowser(options.browser);
  return {
    headless,
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: false,
    // The stand-in quits by itself, as Electron does.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...usualSwitches,
      ...appendedSwitches(),
      ...(options.debugPort && !(headless && options.windowed) ? ['--remote-debugging-port=0'] : []),
      ...(headless ? [] : ['--app=data:text/html,']),
    ],
  };
}
