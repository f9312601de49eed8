import type { Place } from '#contract/vault-calls';
import { ask } from './client';
import { registerFlusher } from './flushers';
import { focusedField, focusField, placeOf } from './place';
import type { AppRouter } from './router';
import { placeRemembered, vaultState } from './vault-state';

/** How long a field that is still being loaded is waited for after unlocking, in milliseconds. */
const waitForField = 5000;

/** Remembers where the user is, on each navigation and before the vault locks. The answer stops that. */
export function trackPlace(router: AppRouter): () => void {
  const remember = async () => {
    if (vaultState.get().state !== 'open') return;
    const place = placeOf(router.state.location.href, focusedField(document.activeElement));
    if (place === null) return;
    placeRemembered(place);
    await ask('session.rememberPlace', place);
  };
  const stopFlusher = registerFlusher(remember);
  const stopRouter = router.subscribe('onResolved', () => void remember());
  return () => {
    stopFlusher();
    stopRouter();
  };
}

/** After unlocking: brings focus and caret back to the field, as soon as it appears and unless the user goes first. */
export function restoreFocus(place: Place | null): void {
  if (place === null || place.field === null || focusField(document, place)) return;
  const observer = new MutationObserver(() => {
    if (focusField(document, place)) stop();
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    window.removeEventListener('keydown', stop);
    window.removeEventListener('pointerdown', stop);
  };
  const timer = setTimeout(stop, waitForField);
  observer.observe(document.body, { childList: true, subtree: true });
  window.addEventListener('keydown', stop);
  window.addEventListener('pointerdown', stop);
}
