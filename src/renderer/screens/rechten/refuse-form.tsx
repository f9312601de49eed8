import { Button } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { errorText } from '#contract/error-texts';
import { type RefusalGround, refusalGrounds } from '#domain/inzage/destruction';
import { newId } from '../../app/ids';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { ChoiceChips } from '../../components/choice-chips';
import { Foutoverzicht } from '../../components/foutoverzicht';
import { SubmitButton } from '../../components/submit-button';
import { TextArea } from '../../components/text-field';
import styles from './rechten.module.css';

interface RefuseFormProps {
  readonly personId: string;
  readonly onCancel: () => void;
  readonly onRefused: () => void;
}

/** Why a request for destruction isn't met; it is kept with the dossier and told at an inzage. */
export function RefuseForm({ personId, onCancel, onRefused }: RefuseFormProps) {
  const [ground, setGround] = useState<RefusalGround | null>(null);
  const [explanation, setExplanation] = useState('');
  const [attempt, setAttempt] = useState(0);
  const key = useRef(newId());
  const refuse = useAsk('vernietiging.refuse');
  const words = texts.rechten.destroy;
  const missing = attempt > 0 && ground === null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAttempt((before) => before + 1);
    if (ground === null || refuse.pending) return;
    const answer = await refuse.ask({ key: key.current, personId, ground, explanation });
    if (!answer.ok) return showFailure(errorText(answer.code));
    showNotice(words.refused);
    onRefused();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Foutoverzicht
        errors={missing ? [{ fieldId: null, text: words.groundMissing }] : []}
        attempt={attempt}
      />
      <ChoiceChips
        legend={words.ground}
        options={refusalGrounds.map((value) => ({ value, label: words.refusalGrounds[value] }))}
        value={ground}
        onChoose={setGround}
      />
      <TextArea
        label={words.explanation}
        description={words.explanationHint}
        optional
        maxLength={2000}
        value={explanation}
        onChange={(event) => setExplanation(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <SubmitButton pending={refuse.pending} pendingText={texts.frame.saving}>
          {words.recordRefusal}
        </SubmitButton>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
