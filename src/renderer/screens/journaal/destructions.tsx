import { Button } from '@mantine/core';
import { useRef } from 'react';
import { errorText } from '#contract/error-texts';
import type { Destruction } from '#domain/inzage/destruction';
import { dayOfInstant, formatDate } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { newId } from '../../app/ids';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk, useCall } from '../../app/use-call';
import { Card } from '../../components/card';
import styles from './journaal.module.css';

/** What was destroyed: when, by whom, and the certificate. */
export function Destructions() {
  const visit = useRef(newId());
  const list = useCall('vernietiging.list', { visit: visit.current });
  const words = texts.rechten.retention;
  return (
    <Card title={words.destroyed}>
      {list.status === 'loading' && <p role="status">{texts.frame.loading}</p>}
      {list.status === 'failed' && <p>{list.text}</p>}
      {list.status === 'ready' && list.value.destructions.length === 0 && (
        <p className={styles.text}>
          {words.nothingDestroyed}. {words.nothingDestroyedText}
        </p>
      )}
      {list.status === 'ready' && (
        <ul className={styles.list}>
          {list.value.destructions.map((destruction) => (
            <DestructionLine key={destruction.id} destruction={destruction} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function DestructionLine({ destruction }: { readonly destruction: Destruction }) {
  const zone = useZone();
  const words = texts.rechten.retention;
  const day = formatDate(dayOfInstant(destruction.at, zone));
  const { backups } = destruction;
  return (
    <li>
      <div>
        <strong>{day}</strong> · {texts.rechten.destroy.grounds[destruction.ground]}
        <div className={styles.soft}>{words.by(destruction.userName, destruction.confirmedBy)}</div>
        {backups.length > 0 && (
          <div className={styles.soft}>
            {words.backups(
              backups
                .map(({ name, madeAt }) => `${name} (${formatDate(dayOfInstant(madeAt, zone))})`)
                .join(', '),
            )}
          </div>
        )}
      </div>
      <CertificateButton id={destruction.id} day={day} />
    </li>
  );
}

/** Saves the certificate of a destruction. */
export function CertificateButton({ id, day }: { readonly id: string; readonly day: string }) {
  const { ask, pending } = useAsk('vernietiging.saveCertificate');
  const words = texts.rechten.retention;

  async function save(): Promise<void> {
    if (pending) return;
    const answer = await ask({ id, format: 'pdf' });
    if (!answer.ok) showFailure(errorText(answer.code));
    else if (answer.value.fileName !== null) showNotice(words.certificateSaved(answer.value.fileName));
  }

  return (
    <Button onClick={() => void save()} aria-busy={pending}>
      {words.certificate} <span className={styles.hidden}>{words.certificateOf(day)}</span>
    </Button>
  );
}
