import { join } from 'node:path';
import { type FilePort, systemErrorCode } from './file-port';
import type { EncodedHeader } from './header-encoding';
import { type CopiesOnDisk, type CopyOnDisk, readCopies, readCopy, sameBytes } from './header-reading';
import { failed, type Outcome, succeeded } from './outcome';
import type { HeaderFault, Refusal } from './vault-failures';
import { type HeaderCopy, headerPath, keptHeaderName, newHeaderPath } from './vault-files';

export interface SavingPorts {
  readonly files: FilePort;
  readonly now: () => string;
}

/** How far a save came: `both` copies hold the header, or `one` does (it counts, and the next unlock repairs the other). */
export type CopiesWritten = 'both' | 'one';

/**
 * Saves a header: first copy B, then A, each as a new file that is flushed, renamed into place and read back. At every
 * moment at least one copy is whole, so whoever is cut off opens with the header from before or the one from after.
 * `inUse`: the copies on disk aren't those that this vault wrote, so another program is at work.
 * `folderNotWritable`: nothing of the new header counts, or (when a disk fails halfway) it isn't known whether it does.
 * @param known the headers that this vault has read or tried to write: what may be overwritten besides older ones
 */
export async function saveHeader(
  folder: string,
  next: EncodedHeader,
  known: readonly EncodedHeader[],
  ports: SavingPorts,
): Promise<Outcome<CopiesWritten, Refusal<HeaderFault>>> {
  try {
    const copies = await readCopies(folder, ports.files);
    const objection = mayOverwrite(copies, next, known);
    if (objection !== null) return failed({ code: objection });
    // The copy that isn't whole goes first: the whole one stays until there is another.
    const order: readonly HeaderCopy[] = copies.a.state === 'valid' ? ['b', 'a'] : ['a', 'b'];
    const written: HeaderCopy[] = [];
    for (const copy of order) {
      const result = await tryWrite(folder, copy, copies[copy], next, ports);
      // A disk that doesn't give back what was written gets no chance to spoil the other copy as well.
      if (result === 'failed') break;
      if (result === 'written') written.push(copy);
    }
    if (written.length === 0) return failed({ code: 'folderNotWritable' });
    return succeeded(written.length === 2 ? 'both' : 'one');
  } catch (error) {
    if (systemErrorCode(error) !== null) return failed({ code: 'folderNotWritable' });
    throw error;
  }
}

/**
 * Brings the copies that don't hold this header up to date; a damaged one is kept under a dated name first.
 * A failure is no reason to refuse the vault: the result then says that one copy counts.
 */
export async function repairCopies(
  folder: string,
  current: EncodedHeader,
  copies: CopiesOnDisk,
  stale: readonly HeaderCopy[],
  ports: SavingPorts,
): Promise<CopiesWritten> {
  let written: CopiesWritten = 'both';
  for (const copy of stale) {
    const result = await tryWrite(folder, copy, copies[copy], current, ports);
    if (result !== 'written') written = 'one';
  }
  return written;
}

function mayOverwrite(
  copies: CopiesOnDisk,
  next: EncodedHeader,
  known: readonly EncodedHeader[],
): HeaderFault | null {
  for (const copy of [copies.a, copies.b]) {
    if (copy.state === 'newer') return 'newerVersion';
    if (copy.state !== 'valid') continue;
    if (copy.header.vaultId !== next.header.vaultId) return 'inUse';
    const newest = Math.max(0, ...known.map((one) => one.header.sequence));
    const ours = known.some((one) => sameBytes(one.bytes, copy.bytes));
    if (!ours && copy.header.sequence >= newest) return 'inUse';
  }
  return null;
}

/** `unflushed`: it is there, but the system couldn't say that it stays; `failed`: it isn't there, or can't be read. */
type WriteResult = 'written' | 'unflushed' | 'failed';

async function tryWrite(
  folder: string,
  copy: HeaderCopy,
  present: CopyOnDisk,
  next: EncodedHeader,
  ports: SavingPorts,
): Promise<WriteResult> {
  const { files } = ports;
  try {
    if (present.state === 'damaged') await keepDamaged(folder, copy, ports);
    await files.writeThrough(newHeaderPath(folder, copy), next.bytes);
    await files.rename(newHeaderPath(folder, copy), headerPath(folder, copy));
    const flushed = await isFlushed(folder, files);
    const found = await readCopy(folder, copy, files);
    if (found.state !== 'valid' || !sameBytes(found.bytes, next.bytes)) return 'failed';
    return flushed ? 'written' : 'unflushed';
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return 'failed';
  }
}

async function isFlushed(folder: string, files: FilePort): Promise<boolean> {
  try {
    await files.syncFolder(folder);
    return true;
  } catch (error) {
    if (systemErrorCode(error) === null) throw error;
    return false;
  }
}

async function keepDamaged(folder: string, copy: HeaderCopy, ports: SavingPorts): Promise<void> {
  const taken = new Set((await ports.files.list(folder)) ?? []);
  const instant = ports.now();
  let attempt = 0;
  while (taken.has(keptHeaderName(copy, instant, attempt))) attempt += 1;
  await ports.files.rename(headerPath(folder, copy), join(folder, keptHeaderName(copy, instant, attempt)));
  await ports.files.syncFolder(folder);
}
