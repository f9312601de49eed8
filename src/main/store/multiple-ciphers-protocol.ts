import type { OpenOptions, SqlRow, SqlValue } from './driver';

/** What the thread of a connection begins with. */
export interface WorkerStart {
  /** Name or place of the package. */
  readonly binding: string;
  readonly path: string;
  /** A raw key that was checked, as hex. */
  readonly key: string | null;
  readonly mode: OpenOptions['mode'];
}

export type Question =
  | { readonly ask: 'all' | 'run'; readonly sql: string; readonly values: readonly SqlValue[] }
  | { readonly ask: 'execute'; readonly sql: string }
  | { readonly ask: 'close' };

/** One for the opening, then one for each question, in the order of asking. */
export type Answer =
  | { readonly ok: true; readonly rows?: readonly SqlRow[]; readonly changes?: number }
  | { readonly ok: false; readonly sqliteCode: string };
