import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const chunk = 1024 * 1024;

/** How long work is watched and whether it may go on. */
export interface Watch {
  /** Aborted when the work must stop. */
  readonly signal: AbortSignal;
  /** Told of every so many bytes that were dealt with. */
  readonly onBytes: (count: number) => void;
}

/**
 * Reads so many bytes from a place in a file, and writes them on at another one's position, if there is one. Never holds
 * more than a chunk of them. Throws when the file ends before, and when the watch says to stop.
 * @returns their SHA-256 in hexadecimal digits
 */
export async function copyBytes(
  from: FileHandle,
  { start, size }: { readonly start: number; readonly size: number },
  to: FileHandle | null,
  { signal, onBytes }: Watch,
): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(Math.min(chunk, size));
  for (let done = 0; done < size; ) {
    signal.throwIfAborted();
    const { bytesRead } = await from.read(buffer, 0, Math.min(buffer.length, size - done), start + done);
    if (bytesRead === 0) throw new EndedEarly();
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    if (to) await to.writeFile(bytes);
    done += bytesRead;
    onBytes(bytesRead);
  }
  return hash.digest('hex');
}

/** A file is shorter than was said of it. */
export class EndedEarly extends Error {
  constructor() {
    super('a file ended early');
  }
}
