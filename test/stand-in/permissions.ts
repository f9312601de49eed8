import type { BrowserContext } from 'playwright-core';
import { records } from './records';
import { toWebAddress } from './schemes';
import type { Session } from './session';
import type { WebContents } from './web-contents';

/** Chromium's permissions, and what Electron calls them. */
const electronNames: Readonly<Record<string, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  midi: 'midi',
  'storage-access': 'storage-access',
  'local-fonts': 'local-fonts',
};

/**
 * Gives a page what the program's request handler allows, by asking it about everything beforehand: Chromium can't be
 * made to wait for an answer. Without a handler everything is granted, as in Electron.
 */
export async function applyPermissions(
  context: BrowserContext,
  session: Session,
  contents: WebContents,
  address: string,
): Promise<void> {
  const granted: string[] = [];
  for (const [name, permission] of Object.entries(electronNames)) {
    if (await askPermission(session, contents, permission, address)) granted.push(name);
  }
  await context.grantPermissions(granted, { origin: new URL(toWebAddress(address)).origin });
}

function askPermission(
  session: Session,
  contents: WebContents,
  permission: string,
  address: string,
): Promise<boolean> {
  const handler = session.permissionRequestHandler;
  const answer =
    handler === null
      ? Promise.resolve(true)
      : new Promise<boolean>((resolve) =>
          handler(contents, permission, resolve, { requestingUrl: address, isMainFrame: true }),
        );
  return answer.then((allowed) => {
    records.permissions.push({ permission, how: 'asked', allowed });
    return allowed;
  });
}

/** What `navigator.permissions.query` gets to hear: the program's check handler decides. */
export function checkPermission(
  session: Session,
  contents: WebContents,
  name: string,
  origin: string,
): boolean {
  const permission = electronNames[name] ?? name;
  const allowed =
    session.permissionCheckHandler === null ||
    session.permissionCheckHandler(contents, permission, origin, {
      requestingUrl: origin,
      isMainFrame: true,
    });
  records.permissions.push({ permission, how: 'checked', allowed });
  return allowed;
}
