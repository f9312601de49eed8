import type { EventName, Events } from '#contract/events';
import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import type { ProgramFacts } from './calls/app-handlers';
import { createDispatcher, type Dispatch } from './calls/dispatcher';
import { createHandlers } from './calls/handlers';
import type { MachinePorts } from './calls/machine-ports';
import { createVaultSession, type VaultSession } from './session/vault-session';
import type { Driver } from './store/driver';
import type { VaultPorts } from './vault/vault-ports';

export interface ProgramParts {
  /** The folder of the vault. */
  readonly folder: string;
  readonly driver: Driver;
  readonly ports: VaultPorts;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly machine: MachinePorts;
  readonly facts: ProgramFacts;
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  readonly onBug: (call: string, error: unknown) => void;
  /** How long a lock waits for what is being typed, in milliseconds. */
  readonly flushMs?: number;
}

export interface Program {
  readonly dispatch: Dispatch;
  readonly vault: VaultSession;
}

/** Everything behind the call table, without a shell: runs in plain Node as it does in Electron. */
export function createProgram(parts: ProgramParts): Program {
  const { clock, ids, machine, facts, onBug } = parts;
  const vault = createVaultSession({ ...parts, whenLocked: () => machine.forget() });
  const handlers = createHandlers({ vault, clock, ids, machine, facts });
  return { vault, dispatch: createDispatcher({ handlers, session: vault.current, clock, onBug }) };
}
