import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallName } from '#contract/call-names';
import type { CallAnswer, CallInput, CallOutput } from '#contract/calls';
import type { EventName } from '#contract/events';
import type { Session } from '#contract/vault-calls';
import type { AfterRestore } from '#main/backup/after-restore';
import { createProgram, type Program } from '#main/program';
import type { Driver } from '#main/store/driver';
import { loadDriver } from '#main/store/driver-choice';
import { createMachinePorts, type VaultPorts } from '#main/vault/vault-ports';
import { letterProcessFromSource } from './letter-process-from-source';
import { type RecordingMachine, recordingMachine } from './recording-machine';
import { seededIds } from './seeded-ids';
import { type StandingClock, standingClock } from './standing-clock';

export const password = 'vier woorden voor een kluis';

/** The program without a shell, on real files, asked through its call table as the renderer does. */
export interface RunningProgram {
  readonly folder: string;
  readonly clock: StandingClock;
  readonly machine: RecordingMachine;
  readonly program: Program;
  readonly told: { readonly name: EventName; readonly payload: unknown }[];
  readonly bugs: { readonly call: string; readonly error: unknown }[];
  ask<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallAnswer<Name>>;
  /** Asks, and throws on anything but success. */
  must<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  id(): string;
  /** Ends in order, and leaves the files. */
  end(): Promise<void>;
}

/** What a test puts in the place of the ordinary surroundings. */
export interface Surroundings {
  readonly ports?: (now: () => string) => VaultPorts;
  readonly driver?: Driver;
  readonly clock?: StandingClock;
  readonly flushMs?: number;
  /** How long after opening the first backup of the day is made. */
  readonly backupAfterMs?: number;
  readonly afterRestore?: readonly AfterRestore[];
  /** What the window does when it is asked to save what is typed; by default it has nothing to save. */
  readonly onFlush?: (answer: () => void) => void;
}

/** Who asks, when it is the program's own window. */
export const ownWindow = { isMainWindow: true, isTopFrame: true, isOwnOrigin: true } as const;

export async function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'warme-overdracht-test-'));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/**
 * Starts the program on a folder; the vault in it is what an earlier run left.
 * @param seed of the ids: another one for a second run on the same folder, or its ids are those of the first
 */
export async function startProgram(
  folder: string,
  seed = 'test',
  around: Surroundings = {},
): Promise<RunningProgram> {
  const clock = around.clock ?? standingClock();
  const machine = recordingMachine();
  const ids = seededIds(seed);
  const told: RunningProgram['told'] = [];
  const bugs: RunningProgram['bugs'] = [];
  const onFlush = around.onFlush ?? ((answer) => answer());
  const program = createProgram({
    folder,
    throwawayParent: folder,
    driver: around.driver ?? (await loadDriver()),
    ports: (around.ports ?? createMachinePorts)(clock.now),
    clock,
    ids,
    machine,
    facts: { version: '0.0.0', standIn: true },
    letterProcess: letterProcessFromSource,
    tell: (name, payload) => {
      told.push({ name, payload });
      if (name === 'flushRequested' && 'token' in payload) {
        const { token } = payload;
        onFlush(() => program.vault.flushed(token));
      }
    },
    onBug: (call, error) => bugs.push({ call, error }),
    ...(around.flushMs === undefined ? {} : { flushMs: around.flushMs }),
    ...(around.backupAfterMs === undefined ? {} : { backupAfterMs: around.backupAfterMs }),
    ...(around.afterRestore === undefined ? {} : { afterRestore: around.afterRestore }),
  });
  async function ask<Name extends CallName>(name: Name, input: CallInput<Name>) {
    return (await program.dispatch(name, input, ownWindow)) as CallAnswer<Name>;
  }
  return {
    folder,
    clock,
    machine,
    program,
    told,
    bugs,
    ask,
    async must(name, input) {
      const answer = await ask(name, input);
      if (answer.ok) return answer.value;
      const bug = bugs.map(({ error }) => String(error)).join();
      throw new Error(`${name}: ${answer.code} ${answer.paths.join(' ')} ${bug}`);
    },
    id: () => ids.next(),
    end: () => program.vault.end(),
  };
}

/** A program with an open vault of one user, huisarts and beheerder. */
export async function startWithVault(
  folder: string,
  seed = 'test',
  around: Surroundings = {},
): Promise<RunningProgram & { readonly session: Session }> {
  const running = await startProgram(folder, seed, around);
  const { session } = await running.must('vault.create', { userName: 'H. Voorbeeld', password });
  return { ...running, session };
}
