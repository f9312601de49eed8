import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Why a file could not be written; nothing at the target has changed then. */
export type WriteFault = 'diskFull' | 'folderNotWritable' | 'fileInUse' | 'writeFailed';
export type WriteOutcome = { readonly ok: true } | { readonly ok: false; readonly code: WriteFault };

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, to the disk, then under its own name,
 * which replaces what was there. Whoever looks sees the old file or the new one, never a part. The file is readable by
 * its owner only, where the system knows such a thing.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<WriteOutcome> {
  const folder = dirname(path);
  const temporary = join(folder, `.warme-overdracht-${randomBytes(8).toString('hex')}.tmp`);
  await removeLeftovers(folder);
  let step: WriteStep = 'create';
  try {
    const file = await open(temporary, 'wx', 0o600);
    step = 'write';
    await fillAndClose(file, bytes);
    step = 'rename';
    await rename(temporary, path);
  } catch (error) {
    if (step !== 'create') await rm(temporary, { force: true }).catch(() => undefined);
    return { ok: false, code: writeFault(error, step) };
  }
  await syncFolder(folder);
  return { ok: true };
}

export type WriteStep = 'create' | 'write' | 'rename';

/** What an error of the file system means for the user, at the step where it came. */
export function writeFault(error: unknown, step: WriteStep): WriteFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'diskFull';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'fileInUse';
    case 'EACCES':
    case 'EPERM':
      // Windows refuses to replace a file that another program holds open with these codes.
      return step === 'rename' ? 'fileInUse' : 'folderNotWritable';
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      return 'folderNotWritable';
    default:
      return 'writeFailed';
  }
}

async function fillAndClose(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const leftover = /^\.warme-overdracht-[0-9a-f]{16}\.tmp$/;
const leftoverAge = 10 * 60_000;

/** Removes temporary files that a program left when it was cut off: they may hold the data of a person. */
async function removeLeftovers(folder: string): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      if (!leftover.test(name)) continue;
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > leftoverAge) await rm(path, { force: true });
    }
  } catch {
    // What can't be listed or removed doesn't keep the document from being written.
  }
}

/** Makes the new name last through a power cut; Windows and some network folders can't, and the file is whole anyway. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file has its name already.
  }
}
