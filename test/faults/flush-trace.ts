import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { removeFolder } from '../builders/running-program';
import { makeFaultVault } from './fault-vault';

export interface FlushSummary {
  readonly acknowledged: number;
  /** Acknowledgements before which the log had not been flushed since the one before. Must be 0. */
  readonly unflushed: number;
}

/** Watches the system calls of a program that types: before each acknowledgement its log must be on the disk. */
export async function traceFlushes(writes: number): Promise<FlushSummary> {
  const { parent, folder, casusId, running } = await makeFaultVault();
  await running.end();
  try {
    const trace = join(parent, 'trace');
    const child = join(import.meta.dirname, 'powerloss-child.ts');
    await promisify(execFile)('strace', [
      ...['-f', '-y', '-qq', '-o', trace, '-e', 'trace=fsync,fdatasync,write'],
      ...[process.execPath, '--import', 'tsx', child, folder, casusId, String(writes)],
    ]);
    return readTrace(await readFile(trace, 'utf8'));
  } finally {
    await removeFolder(parent);
  }
}

/** Whether strace is here and may be used. */
export async function hasStrace(): Promise<boolean> {
  return promisify(execFile)('strace', ['-o', '/dev/null', 'true']).then(
    () => true,
    () => false,
  );
}

const flushOfLog = /^(\d+) +f(?:data)?sync\(\d+<[^>]*\.db-wal>(\) += 0| <unfinished)/;
const flushResumed = /^(\d+) +<\.\.\. f(?:data)?sync resumed>\) += 0/;
const acknowledgement = /^\d+ +write\(1(?:<[^>]*>)?, "saved \d+/;

/** Reads what strace wrote, in the order in which it happened. */
export function readTrace(trace: string): FlushSummary {
  const underWay = new Set<string>();
  let flushed = false;
  let acknowledged = 0;
  let unflushed = 0;
  for (const line of trace.split('\n')) {
    const flush = flushOfLog.exec(line);
    const resumed = flushResumed.exec(line);
    if (flush?.[1] && flush[2]?.startsWith(')')) flushed = true;
    else if (flush?.[1]) underWay.add(flush[1]);
    else if (resumed?.[1] && underWay.delete(resumed[1])) flushed = true;
    else if (acknowledgement.test(line)) {
      acknowledged += 1;
      if (!flushed) unflushed += 1;
      flushed = false;
    }
  }
  return { acknowledged, unflushed };
}
