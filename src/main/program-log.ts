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
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { at, call, kind: error.name, stack: frames.slice(0, linesKept).map(withoutFolders) };
}

/** Keeps function, file and line; folders tell who works here. */
function withoutFolders(frame: string): string {
  return frame.trim().replace(/(?:file:\/\/)?(?:[A-Za-z]:)?[\\/][^\s():]*[\\/]/g, '');
}

/** Adds a report to the program's log. */
export function writeBugReport(path: string, report: BugReport): void {
  appendFileSync(path, `${JSON.stringify(report)}\n`, { mode: 0o600 });
}
