import { ask } from '../../../app/client';
import { forgetAnswers, useCall } from '../../../app/use-call';

/** How paste text is made for the HIS of this practice; a change is kept as a setting. */
export function usePasteProfile() {
  const settings = useCall('settings.get', {});
  const value = settings.status === 'ready' ? settings.value : null;
  async function change(setting: {
    readonly pasteWrap?: boolean;
    readonly pasteAscii?: boolean;
  }): Promise<void> {
    await ask('settings.change', setting);
    forgetAnswers('settings.get');
  }
  return {
    wrap: value?.pasteWrap ?? false,
    ascii: value?.pasteAscii ?? false,
    setWrap: (pasteWrap: boolean) => void change({ pasteWrap }),
    setAscii: (pasteAscii: boolean) => void change({ pasteAscii }),
  };
}
