import type { CallName } from '#contract/call-names';
import type { CallAnswer, CallInput } from '#contract/calls';
import type { EventName, Events } from '#contract/events';
import type { Session } from '#contract/vault-calls';
import type { IdSource } from '#domain/identiteit/id-source';
import type { Clock } from '#domain/tijd/clock';
import { type AfterRestore, applyAfterRestore } from './backup/after-restore';
import { type Backups, createBackups } from './backup/backups';
import { destroyedAgain } from './backup/destroyed-again';
import { removedAgain } from './backup/removed-again';
import { createRestores, type Restores } from './backup/restores';
import type { ProgramFacts } from './calls/app-handlers';
import { createDispatcher, type Dispatch } from './calls/dispatcher';
import { createHandlers } from './calls/handlers';
import type { MachinePorts } from './calls/machine-ports';
import { type LetterProcess, readDroppedLetter } from './letters/letter-process';
import { keepBundledPacks } from './regio/keep-bundled-packs';
import { journalEntry } from './session/journal-entry';
import type { OpenSession } from './session/open-session';
import { createVaultSession } from './session/vault-session';
import { type VaultInUse, withOefenpraktijk } from './session/with-oefenpraktijk';
import type { Driver } from './store/driver';
import { storedPacks } from './store/pack-store';
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
  /** The process that reads what comes in. */
  readonly letterProcess: LetterProcess;
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  readonly onBug: (call: string, error: unknown) => void;
  /** What must not come back with an older backup; tests put their own in place. */
  readonly afterRestore?: readonly AfterRestore[];
  /** How long after opening the first backup of the day is made, in milliseconds. */
  readonly backupAfterMs?: number;
  /** How long a lock waits for what is being typed, in milliseconds. */
  readonly flushMs?: number;
}

export interface Program {
  readonly dispatch: Dispatch;
  readonly vault: VaultInUse;
  readonly backups: Backups;
  readonly restores: Restores;
}

/** Who asks when the program itself fills an oefenpraktijk: it goes the same way as the window. */
const programItself = { isMainWindow: true, isTopFrame: true, isOwnOrigin: true } as const;

/** Everything behind the call table, without a shell: runs in plain Node as it does in Electron. */
export function createProgram(parts: ProgramParts): Program {
  const { clock, ids, machine, facts, tell, onBug } = parts;
  const sessionParts = { ...parts, whenLocked: () => machine.forget() };
  const {
    afterRestore = [
      destroyedAgain(clock),
      removedAgain({ driver: parts.driver, files: parts.ports.files, clock }),
    ],
  } = parts;
  const backups = createBackups({
    ...parts,
    askForFolder: () => machine.askForFolder(),
    onBug: (error) => onBug('backup.make', error),
    ...(parts.backupAfterMs === undefined ? {} : { afterOpeningMs: parts.backupAfterMs }),
  });
  const vault = withOefenpraktijk({
    own: createVaultSession({
      ...sessionParts,
      readFirst: (store) => store.read(storedPacks),
      opened: async (session) => {
        await bringUpToDate(session);
        await keepBundledPacks(session.store, clock);
        backups.opened(session);
      },
      closing: backups.closing,
    }),
    parent: parts.throwawayParent,
    vaultIn: (folder, tellOf) =>
      createVaultSession({ ...sessionParts, folder, tell: tellOf, practising: true }),
    fill,
    tell,
  });
  const restores = createRestores({
    ...parts,
    afterRestore,
    current: vault.current,
    whileClosed: vault.whileClosed,
    askForFile: () => machine.askForBackup(),
  });
  const readLetter = (file: Parameters<typeof readDroppedLetter>[0]) =>
    readDroppedLetter(file, parts.letterProcess);
  const handlers = createHandlers({ vault, clock, ids, machine, facts, backups, restores, readLetter });
  const dispatch = createDispatcher({ handlers, session: vault.current, clock, onBug });

  /** A backup that was put back says so in its own journal, and what came after it is done again. */
  async function bringUpToDate(session: OpenSession): Promise<void> {
    const restored = await applyAfterRestore(afterRestore, session, parts.ports.files, (error) =>
      onBug('restore.restore', error),
    );
    if (restored === null) return;
    const rule = { event: 'reservekopie-teruggezet', action: 'E' } as const;
    const entry = journalEntry(rule, session, clock, { about: { object: restored } });
    await session.store.write(({ record }) => record(entry));
  }

  async function ask<Name extends CallName>(name: Name, input: CallInput<Name>) {
    // The dispatcher parsed the value against the same table.
    return (await dispatch(name, input, programItself)) as CallAnswer<Name>;
  }

  async function fill(session: Session): Promise<void> {
    // Loaded when somebody practises, so that the start doesn't wait for it.
    const { fillOefenpraktijk } = await import('./session/fill-oefenpraktijk');
    await fillOefenpraktijk({ ask, ids, today: clock.today(), session, sheet: vault.sheet() });
  }

  return { vault, backups, restores, dispatch };
}
