import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type AnswerOf, type Command, replySchema } from './control-protocol';

export interface LaunchOptions {
  /** The built main file of the program. */
  readonly mainFile: string;
  readonly programArguments?: readonly string[];
  /** A debugging port on loopback, to take hold of the page from here. */
  readonly debugPort?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** A program running in the stand-in, in a process of its own. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** Settles when the main window has loaded; fails when the process ends before that. */
  readonly ready: Promise<{ readonly debugAddress: string | null }>;
  readonly ended: Promise<Ended>;
  ask<Asked extends Command>(asked: Asked): Promise<AnswerOf<Asked['command']>>;
  /** What it wrote so far to stdout and stderr. */
  output(): string;
}

const runner = fileURLToPath(new URL('./run.mjs', import.meta.url));

/** Starts a built program in the stand-in. Whoever starts it ends it: ask for `quit`, or kill its process. */
export function launchInStandIn(options: LaunchOptions): RunningProgram {
  const child = fork(runner, [options.mainFile, ...(options.programArguments ?? [])], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // What this process was started with (a test runner's loaders) is not for the program.
    execArgv: [],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      STAND_IN_PORT: options.debugPort === true ? '1' : '0',
      ...options.environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  const { ask, ready } = talkTo(child, ended);
  return { process: child, ready, ended, ask, output: () => output };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function talkTo(child: ChildProcess, ended: Promise<Ended>): Pick<RunningProgram, 'ask' | 'ready'> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const ready = new Promise<{ debugAddress: string | null }>((resolve, reject) => {
    child.on('message', (message) => {
      const reply = replySchema.safeParse(message);
      if (!reply.success) return;
      if ('ready' in reply.data) return resolve(reply.data);
      const waiter = waiting.get(reply.data.id);
      waiting.delete(reply.data.id);
      if ('failure' in reply.data) waiter?.reject(new Error(reply.data.failure));
      else waiter?.resolve(reply.data.value);
    });
    void ended.then(({ code, signal, output }) => {
      const gone = new Error(`The program ended (${signal ?? code}):\n${output}`);
      reject(gone);
      for (const waiter of waiting.values()) waiter.reject(gone);
    });
  });
  // Whoever awaits it hears of a failure; a test that expects the end of the process doesn't.
  ready.catch(() => undefined);
  return {
    ready,
    ask: <Asked extends Command>(command: Asked) =>
      new Promise<AnswerOf<Asked['command']>>((resolve, reject) => {
        asked += 1;
        // The server answers each command with its own answer (control-protocol.ts): the one place that trusts it.
        const typed = (value: unknown) => resolve(value as AnswerOf<Asked['command']>);
        waiting.set(asked, { resolve: typed, reject });
        child.send({ id: asked, asked: command }, (error) => {
          if (error !== null) reject(error);
        });
      }),
  };
}
