import { Button } from '@mantine/core';
import { errorText } from '#contract/error-texts';
import { useBackupProgress } from '../../app/backup-progress';
import { ask } from '../../app/client';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import styles from './reservekopie.module.css';

/** Makes a backup now, shows how it goes, and stops it. */
export function BackupRun() {
  const words = texts.reservekopie;
  const running = useBackupProgress();
  const make = useAsk('backup.make');

  async function begin(): Promise<void> {
    if (make.pending) return;
    const answer = await make.ask({});
    if (answer.ok) showNotice(words.made);
    else if (answer.code !== 'backupCancelled' && answer.code !== 'locked')
      showFailure(errorText(answer.code));
  }

  if (running === null)
    return (
      <Button className={styles.action} onClick={() => void begin()}>
        {words.make}
      </Button>
    );
  const said = words.progress(words.stages[running.stage], running.percent);
  return (
    <div className={styles.progress}>
      <progress max={100} value={running.percent} aria-label={words.stages[running.stage]} />
      <span className="tabular">{said}</span>
      <Button onClick={() => void ask('backup.cancel', {})}>{words.stop}</Button>
    </div>
  );
}
