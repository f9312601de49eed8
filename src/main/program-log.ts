import { appendFileSync } from 'node:fs';

/** Where a bug occurred, without its message: that might hold something from a dossier. */
export interface BugReport {
  readonly at: string;
  readonly call: string;
  /** The name of the error's class. */
  readonly kind: string;
  /** Names of functions and their lines, without the first line, which is the message. */
  readonly stack: readonly string[];
}

const linesKept = 12;

/** Reads of an error only what can't hold a value. */
export function bugReport(at: string, call: string, error: unknown): BugReport {
  if (!(error instanceof Error)) return { at, call, kind: typeof error, stack: [] };
  const kind = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error';
  return { at, call, kind, stack: framesOf(error).slice(0, linesKept) };
}

/** `at function (file:line:column)`; the function may be missing. */
const frame = /^\s+at (?:(async |new )?([\w$.<>[\] ]+) \()?(?:.*[\\/])?([^\\/()]+:\d+:\d+)\)?$/;

/** Function, file and line of each frame; folders tell who works here. */
function framesOf(error: Error): string[] {
  const stack = error.stack ?? '';
  // A line of the message may look like a frame.
  const end = stack.indexOf(error.message);
  const frames = end === -1 ? '' : stack.slice(end + error.message.length);
  return frames.split('\n').flatMap((line) => {
    const found = frame.exec(line);
    if (!found) return [];
    const [, how = '', name, place] = found;
    return [name === undefined ? `at ${place}` : `at ${how}${name} (${place})`];
  });
}

/** Adds a report to the program's log. */
export function writeBugReport(path: string, report: BugReport): void {
  appendFileSync(path, `${JSON.stringify(report)}\n`, { mode: 0o600 });
}
