import { describe, expect, test } from 'vitest';
import { backupFailure, Unsound } from '#main/backup/backup-faults';
import { StoreFault } from '#main/store/driver';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('security 31: what kept a backup from being made', () => {
  test.each([
    [systemError('ENOSPC'), 'backupDiskFull'],
    [systemError('EDQUOT'), 'backupDiskFull'],
    [new StoreFault('diskFull', 'SQLITE_FULL'), 'backupDiskFull'],
    [systemError('ENOENT'), 'backupFolderMissing'],
    [systemError('EACCES'), 'backupFolderNotWritable'],
    [systemError('EROFS'), 'backupFolderNotWritable'],
    [systemError('EIO'), 'backupFailed'],
    [new StoreFault('damaged', 'SQLITE_CORRUPT'), 'backupFailed'],
    [new Unsound('header'), 'backupUnsound'],
    [new DOMException('stop', 'AbortError'), 'backupCancelled'],
    [new TypeError('a bug'), null],
  ] as const)('%s is told as %s', (error, said) => {
    expect(backupFailure(error)).toBe(said);
  });
});
