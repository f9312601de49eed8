import { ask } from './client';
import { createStore, useStore } from './external-store';
import { forgetAnswers } from './use-call';
import { vaultState } from './vault-state';

export const textSizes = [100, 110, 125, 150, 175, 200] as const;

/** Survives the reload at locking, so that the unlock screen is as large as the rest. */
const storageKey = 'text-size';
const textSize = createStore<number>(100);

export function useTextSize(): number {
  return useStore(textSize);
}

/** Shows all text at this size, in percent. All measures are in rem, so everything grows along. */
export function showTextSize(percent: number): void {
  const size = Math.min(200, Math.max(100, Math.round(percent)));
  document.documentElement.style.fontSize = `${size}%`;
  sessionStorage.setItem(storageKey, String(size));
  textSize.set(size);
}

/** The size of before the reload. */
export function restoreTextSize(): void {
  const kept = Number(sessionStorage.getItem(storageKey));
  showTextSize(kept);
}

/** Shows the size and, with an open vault, keeps it as a setting. */
export async function chooseTextSize(percent: number): Promise<void> {
  showTextSize(percent);
  if (vaultState.get().state !== 'open') return;
  const answer = await ask('settings.change', { textSize: textSize.get() });
  if (answer.ok) forgetAnswers('settings.get');
}

/** Keeps the size that is shown as the setting of the vault that was opened. */
export async function keepTextSize(): Promise<void> {
  await chooseTextSize(textSize.get());
}

/** The next size up or down from the present one. */
export function neighbouringSize(present: number, direction: 'larger' | 'smaller'): number {
  const next =
    direction === 'larger'
      ? textSizes.find((size) => size > present)
      : textSizes.findLast((size) => size < present);
  return next ?? present;
}

/** Takes the size from the settings, once the vault is open. */
export async function takeTextSizeFromSettings(): Promise<void> {
  const answer = await ask('settings.get', {});
  if (answer.ok) showTextSize(answer.value.textSize);
}
