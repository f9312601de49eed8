import { appEvents } from './app-events';
import { KnownEmitter, preventable } from './known-emitter';
import { quit } from './quit';
import { refuseUnknown } from './refuse-unknown';
import type { Session } from './session';
import { sessionFromPartition } from './sessions';
import { WebContents } from './web-contents';
import { checkWebPreferences, type WebPreferences } from './web-preferences';

export interface WindowOptions {
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly show?: boolean;
  readonly skipTaskbar?: boolean;
  readonly backgroundColor?: string;
  readonly webPreferences?: WebPreferences;
}

const windows: BrowserWindow[] = [];

export function allWindows(): readonly BrowserWindow[] {
  return windows;
}

/** The first window that is meant to be seen. */
export function mainWindow(): BrowserWindow | undefined {
  return windows.find((window) => window.isVisible());
}

/** A window: a page of its own. What Electron's has and this lacks is a clear error. */
class BrowserWindow extends KnownEmitter {
  readonly webContents: WebContents;
  readonly preferences: WebPreferences;
  contentProtection = false;
  private readonly options: WindowOptions;
  private title: string;
  private gone = false;
  timesFocused = 0;

  constructor(options: WindowOptions) {
    super('BrowserWindow', ['close', 'closed', 'focus', 'page-title-updated', 'ready-to-show']);
    const preferences = options.webPreferences ?? {};
    checkWebPreferences(preferences);
    this.options = options;
    this.preferences = preferences;
    this.title = options.title ?? '';
    const session = sessionOf(preferences);
    const size = { width: options.width ?? 800, height: options.height ?? 600 };
    const hidden = options.show === false;
    this.webContents = refuseUnknown('webContents', new WebContents({ session, preferences, hidden, size }));
    this.webContents.on('page-title-updated', ({ title }: { title: string }) => this.noteTitle(title));
    this.webContents.on('closed-by-user', () => this.close());
    this.webContents.on('destroyed', () => this.noteGone());
    this.webContents.on('did-finish-load', () => this.emit('ready-to-show'));
    windows.push(this);
    appEvents.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  isVisible(): boolean {
    return this.options.show !== false;
  }

  isDestroyed(): boolean {
    return this.webContents.isDestroyed();
  }

  isMinimized(): boolean {
    return false;
  }

  focus(): void {
    void this.webContents.page().then((page) => page.bringToFront());
    this.timesFocused += 1;
    this.emit('focus');
  }

  getTitle(): string {
    return this.title;
  }

  minimumSize(): readonly [number, number] {
    return [this.options.minWidth ?? 0, this.options.minHeight ?? 0];
  }

  setContentProtection(enabled: boolean): void {
    this.contentProtection = enabled;
  }

  close(): void {
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    this.webContents.close();
  }

  /** Settles once `closed` has been fired. */
  async whenGone(): Promise<void> {
    if (!this.gone) await new Promise<void>((resolve) => super.once('closed', resolve));
  }

  private noteTitle(title: string): void {
    const event = preventable({});
    this.emit('page-title-updated', event, title, false);
    if (!event.defaultPrevented) this.title = title;
  }

  private noteGone(): void {
    if (this.gone) return;
    this.gone = true;
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    if (windows.length === 0) noteAllClosed();
  }
}

/** Electron quits by itself when nobody listens. */
function noteAllClosed(): void {
  if (!appEvents.emit('window-all-closed')) void quit();
}

function sessionOf({ session, partition }: WebPreferences): Session {
  if (session !== undefined) return session;
  if (partition !== undefined) return sessionFromPartition(partition);
  throw new Error('The stand-in refuses a window in the default session: that one is kept on disk.');
}

export type { BrowserWindow };

/** What the program gets to see as `BrowserWindow`. */
export const BrowserWindowApi = refuseUnknown(
  'BrowserWindow',
  new Proxy(BrowserWindow, {
    construct: (target, [options]: [WindowOptions]) => refuseUnknown('BrowserWindow', new target(options)),
  }),
);
