import { resolve } from 'node:path';
import type { App } from 'electron';
import { isStandIn } from './is-stand-in';

/**
 * Decides where everything of this practice lives, and tells Electron. `--gegevensmap=DIR` overrides it, for a test or
 * for a practice that keeps its data elsewhere. Must come before the single-instance lock, which lives there too.
 * The stand-in gets a folder of its own: what is typed there never mixes with real data.
 */
export function chooseDataFolder(app: App): string {
  const asked = app.commandLine.getSwitchValue('gegevensmap');
  const usual = isStandIn() ? `${app.getPath('userData')}-oefenomgeving` : app.getPath('userData');
  const folder = asked === '' ? usual : resolve(asked);
  app.setPath('userData', folder);
  return folder;
}
