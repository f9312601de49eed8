import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewAct } from '#domain/casus/act';
import { texts } from '../../app/texts';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-field';
import styles from './casus.module.css';

interface CorrectionFormProps {
  /** The act that was recorded wrongly. */
  readonly corrects: string;
  readonly onSubmit: (act: NewAct) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks why an act is wrong; the wrong one stays visible. */
export function CorrectionForm({ corrects, onSubmit, onCancel }: CorrectionFormProps) {
  const { takeover } = texts.casus;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [pending, setPending] = useState(false);
  const missing = reason.trim() === '';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (missing || pending) return;
    setPending(true);
    await onSubmit({ kind: 'correctie', corrects, reason: reason.trim() });
    setPending(false);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void submit(event)} noValidate>
      <TextArea
        label={takeover.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && missing ? takeover.reasonMissing : null}
      />
      <div className={styles.actions}>
        <SubmitButton pending={pending} pendingText={takeover.pending}>
          {takeover.submit}
        </SubmitButton>
        <Button onClick={onCancel}>{takeover.cancel}</Button>
      </div>
    </form>
  );
}
