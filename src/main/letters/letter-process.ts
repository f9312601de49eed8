import { fork } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { LetterProblem } from '#domain/brief/letter-problem';
import type { LetterQuestion } from './letter-file';
import { letterLimits } from './letter-limits';
import { type LetterAnswer, type LetterTextAnswer, letterAnswerSchema } from './letter-text-answer';

export interface LetterProcess {
  /** The program that reads one file: `letter-child`, built or as TypeScript. */
  readonly child: string;
  /** What Node needs besides to run it. */
  readonly execArgv?: readonly string[];
  readonly milliseconds?: number;
}

const readable = new Set(['.docx', '.pdf', '.txt', '.text']);

/**
 * Reads a file as text in a process of its own, with bounds on memory and time: a file that was made to harm, or that is
 * only broken, takes nothing else down with it.
 */
export async function readLetterInProcess(path: string, process: LetterProcess): Promise<LetterTextAnswer> {
  const file = await stat(path).catch(() => null);
  if (file === null || !file.isFile()) return { ok: false, problem: 'notFound' };
  const refused = refusedBeforehand(extname(path), file.size);
  return refused ?? (await askChild({ file: { path }, content: false }, process));
}

/**
 * Reads a file that was dropped, and what the letter in it holds, in the same way. It never touches the disk.
 * @param extension of its name, with the dot
 */
export async function readDroppedLetter(
  { extension, bytes }: { readonly extension: string; readonly bytes: Uint8Array },
  process: LetterProcess,
): Promise<LetterAnswer> {
  const refused = refusedBeforehand(extension, bytes.length);
  const file = { extension: extension.toLowerCase(), bytes };
  return refused ?? (await askChild({ file, content: true }, process));
}

function refusedBeforehand(
  extension: string,
  size: number,
): { readonly ok: false; readonly problem: LetterProblem } | null {
  if (size === 0) return { ok: false, problem: 'empty' };
  if (!readable.has(extension.toLowerCase())) return { ok: false, problem: 'unsupported' };
  return size > letterLimits.bytes ? { ok: false, problem: 'tooLarge' } : null;
}

function askChild(
  question: LetterQuestion,
  { child, execArgv = [], milliseconds }: LetterProcess,
): Promise<LetterAnswer> {
  return new Promise((resolve) => {
    const running = fork(child, [], {
      execArgv: [...execArgv, `--max-old-space-size=${letterLimits.memoryMegabytes}`],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    const answer = (given: LetterAnswer): void => {
      clearTimeout(limit);
      running.kill('SIGKILL');
      resolve(given);
    };
    const limit = setTimeout(
      () => answer({ ok: false, problem: 'tooSlow' }),
      milliseconds ?? letterLimits.milliseconds,
    );
    running.once('message', (message) => {
      const read = letterAnswerSchema.safeParse(message);
      answer(read.success ? read.data : { ok: false, problem: 'damaged' });
    });
    // Out of memory, or ended from outside.
    running.once('exit', () => answer({ ok: false, problem: 'tooMuchInside' }));
    running.once('error', () => answer({ ok: false, problem: 'damaged' }));
    // The path goes as a message: what a process was started with can be seen by others, and a file is often named for someone.
    running.send(question);
  });
}

/** Reads a dropped file; what handlers need of the reading process. */
export type LetterReader = (file: {
  readonly extension: string;
  readonly bytes: Uint8Array;
}) => Promise<LetterAnswer>;
