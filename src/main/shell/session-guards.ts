import type { Session } from 'electron';
import { isOwnAddress } from './addresses';

/** Shuts every door of a session: permissions, devices, downloads and the network. */
export function guardSession(session: Session): void {
  denyPermissionRequests(session);
  denyPermissionChecks(session);
  denyDevices(session);
  denyDownloads(session);
  denyNetwork(session);
}

function denyPermissionRequests(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
}

function denyPermissionChecks(session: Session): void {
  session.setPermissionCheckHandler(() => false);
}

function denyDevices(session: Session): void {
  session.setDevicePermissionHandler(() => false);
}

function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault());
}

function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const developerTools = details.url.startsWith('devtools:');
    answer({ cancel: !developerTools && !isOwnAddress(details.url) });
  });
}
