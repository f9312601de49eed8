import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { BackupState } from '#contract/backup-calls';
import { errorText } from '#contract/error-texts';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers, useAsk, useCall } from '../../app/use-call';
import { useSession } from '../../app/vault-state';
import { Card } from '../../components/card';
import { BackupLine } from './backup-line';
import { BackupRun } from './backup-run';
import styles from './reservekopie.module.css';

/** For Instellingen: where backups go, how they stand, making one and putting one back. */
export function BackupSettings() {
  const { practising } = useSession();
  const read = useCall('backup.state', {});
  if (practising) return null;
  return (
    <Card title={texts.reservekopie.title}>
      {read.status === 'failed' && <p role="alert">{read.text}</p>}
      {read.status === 'ready' && <Stand state={read.value} />}
    </Card>
  );
}

function Stand({ state }: { readonly state: BackupState }) {
  const words = texts.reservekopie;
  const { user } = useSession();
  const navigate = useNavigate();
  const choose = useAsk('backup.chooseFolder');
  const isBeheerder = user.roles.includes('beheerder');

  async function chooseFolder(): Promise<void> {
    if (choose.pending) return;
    const answer = await choose.ask({});
    if (!answer.ok) return showFailure(errorText(answer.code));
    if (answer.value.folder !== state.folder) showNotice(words.folderChosen);
    forgetAnswers('backup.state');
  }

  return (
    <div className={styles.stand}>
      <BackupLine state={state} />
      <div>
        <h3 className={styles.label}>{words.folder}</h3>
        <p className={styles.path}>{state.folder ?? words.noFolder}</p>
        <p className={styles.text}>{words.folderHint}</p>
      </div>
      {state.failure !== null && (
        <p role="alert" className={styles.failure}>
          {errorText(state.failure)}
        </p>
      )}
      {state.folder !== null && <p className={styles.text}>{words.automatic}</p>}
      <div className={styles.actions}>
        {state.folder !== null && <BackupRun />}
        {isBeheerder && (
          <Button variant={state.folder === null ? 'filled' : 'default'} onClick={() => void chooseFolder()}>
            {state.folder === null ? words.chooseFolder : words.otherFolder}
          </Button>
        )}
        {isBeheerder && (
          <Button onClick={() => void navigate({ to: '/instellingen/terugzetten' })}>
            {words.toRestore}
          </Button>
        )}
      </div>
    </div>
  );
}
