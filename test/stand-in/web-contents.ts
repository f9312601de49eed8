import type { CDPSession, Page } from 'playwright-core';
import { openPage } from './browser';
import { KnownEmitter } from './known-emitter';
import { options } from './options';
import { buildBridge, sendToPage } from './page-bridge';
import { listenToPage } from './page-ears';
import { type PrintToPdfOptions, pdfOptions } from './pdf-options';
import { applyPermissions } from './permissions';
import { nextPrintOutcome } from './printer';
import { records } from './records';
import { routeRequests } from './request-router';
import { toAppAddress, toWebAddress } from './schemes';
import type { Session } from './session';
import type { WebPreferences } from './web-preferences';

type WindowOpenHandler = (details: { url: string; disposition: string }) => { action: 'allow' | 'deny' };
type PrintAnswer = (success: boolean, failureReason: string) => void;

export interface WebContentsOptions {
  readonly session: Session;
  readonly preferences: WebPreferences;
  readonly hidden: boolean;
  readonly size: { readonly width: number; readonly height: number };
}

const byPage = new WeakMap<Page, WebContents>();
let made = 0;

/** Whose page this is; undefined for a window that the program didn't make. */
export function contentsOf(page: Page): WebContents | undefined {
  return byPage.get(page);
}

/** A page of the program: what Electron's webContents does with it, done through the browser's protocol. */
export class WebContents extends KnownEmitter {
  readonly id: number;
  readonly session: Session;
  windowOpenHandler: WindowOpenHandler | undefined;
  webRtcPolicy = 'default';
  private readonly options: WebContentsOptions;
  private opened: Promise<Page>;
  private devtools: CDPSession | undefined;
  private expected: string | undefined;
  private crashed = false;
  private destroyed = false;
  private loaded = false;
  private currentPage: Page | undefined;

  constructor(options: WebContentsOptions) {
    super('webContents', [
      'closed-by-user',
      'did-finish-load',
      'page-title-updated',
      'render-process-gone',
      'will-attach-webview',
      'will-frame-navigate',
      'will-navigate',
      'will-redirect',
      'destroyed',
    ]);
    made += 1;
    this.id = made;
    this.options = options;
    this.session = options.session;
    this.opened = this.open();
    // Whoever needs the page hears of a failure; an unused one mustn't end the process.
    this.opened.catch(() => undefined);
  }

  page(): Promise<Page> {
    return this.opened;
  }

  /** Whether the program itself is loading this address: then nobody is asked. */
  isLoading(url: string): boolean {
    return this.expected === url;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }

  getURL(): string {
    return this.currentPage === undefined ? '' : toAppAddress(this.currentPage.url());
  }

  /** Whether anything was ever loaded. */
  hasLoaded(): boolean {
    return this.loaded;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.livingPage();
    if (url !== 'about:blank') {
      await applyPermissions(page.context(), this.session, this, url);
    }
    this.expected = url.split('#', 1)[0];
    // The same page with another fragment would not be loaded again by Chromium; Electron does.
    if (page.url() !== 'about:blank' && page.url().split('#', 1)[0] === toWebAddress(url).split('#', 1)[0]) {
      await page.goto('about:blank');
    }
    await page.goto(toWebAddress(url), { waitUntil: 'load' });
    this.expected = undefined;
    this.loaded = true;
    this.emit('did-finish-load');
  }

  reload(): void {
    void this.loadURL(this.getURL());
  }

  send(channel: string, ...given: unknown[]): void {
    void this.opened.then((page) => sendToPage(page, channel, given));
  }

  async printToPDF(options: PrintToPdfOptions): Promise<Buffer> {
    const devtools = await this.devtoolsSession();
    const { data } = await devtools.send('Page.printToPDF', pdfOptions(options));
    return Buffer.from(data, 'base64');
  }

  print(options: { readonly landscape?: boolean }, answer: PrintAnswer): void {
    void this.opened
      .then((page) => page.evaluate(() => document.body.textContent))
      .then((text) => {
        const { success, failureReason } = nextPrintOutcome();
        if (success) records.prints.push({ text, landscape: options.landscape === true });
        answer(success, failureReason);
      });
  }

  /** The page says that its title changed. */
  noteTitle(title: string): void {
    this.emit('page-title-updated', { title });
  }

  noteCrash(): void {
    this.crashed = true;
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
  }

  /** Gone at once for the program, as in Electron. Chromium may take longer: a page between two documents does. */
  close(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.opened.then((page) => page.close()).catch(() => undefined);
    queueMicrotask(() => this.emit('destroyed'));
  }

  /** The user closed the window: the program hears of it, though unlike in Electron the page is gone already. */
  noteClosed(page: Page): void {
    if (page !== this.currentPage || this.destroyed || this.crashed) return;
    this.emit('closed-by-user');
  }

  /** A page whose process is gone can't be loaded again over the protocol: a new one takes its place. */
  private async livingPage(): Promise<Page> {
    if (!this.crashed) return await this.opened;
    const gone = await this.opened;
    this.devtools = undefined;
    this.opened = this.open();
    await this.opened;
    this.crashed = false;
    await gone.close();
    return await this.opened;
  }

  private async open(): Promise<Page> {
    const { session, hidden, preferences, size } = this.options;
    const page = await openPage(session, hidden);
    byPage.set(page, this);
    this.currentPage = page;
    await Promise.all([
      hidden ? undefined : giveSize(page, size),
      routeRequests(page.context(), session),
      listenToPage(page, this),
      preferences.javascript === false
        ? this.switchScriptsOff(page)
        : buildBridge(page, this, preferences.preload),
    ]);
    return page;
  }

  private async switchScriptsOff(page: Page): Promise<void> {
    this.devtools = await page.context().newCDPSession(page);
    await this.devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
  }

  private async devtoolsSession(): Promise<CDPSession> {
    const page = await this.opened;
    this.devtools ??= await page.context().newCDPSession(page);
    return this.devtools;
  }
}

/** A real window gets its bounds, so that the user can change them; a headless page has nothing but its viewport. */
async function giveSize(page: Page, size: WebContentsOptions['size']): Promise<void> {
  if (!options.windowed) return await page.setViewportSize({ ...size });
  const devtools = await page.context().newCDPSession(page);
  const { windowId } = await devtools.send('Browser.getWindowForTarget');
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: { ...size } });
  await devtools.detach();
}
