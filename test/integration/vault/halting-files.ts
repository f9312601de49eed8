import type { FilePort } from '#main/vault/file-port';

/** How the machine stops: at once; halfway a write; or with the power, which takes renames that weren't flushed along. */
export type Halt = 'kill' | 'tornWrite' | 'powerLoss';

/** The process is gone: nothing after it happens. */
export class Halted extends Error {}

/** A disk that stops at the chosen step (from 1), and does nothing any more after it. */
export function haltingFiles(inner: FilePort, haltAt: number, how: Halt) {
  let steps = 0;
  let halted = false;
  let unflushed: (() => Promise<void>)[] = [];

  async function halt(tear?: () => Promise<void>): Promise<void> {
    halted = true;
    if (how === 'tornWrite') await tear?.();
    if (how === 'powerLoss') for (const undo of unflushed.reverse()) await undo();
  }

  async function step<Value>(act: () => Promise<Value>, tear?: () => Promise<void>): Promise<Value> {
    if (halted) throw new Halted();
    steps += 1;
    if (steps < haltAt) return act();
    await halt(tear);
    throw new Halted();
  }

  const files: FilePort = {
    list: (folder) => step(() => inner.list(folder)),
    makeFolder: (folder) => step(() => inner.makeFolder(folder)),
    isWritable: (folder) => step(() => inner.isWritable(folder)),
    readStart: (path, limit) => step(() => inner.readStart(path, limit)),
    writeThrough: (path, bytes) =>
      step(
        () => inner.writeThrough(path, bytes),
        () => inner.writeThrough(path, bytes.subarray(0, bytes.length >> 1)),
      ),
    rename: (from, to) =>
      step(async () => {
        const [moved, replaced] = [await inner.readStart(from, 1e6), await inner.readStart(to, 1e6)];
        await inner.rename(from, to);
        unflushed.push(async () => {
          if (moved !== null) await inner.writeThrough(from, moved);
          if (replaced !== null) await inner.writeThrough(to, replaced);
        });
      }),
    syncFile: (path) => step(() => inner.syncFile(path)),
    remove: (path) => step(() => inner.remove(path)),
    syncFolder: (folder) =>
      step(async () => {
        await inner.syncFolder(folder);
        unflushed = [];
      }),
  };
  return { files, halted: () => halted, haltNow: () => halt() };
}

/** An error as the system gives it, by its code. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`disk: ${code}`), { code });
}

/** A disk that refuses steps, from the chosen one on for as many as told, with an error of the system. */
export function failingFiles(inner: FilePort, failAt: number, howMany: number, code: string) {
  let steps = 0;
  function step<Value>(act: () => Promise<Value>): Promise<Value> {
    steps += 1;
    const fails = steps >= failAt && steps < failAt + howMany;
    return fails ? Promise.reject(systemError(code)) : act();
  }
  const files: FilePort = {
    list: (folder) => step(() => inner.list(folder)),
    makeFolder: (folder) => step(() => inner.makeFolder(folder)),
    isWritable: (folder) => step(() => inner.isWritable(folder)),
    readStart: (path, limit) => step(() => inner.readStart(path, limit)),
    writeThrough: (path, bytes) => step(() => inner.writeThrough(path, bytes)),
    rename: (from, to) => step(() => inner.rename(from, to)),
    syncFile: (path) => step(() => inner.syncFile(path)),
    remove: (path) => step(() => inner.remove(path)),
    syncFolder: (folder) => step(() => inner.syncFolder(folder)),
  };
  return { files, failed: () => steps >= failAt };
}

/** A disk that says it wrote, and wrote something else: so many times, from the first header on. */
export function lyingFiles(inner: FilePort, lies: number): FilePort {
  let told = 0;
  return {
    ...inner,
    writeThrough(path, bytes) {
      told += 1;
      return inner.writeThrough(path, told <= lies ? bytes.map((byte) => byte ^ 1) : bytes);
    },
  };
}

/** Works until the machine stops; any other error is passed on. */
export async function runUntilHalted(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Halted)) throw error;
  }
}

/** A disk that can be exchanged for another while a vault is open. */
export function throughTo(files: () => FilePort): FilePort {
  return {
    list: (folder) => files().list(folder),
    makeFolder: (folder) => files().makeFolder(folder),
    isWritable: (folder) => files().isWritable(folder),
    readStart: (path, limit) => files().readStart(path, limit),
    writeThrough: (path, bytes) => files().writeThrough(path, bytes),
    rename: (from, to) => files().rename(from, to),
    syncFile: (path) => files().syncFile(path),
    remove: (path) => files().remove(path),
    syncFolder: (folder) => files().syncFolder(folder),
  };
}
