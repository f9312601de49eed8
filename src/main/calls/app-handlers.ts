import type { Clock } from '#domain/tijd/clock';
import type { VaultInUse } from '../session/with-oefenpraktijk';
import { done, type Section } from './handler';

export interface ProgramFacts {
  readonly version: string;
  /** True when the program runs without Electron, in the stand-in. */
  readonly standIn: boolean;
}

export function appHandlers(facts: ProgramFacts, vault: VaultInUse, clock: Clock): Section<'app'> {
  return {
    'app.info': async () => done({ ...facts, today: clock.today(), zone: clock.zone() }),
    async 'app.flushed'({ token }) {
      vault.flushed(token);
      return done(null);
    },
  };
}
