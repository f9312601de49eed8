import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import type { Backups } from '../backup/backups';
import type { Restores } from '../backup/restores';
import type { LetterReader } from '../letters/letter-process';
import type { VaultInUse } from '../session/with-oefenpraktijk';
import { appHandlers, type ProgramFacts } from './app-handlers';
import { backupHandlers } from './backup-handlers';
import { casusHandlers } from './casus-handlers';
import { crisisHandlers } from './crisis-handlers';
import { documentHandlers } from './document-handlers';
import type { Handlers } from './handler';
import { hisHandlers } from './his-handlers';
import { inkomendHandlers } from './inkomend-handlers';
import { inzageHandlers } from './inzage-handlers';
import { journaalHandlers } from './journaal-handlers';
import type { MachinePorts } from './machine-ports';
import { persoonHandlers } from './persoon-handlers';
import { praktijkHandlers } from './praktijk-handlers';
import { regioHandlers } from './regio-handlers';
import { searchHandlers } from './search-handlers';
import { settingsHandlers } from './settings-handlers';
import { userHandlers } from './user-handlers';
import { vandaagHandlers } from './vandaag-handlers';
import { vaultHandlers } from './vault-handlers';
import { vernietigingHandlers } from './vernietiging-handlers';

export interface HandlerParts {
  readonly vault: VaultInUse;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly machine: MachinePorts;
  readonly facts: ProgramFacts;
  readonly backups: Backups;
  readonly restores: Restores;
  readonly readLetter: LetterReader;
}

/** Every handler of the call table; a call without one doesn't compile. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { vault, clock, ids, machine, facts } = parts;
  return {
    ...appHandlers(facts, vault, clock),
    ...vaultHandlers(vault, clock, machine),
    ...praktijkHandlers(clock),
    ...persoonHandlers(clock),
    ...vandaagHandlers(clock),
    ...regioHandlers(clock, machine),
    ...inkomendHandlers(clock, ids, machine, parts.readLetter),
    ...hisHandlers(clock),
    ...casusHandlers(clock, ids),
    ...searchHandlers(clock),
    ...documentHandlers(clock, ids, machine),
    ...crisisHandlers(clock, machine),
    ...journaalHandlers(clock, machine),
    ...inzageHandlers(clock, machine),
    ...vernietigingHandlers(clock, ids, machine),
    ...settingsHandlers(),
    ...backupHandlers(parts),
    ...userHandlers(vault, clock),
  };
}
