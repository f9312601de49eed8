import type { CallName } from '#contract/call-names';
import type { CallAnswer, CallInput } from '#contract/calls';
import type { EventName, Events } from '#contract/events';
import type { Session } from '#contract/vault-calls';
import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import type { ProgramFacts } from './calls/app-handlers';
import { createDispatcher, type Dispatch } from './calls/dispatcher';
import { createHandlers } from './calls/handlers';
import type { MachinePorts } from './calls/machine-ports';
import { createVaultSession } from './session/vault-session';
import { type VaultInUse, withOefenpraktijk } from './session/with-oefenpraktijk';
import type { Driver } from './store/driver';
import type { VaultPorts } from './vault/vault-ports';

export interface ProgramParts {
  /** The folder of the vault. */
  readonly folder: string;
  /** Where an oefenpraktijk gets its folder. */
  readonly throwawayParent: string;
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
  readonly vault: VaultInUse;
}

/** Who asks when the program itself fills an oefenpraktijk: it goes the same way as the window. */
const programItself = { isMainWindow: true, isTopFrame: true, isOwnOrigin: true } as const;

/** Everything behind the call table, without a shell: runs in plain Node as it does in Electron. */
export function createProgram(parts: ProgramParts): Program {
  const { clock, ids, machine, facts, tell, onBug } = parts;
  const sessionParts = { ...parts, whenLocked: () => machine.forget() };
  const vault = withOefenpraktijk({
    own: createVaultSession(sessionParts),
    parent: parts.throwawayParent,
    vaultIn: (folder, tellOf) =>
      createVaultSession({ ...sessionParts, folder, tell: tellOf, practising: true }),
    fill,
    tell,
  });
  const handlers = createHandlers({ vault, clock, ids, machine, facts });
  const dispatch = createDispatcher({ handlers, session: vault.current, clock, onBug });

  async function ask<Name extends CallName>(name: Name, input: CallInput<Name>) {
    // The dispatcher parsed the value against the same table.
    return (await dispatch(name, input, programItself)) as CallAnswer<Name>;
  }

  async function fill(session: Session): Promise<void> {
    // Loaded when somebody practises, so that the start doesn't wait for it.
    const { fillOefenpraktijk } = await import('./session/fill-oefenpraktijk');
    await fillOefenpraktijk({ ask, ids, today: clock.today(), session, sheet: vault.sheet() });
  }

  return { vault, dispatch };
}
