import type { WebContents } from 'electron';
import { isSamePage } from './addresses';

/** Keeps a page where it is: no webview, no window of its own, no way to another page. */
export function guardContents(contents: WebContents): void {
  denyWebviews(contents);
  denyNewWindows(contents);
  denyNavigation(contents);
  denyRedirects(contents);
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function denyWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** A page may load itself again; every other navigation, of any frame, is refused. */
function denyNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isSamePage(event.url, contents.getURL())) event.preventDefault();
  });
}

function denyRedirects(contents: WebContents): void {
  contents.on('will-redirect', (event) => event.preventDefault());
}
