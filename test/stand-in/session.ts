import { KnownEmitter } from './known-emitter';
import { refuseUnknown } from './refuse-unknown';
import type { WebContents } from './web-contents';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

interface BeforeRequestDetails {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly webContentsId?: number;
}
export type BeforeRequestListener = (
  details: BeforeRequestDetails,
  answer: (response: { cancel?: boolean; redirectURL?: string }) => void,
) => void;

interface RequesterDetails {
  readonly requestingUrl: string;
  readonly isMainFrame: boolean;
}
type PermissionRequestHandler = (
  contents: WebContents,
  permission: string,
  answer: (allowed: boolean) => void,
  details: RequesterDetails,
) => void;
type PermissionCheckHandler = (
  contents: WebContents | null,
  permission: string,
  origin: string,
  details: RequesterDetails,
) => boolean;
export interface DeviceDetails {
  readonly deviceType: string;
  readonly origin: string;
}

/** What a program can register on a session. The router, the permissions and the downloads call it. */
export class Session extends KnownEmitter {
  readonly partition: string;
  readonly protocolHandlers = new Map<string, ProtocolHandler>();
  beforeRequest: BeforeRequestListener | null = null;
  permissionRequestHandler: PermissionRequestHandler | null = null;
  permissionCheckHandler: PermissionCheckHandler | null = null;
  deviceHandler: ((details: DeviceDetails) => boolean) | null = null;
  spellChecker = true;

  constructor(partition: string) {
    super('session', ['will-download']);
    this.partition = partition;
  }

  readonly protocol = refuseUnknown('session.protocol', {
    handle: (scheme: string, handler: ProtocolHandler) => void this.protocolHandlers.set(scheme, handler),
    isProtocolHandled: (scheme: string) => this.protocolHandlers.has(scheme),
  });

  readonly webRequest = refuseUnknown('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequestListener | null) => {
      this.beforeRequest = listener;
    },
  });

  setPermissionRequestHandler(handler: PermissionRequestHandler | null): void {
    this.permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler | null): void {
    this.permissionCheckHandler = handler;
  }

  setDevicePermissionHandler(handler: ((details: DeviceDetails) => boolean) | null): void {
    this.deviceHandler = handler;
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }

  /** Everything is in memory: a session that would be kept on disk isn't made at all. */
  isPersistent(): boolean {
    return false;
  }
}
