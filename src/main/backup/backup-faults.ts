import type { BackupFailure } from '#contract/backup-calls';
import { StoreFault } from '../store/driver';
import { systemErrorCode } from '../vault/file-port';

/** What kept a backup from being made, or null for what is a bug. */
export function backupFailure(error: unknown): BackupFailure | null {
  if (error instanceof Error && error.name === 'AbortError') return 'backupCancelled';
  if (error instanceof Unsound) return 'backupUnsound';
  if (error instanceof StoreFault) return error.code === 'diskFull' ? 'backupDiskFull' : 'backupFailed';
  switch (systemErrorCode(error)) {
    case null:
      return null;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'backupDiskFull';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'backupFolderMissing';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'backupFolderNotWritable';
    default:
      return 'backupFailed';
  }
}

/** What was written doesn't read back as it should; the message names the check. */
export class Unsound extends Error {
  constructor(readonly check: string) {
    super(`a copy isn't sound: ${check}`);
  }
}
