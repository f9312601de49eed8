import { Worker } from 'node:worker_threads';
import { StoreFault } from './driver';
import type { Answer, Question, WorkerStart } from './multiple-ciphers-protocol';
import { faultOfSqlite } from './sqlite-codes';

type Good = Extract<Answer, { ok: true }>;

/** A connection in a thread of its own, asked one thing after the other. */
export interface ConnectionThread {
  ask(question: Question): Promise<Good>;
  /** Resolves when the thread is gone, and its hold on the files with it. */
  readonly ended: Promise<void>;
}

interface Waiting {
  resolve(answer: Good): void;
  reject(fault: StoreFault): void;
}

/** Beside this file: as it was written in the tests, as it was built in the program. */
function workerFile(): URL {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./multiple-ciphers-worker.${ending}`, import.meta.url);
}

export async function startThread(start: WorkerStart): Promise<ConnectionThread> {
  // Nothing of how the program was started (hooks of tests, say) is needed in there.
  const worker = new Worker(workerFile(), { workerData: start, execArgv: [] });
  const waiting: Waiting[] = [];
  let gone = false;
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      gone = true;
      for (const { reject } of waiting.splice(0)) reject(faultOfSqlite('SQLITE_MISUSE'));
      resolve();
    });
  });
  // It goes on to exit, which tells who waits.
  worker.on('error', () => undefined);
  worker.on('message', (answer: Answer) => {
    const first = waiting.shift();
    if (answer.ok) first?.resolve(answer);
    else first?.reject(faultOfSqlite(answer.sqliteCode));
  });

  function answer(): Promise<Good> {
    if (gone) return Promise.reject(new StoreFault('other', 'SQLITE_MISUSE'));
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }

  await answer();
  return {
    ended,
    ask(question) {
      const answered = answer();
      worker.postMessage(question);
      return answered;
    },
  };
}
