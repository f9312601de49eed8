import type { CommandLine } from 'electron';

/**
 * Shuts the network below the page as well: no name resolves, WebRTC sends nothing, and Chromium's own services stay
 * silent. The request guard sees what a page asks for; this covers what the engine would ask for by itself.
 */
export function closeNetwork(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  for (const silenced of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-quic',
    'disable-sync',
    'no-pings',
  ]) {
    commandLine.appendSwitch(silenced);
  }
}
