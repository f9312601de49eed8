import { type FormEvent, useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { longestReason } from '#contract/shield-calls';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import { PageTitle } from '../../components/page-title';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import styles from './casus.module.css';

interface NoodtoegangProps {
  readonly casusId: string;
  readonly onOpened: () => void;
}

/** In the place of a casus that is shielded from the user: why, and the way in when it can't wait. */
export function Noodtoegang(props: NoodtoegangProps) {
  const words = texts.afscherming;
  const clinician = useIsClinician();
  return (
    <>
      <PageTitle title={words.shielded} />
      <Card title={words.emergencyTitle}>
        <p>{clinician ? words.emergencyText : words.emergencyOther}</p>
        {clinician && <ReasonForm {...props} />}
      </Card>
    </>
  );
}

function ReasonForm({ casusId, onOpened }: NoodtoegangProps) {
  const words = texts.afscherming;
  const emergency = useAsk('casus.emergency');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const missing = tried && reason.trim() === '' ? words.reasonMissing : null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '' || emergency.pending) return;
    const answer = await emergency.ask({ id: casusId, reason: reason.trim() });
    if (answer.ok) onOpened();
    else setRefusal(answer.code);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={words.reason}
        description={words.reasonHint}
        maxLength={longestReason}
        value={reason}
        error={missing ?? (refusal === null ? null : errorText(refusal))}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <SubmitButton pending={emergency.pending} pendingText={words.pending}>
          {words.use}
        </SubmitButton>
      </div>
    </form>
  );
}
