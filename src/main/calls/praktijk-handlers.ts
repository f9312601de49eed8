import type { Clock } from '#domain/tijd/clock';
import { praktijkKeeping } from '../store/praktijk-keeping';
import type { Section } from './handler';
import { recordHandlers } from './record-handlers';

export function praktijkHandlers(clock: Clock): Section<'praktijk'> {
  const shared = recordHandlers(praktijkKeeping, clock);
  return {
    'praktijk.open': shared.open,
    'praktijk.change': shared.change,
    'praktijk.keepDraft': shared.keepDraft,
    'praktijk.history': shared.history,
    'praktijk.revision': shared.revision,
    'praktijk.restore': shared.restore,
  };
}
