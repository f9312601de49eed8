import { allWindows } from './browser-window';
import type { WindowSeen } from './control-protocol';

/** Every window of the program as a test may look at it, the hidden ones too. */
export function windowsSeen(): WindowSeen[] {
  return allWindows().map((window) => {
    const { session: _session, ...webPreferences } = window.preferences;
    const { session, webRtcPolicy } = window.webContents;
    return {
      title: window.getTitle(),
      visible: window.isVisible(),
      url: window.webContents.getURL(),
      persistent: session.isPersistent(),
      spellChecker: session.spellChecker,
      contentProtection: window.contentProtection,
      timesFocused: window.timesFocused,
      minimumSize: window.minimumSize(),
      webRtcPolicy,
      webPreferences,
    };
  });
}
