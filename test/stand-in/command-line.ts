import { refuseUnknown } from './refuse-unknown';

const appended = new Map<string, string>();

/** The switches for Chromium that the program appended: the window's Chromium gets them. */
export function appendedSwitches(): string[] {
  return [...appended].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
}

function given(name: string): string | undefined {
  const start = `--${name}`;
  const argument = process.argv.slice(2).find((each) => each === start || each.startsWith(`${start}=`));
  return argument?.slice(start.length + 1) ?? appended.get(name);
}

export const commandLine = refuseUnknown('app.commandLine', {
  appendSwitch: (name: string, value = '') => void appended.set(name, value),
  hasSwitch: (name: string) => given(name) !== undefined,
  getSwitchValue: (name: string) => given(name) ?? '',
});
