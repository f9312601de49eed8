/** Why a file could not be written. */
export const fileErrors = ['diskFull', 'folderNotWritable', 'fileInUse', 'writeFailed'] as const;
