import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright-core';
import { preventable } from './known-emitter';
import { records } from './records';
import { declaredSchemeOf, toAppAddress, toWebAddress } from './schemes';
import type { Session } from './session';
import { contentsOf, type WebContents } from './web-contents';
import { frameOf } from './web-frame';

let requests = 0;
const routed = new WeakSet<BrowserContext>();

/** Sends every request of a context past the handlers that the program registered on its session. */
export async function routeRequests(context: BrowserContext, session: Session): Promise<void> {
  if (routed.has(context)) return;
  routed.add(context);
  await context.route('**/*', (route) => answer(route, session));
  await context.routeWebSocket('**', (socket) => {
    const refused = refusedByProgram(session, socket.url(), 'GET', 'webSocket', undefined);
    if (refused) void socket.close({ code: 1001 });
    else socket.connectToServer();
  });
}

async function answer(route: Route, session: Session): Promise<void> {
  const request = route.request();
  const url = toAppAddress(request.url());
  const frame = frameOrUndefined(request);
  const contents = frame === undefined ? undefined : contentsOf(frame.page());
  if (contents !== undefined && frame !== undefined && request.isNavigationRequest()) {
    if (!mayNavigate(contents, frame, url)) return await route.abort('aborted');
  }
  const kind = resourceType(request, frame);
  if (refusedByProgram(session, url, request.method(), kind, contents?.id)) {
    return await route.abort('blockedbyclient');
  }
  const scheme = declaredSchemeOf(url);
  if (scheme === undefined) {
    records.networkRequests.push({ url });
    return await route.continue();
  }
  await serve(route, session, scheme, url, contents);
}

async function serve(
  route: Route,
  session: Session,
  scheme: string,
  url: string,
  contents: WebContents | undefined,
): Promise<void> {
  const handler = session.protocolHandlers.get(scheme);
  if (handler === undefined) {
    records.blockedRequests.push({ url, by: 'no protocol handler' });
    return await route.abort('failed');
  }
  const request = route.request();
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(url, {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body: new Uint8Array(body) }),
    }),
  );
  const headers = Object.fromEntries(response.headers);
  const target = headers.location;
  if (response.status >= 300 && response.status < 400 && target !== undefined) {
    const to = new URL(target, url).href;
    if (contents !== undefined && !mayRedirect(contents, to)) return await route.abort('aborted');
    headers.location = declaredSchemeOf(to) === undefined ? to : toWebAddress(to);
  }
  await route.fulfill({
    status: response.status,
    headers,
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Asks the program's will-frame-navigate and will-navigate, unless the program itself loads this. */
function mayNavigate(contents: WebContents, frame: Frame, url: string): boolean {
  const isMainFrame = frame.parentFrame() === null;
  if (isMainFrame && contents.isLoading(url)) return true;
  const details = { url, isMainFrame, isSameDocument: false, frame: frameOf(frame), initiator: null };
  const ofAnyFrame = preventable(details);
  contents.emit('will-frame-navigate', ofAnyFrame);
  const ofMainFrame = preventable(details);
  if (isMainFrame) contents.emit('will-navigate', ofMainFrame, url);
  const allowed = !ofAnyFrame.defaultPrevented && !ofMainFrame.defaultPrevented;
  records.navigations.push({ url, allowed });
  return allowed;
}

function mayRedirect(contents: WebContents, url: string): boolean {
  const event = preventable({ url, isMainFrame: true, isSameDocument: false });
  contents.emit('will-redirect', event, url);
  records.navigations.push({ url, allowed: !event.defaultPrevented });
  return !event.defaultPrevented;
}

function refusedByProgram(
  session: Session,
  url: string,
  method: string,
  kind: string,
  webContentsId: number | undefined,
): boolean {
  let cancelled = false;
  requests += 1;
  session.beforeRequest?.(
    {
      id: requests,
      url,
      method,
      resourceType: kind,
      ...(webContentsId === undefined ? {} : { webContentsId }),
    },
    ({ cancel, redirectURL }) => {
      if (redirectURL !== undefined) throw new Error('The stand-in has no redirectURL in onBeforeRequest.');
      cancelled = cancel === true;
    },
  );
  if (cancelled) records.blockedRequests.push({ url, by: 'onBeforeRequest' });
  return cancelled;
}

/** A window that has just been opened has no frame yet. */
function frameOrUndefined(request: PageRequest): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

function resourceType(request: PageRequest, frame: Frame | undefined): string {
  if (request.isNavigationRequest()) return frame?.parentFrame() ? 'subFrame' : 'mainFrame';
  const type = request.resourceType();
  return type === 'fetch' ? 'xhr' : type;
}
