import type { BackupProgress } from '#contract/backup-calls';
import { createStore, useStore } from './external-store';
import { forgetAnswers } from './use-call';

const progress = createStore<BackupProgress | null>(null);

/** How the backup that is being made goes on; null when none is. */
export function useBackupProgress(): BackupProgress | null {
  return useStore(progress);
}

/** Main told how it goes; once it has ended, what was known of backups is outdated. */
export function backupChanged(running: BackupProgress | null): void {
  progress.set(running);
  if (running !== null) return;
  forgetAnswers('backup.state');
  forgetAnswers('restore.list');
}
