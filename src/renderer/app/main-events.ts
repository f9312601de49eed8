import { type EventName, events } from '#contract/events';
import { dayChanged } from './app-info';
import { bridge } from './bridge';
import { ask } from './client';
import { runCommand } from './commands';
import { flushAll } from './flushers';
import { showStandingNotice } from './notices';
import { listsOutdatedNow } from './outdated-lists';
import { queryClient } from './query-client';
import { forgetAllSources } from './save-status';
import { texts } from './texts';

/** Listens to what main tells. The answer stops that. */
export function listenToMain(): () => void {
  return bridge()?.listen((name, payload) => hear(name, payload)) ?? (() => undefined);
}

function hear(name: EventName, payload: unknown): void {
  switch (name) {
    case 'flushRequested': {
      const request = events.flushRequested.safeParse(payload);
      if (request.success) void flushAll().then(() => ask('app.flushed', { token: request.data.token }));
      return;
    }
    case 'locked':
      leaveLockedVault();
      return;
    case 'journalBroken':
      showStandingNotice(texts.journaal.brokenNotice);
      return;
    case 'dayChanged': {
      const day = events.dayChanged.safeParse(payload);
      if (day.success) dayChanged(day.data.today);
      // On waking the day may be the same; what is due may not.
      listsOutdatedNow();
      return;
    }
    case 'menuChosen': {
      const menu = events.menuChosen.safeParse(payload);
      if (menu.success) runCommand(menu.data.command);
    }
  }
}

/** Wipes what was read and begins anew: the page that comes knows nothing of what was on the screen. */
export function leaveLockedVault(): void {
  queryClient.clear();
  forgetAllSources();
  // Without the route: it would name a dossier on the locked screen.
  window.history.replaceState(null, '', window.location.pathname);
  window.location.reload();
}
