import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Card } from '../../components/card';
import { BackupLine } from './backup-line';
import { BackupRun } from './backup-run';
import styles from './reservekopie.module.css';

/** For Vandaag: that all is well with the backups, or what is the matter and what to do. */
export function BackupStatus() {
  const navigate = useNavigate();
  const read = useCall('backup.state', {});
  const words = texts.reservekopie;
  if (read.status !== 'ready') return null;
  const state = read.value;
  return (
    <Card title={words.title}>
      <BackupLine state={state} />
      {state.overdue && (
        <div className={styles.overdue}>
          <p className={styles.text}>
            {state.daysAgo === null ? words.noneYet : words.daysAgo(state.daysAgo)}
          </p>
          {state.failure !== null && <p className={styles.text}>{errorText(state.failure)}</p>}
          {state.folder === null ? (
            <Button className={styles.action} onClick={() => void navigate({ to: '/instellingen' })}>
              {words.toSettings}
            </Button>
          ) : (
            <BackupRun />
          )}
        </div>
      )}
    </Card>
  );
}
