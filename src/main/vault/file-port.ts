/** The few things that the vault does with files; tests put a port in its place that halts at a chosen step. */
export interface FilePort {
  /** Names in a folder; null if there is no such folder. */
  list(folder: string): Promise<readonly string[] | null>;
  /** Makes the folder (and those above it) if it isn't there, for the owner alone (mode 700). */
  makeFolder(folder: string): Promise<void>;
  isWritable(folder: string): Promise<boolean>;
  /** At most `limit` bytes from the start of a file; null if there is no such file. */
  readStart(path: string, limit: number): Promise<Uint8Array | null>;
  /** Writes a new file for the owner alone (mode 600) and waits until its bytes are on the disk. */
  writeThrough(path: string, bytes: Uint8Array): Promise<void>;
  /** Gives a file another name, in place of what has that name. */
  rename(from: string, to: string): Promise<void>;
  /** Waits until the bytes of a file that something else wrote are on the disk. */
  syncFile(path: string): Promise<void>;
  /** Removes a file; fine if there is none. */
  remove(path: string): Promise<void>;
  /** Waits until the names in the folder are on the disk. */
  syncFolder(folder: string): Promise<void>;
}

/** The code of an error that the operating system gave (`ENOSPC`, `EACCES`), or null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}
