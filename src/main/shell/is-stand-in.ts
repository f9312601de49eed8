/**
 * Whether the program runs in the stand-in (Node with Chromium as the window) instead of in Electron. The window then
 * says that it isn't for real patients: the stand-in has no isolated worlds, and no keychain.
 */
export function isStandIn(): boolean {
  return process.versions.electron === undefined;
}
