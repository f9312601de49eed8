import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallAnswer, CallInput, CallOutput } from '#contract/calls';
import type { CallName } from '#contract/call-names';
import type { EventName } from '#contract/events';
import type { Session } from '#contract/vault-calls';
import { createProgram, type Program } from '#main/program';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { createMachinePorts } from '#main/vault/vault-ports';
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

const ownWindow = { isMainWindow: true, isTopFrame: true, isOwnOrigin: true };

export async function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'warme-overdracht-test-'));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Starts the program on a folder; the vault in it is what an earlier run left. */
export async function startProgram(folder: string, seed = 'test'): Promise<RunningProgram> {
  const clock = standingClock();
  const machine = recordingMachine();
  const ids = seededIds(seed);
  const told: RunningProgram['told'] = [];
  const bugs: RunningProgram['bugs'] = [];
  const program = createProgram({
    folder,
    driver: await loadSqlcipherDriver(),
    ports: createMachinePorts(clock.now),
    clock,
    ids,
    machine,
    facts: { version: '0.0.0', practiceShell: true },
    tell: (name, payload) => {
      told.push({ name, payload });
      // A window that has nothing to save answers at once.
      if (name === 'flushRequested' && 'token' in payload) program.vault.flushed(payload.token);
    },
    onBug: (call, error) => bugs.push({ call, error }),
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
      if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.paths.join(' ')} ${bugs.map(({ error }) => String(error)).join()}`);
      return answer.value;
    },
    id: () => ids.next(),
    end: () => program.vault.end(),
  };
}

/** A program with an open vault of one user, huisarts and beheerder. */
export async function startWithVault(folder: string): Promise<RunningProgram & { readonly session: Session }> {
  const running = await startProgram(folder);
  const { session } = await running.must('vault.create', { userName: 'H. Voorbeeld', password });
  return { ...running, session };
}
