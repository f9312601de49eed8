import { constants } from 'node:fs';
import { access, chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type FilePort, systemErrorCode } from './file-port';

const ownerOnlyFile = 0o600;
const ownerOnlyFolder = 0o700;

/** Virus scanners on Windows hold a fresh file for a moment, and a rename then fails; it is tried again. */
const renamePauses = [20, 50, 100, 200, 400] as const;

/** The real disk. */
export function createDiskFiles(platform: NodeJS.Platform = process.platform): FilePort {
  return {
    list: (folder) => orNull(readdir(folder)),
    makeFolder: (folder) => makeFolder(folder, platform),
    isWritable: (folder) =>
      access(folder, constants.W_OK | constants.X_OK).then(
        () => true,
        () => false,
      ),
    readStart,
    writeThrough,
    rename: (from, to) =>
      platform === 'win32' ? insist(() => rename(from, to), renamePauses) : rename(from, to),
    syncFile,
    remove: (path) => rm(path, { force: true, maxRetries: 5, retryDelay: 50 }),
    // Windows has no handle on a folder to flush; NTFS writes its names in order through its own log.
    syncFolder: (folder) => (platform === 'win32' ? Promise.resolve() : syncFolder(folder)),
  };
}

/** Repeats an action that the system refuses for a moment (EPERM, EACCES, EBUSY), with pauses in milliseconds. */
export async function insist(action: () => Promise<void>, pauses: readonly number[]): Promise<void> {
  for (const wait of pauses) {
    try {
      return await action();
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(systemErrorCode(error) ?? '')) throw error;
      await pause(wait);
    }
  }
  return action();
}

async function orNull<Value>(found: Promise<Value>): Promise<Value | null> {
  try {
    return await found;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function makeFolder(folder: string, platform: NodeJS.Platform): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true, mode: ownerOnlyFolder });
  await chmod(folder, ownerOnlyFolder);
  if (firstMade === undefined || platform === 'win32') return;
  // A new name is safe once the folder that holds it is flushed.
  for (let made = resolve(folder); made.length >= resolve(firstMade).length; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

async function readStart(path: string, limit: number): Promise<Uint8Array | null> {
  const file = await orNull(open(path, 'r'));
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(limit, size));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.slice(0, length);
  } finally {
    await file.close();
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  await rm(path, { force: true });
  const file = await open(path, 'wx', ownerOnlyFile);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFile(path: string): Promise<void> {
  // Windows flushes only what may be written.
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems have no such thing for a folder.
    if (!['EINVAL', 'ENOTSUP'].includes(systemErrorCode(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
}
