import type { Connection } from '../driver';

/** One step of the tables, from schema version `version - 1` to `version`. Frozen once released. */
export interface Migration {
  readonly version: number;
  /** What it does, in a few words. */
  readonly name: string;
  readonly run: (connection: Connection) => Promise<void>;
}
