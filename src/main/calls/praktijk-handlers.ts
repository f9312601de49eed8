import type { Clock } from '#domain/tijd/clock';
import { outdateWork } from '../store/casus-keeping';
import { praktijkKeeping } from '../store/praktijk-keeping';
import type { Section } from './handler';
import { recordHandlers } from './record-handlers';

export function praktijkHandlers(clock: Clock): Section<'praktijk'> {
  const shared = recordHandlers(praktijkKeeping, clock);
  return {
    'praktijk.open': shared.open,
    async 'praktijk.change'(input, access) {
      const changed = await shared.change(input, access);
      if (changed.ok && movesClocks(input.command.path)) await outdateWork(access.db);
      return changed;
    },
    'praktijk.keepDraft': shared.keepDraft,
    'praktijk.history': shared.history,
    'praktijk.revision': shared.revision,
    async 'praktijk.restore'(input, access) {
      const restored = await shared.restore(input, access);
      if (restored.ok) await outdateWork(access.db);
      return restored;
    },
  };
}

/** Whether a change of the praktijk moves days on which work of a casus is due; a name or number doesn't. */
function movesClocks(path: string): boolean {
  return path.startsWith('regio/choices') || /^regio\/closedDays(\/[^/]+\/date)?$/.test(path);
}
