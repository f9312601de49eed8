import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { Settings } from '#contract/settings-calls';
import { ask } from '../../app/client';
import { showFailure } from '../../app/notices';
import { forgetAnswers } from '../../app/use-call';

/** The settings as they are on the screen: a choice shows at once and saves itself; one that isn't stored goes back. */
export function useSettings(stored: Settings) {
  const [settings, setSettings] = useState(stored);
  /** The setting that was stored last, so that its card can say so. */
  const [saved, setSaved] = useState<keyof Settings | null>(null);

  async function change<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void> {
    const before = settings[name];
    const change: Partial<Settings> = { [name]: value };
    setSettings((present) => ({ ...present, ...change }));
    setSaved(null);
    const answer = await ask('settings.change', change);
    if (answer.ok) {
      setSaved(name);
      forgetAnswers('settings.get');
      return;
    }
    setSettings((present) => ({ ...present, [name]: before }));
    showFailure(errorText(answer.code));
  }

  return { settings, saved, change } as const;
}
