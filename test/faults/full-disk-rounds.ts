import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder, removeFolder } from '../builders/running-program';
import { injectFullDisk } from './injected-full-disk';

/** Enough for a small vault, its log and its backups; soon full. */
const diskSize = '12m';

export interface FullDiskSummary {
  /** A file system of limited size, or write errors put between program and database. */
  readonly by: 'tmpfs' | 'injected';
  readonly rounds: number;
  /** What was answered while the disk was full, and how often. */
  readonly codes: Readonly<Record<string, number>>;
  /** Acknowledged texts that weren't there afterwards. Must be 0. */
  readonly lost: number;
  /** Times that the program didn't go on after space returned. Must be 0. */
  readonly stuck: number;
  /** What the user reads. */
  readonly message: string;
}

/** Fills the disk under a program that types, and gives it room again. */
export async function fillDisk(rounds: number): Promise<FullDiskSummary> {
  return (await mayMount()) ? onSmallDisk(rounds) : injectFullDisk(rounds);
}

/** A disk of its own needs a mount namespace, which only root may make. */
async function mayMount(): Promise<boolean> {
  return promisify(execFile)('unshare', [
    '-m',
    'mount',
    '-t',
    'tmpfs',
    '-o',
    'size=1m',
    'tmpfs',
    '/mnt',
  ]).then(
    () => true,
    () => false,
  );
}

async function onSmallDisk(rounds: number): Promise<FullDiskSummary> {
  const disk = await makeFolder();
  const child = join(import.meta.dirname, 'full-disk-child.ts');
  const script = `mount -t tmpfs -o size=${diskSize} tmpfs "$0" && exec "$@"`;
  const program = [process.execPath, '--import', 'tsx', child, disk, String(rounds)];
  try {
    const { stdout } = await promisify(execFile)('unshare', [
      '-m',
      'sh',
      '-c',
      script,
      disk,
      ...program,
    ]).catch((error: { readonly stdout?: string }) => {
      // It ends with 1 when something was lost; its summary says what.
      if (!error.stdout) throw error;
      return { stdout: error.stdout };
    });
    return { by: 'tmpfs', ...JSON.parse(stdout) };
  } finally {
    await removeFolder(disk);
  }
}
