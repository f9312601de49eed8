/**
 * The border to SQLCipher. Any binding that passes the conformance suite (test/integration/store/driver-suite.ts) can
 * serve behind it; the file is SQLCipher 4 with a raw key, whatever binding wrote it.
 */
export interface Driver {
  /** Name and version of the binding, for the journal of a fault report. */
  readonly name: string;
  open(options: OpenOptions): Promise<Connection>;
}

export interface OpenOptions {
  readonly path: string;
  /** 32-byte raw key as 64 hex digits; a new file may name its 16-byte salt too (96 digits). Null: not encrypted. */
  readonly rawKey: string | null;
  readonly mode: 'create' | 'write' | 'read';
}

/** What can be bound to a statement; anything else is refused before SQLite sees it. */
export type SqlValue = string | number | null | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface Connection {
  all(sql: string, parameters?: readonly unknown[]): Promise<readonly SqlRow[]>;
  run(sql: string, parameters?: readonly unknown[]): Promise<{ readonly changes: number }>;
  /** Runs statements without parameters, e.g. a migration. */
  execute(sql: string): Promise<void>;
  /** The version of SQLCipher whose format is read and written; 0 when the file isn't encrypted that way. */
  cipherFormat(): Promise<number>;
  /** How many pages in the file, whatever is cached, don't fit the code that authenticates them. */
  brokenPages(): Promise<number>;
  close(): Promise<void>;
}

/** What went wrong below, without any value from a statement. */
export type StoreFaultCode =
  | 'notADatabase'
  | 'damaged'
  | 'diskFull'
  | 'readOnly'
  | 'inUse'
  | 'constraint'
  | 'cannotOpen'
  | 'badParameter'
  | 'bindingMissing'
  | 'other';

/** A failure of the database. Its message names the code only, never the statement or its values. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  constructor(
    readonly code: StoreFaultCode,
    /** SQLite's own short name of the error, e.g. `SQLITE_FULL`. */
    readonly sqliteCode: string,
  ) {
    super(`${code} (${sqliteCode})`);
  }
}

/**
 * Refuses what bindings would bind silently wrong: bigint, boolean, objects, undefined, numbers that aren't exact, and
 * more or fewer values than the statement asks for.
 * @param wanted how many values the statement asks for; null: it can't be told
 */
export function checkedParameters(parameters: readonly unknown[], wanted: number | null): SqlValue[] {
  if (parameters.length !== wanted) throw new StoreFault('badParameter', 'count');
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || value instanceof Uint8Array) return value;
    if (typeof value === 'number' && Number.isFinite(value)) {
      if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
    }
    throw new StoreFault('badParameter', typeof value);
  });
}

/** A raw key must be exactly hex: SQLCipher takes a malformed one as a passphrase without a word. */
export function checkedRawKey(rawKey: string): string {
  if (!/^(?:[0-9a-f]{64}|[0-9a-f]{96})$/.test(rawKey)) throw new StoreFault('badParameter', 'rawKey');
  return rawKey;
}
