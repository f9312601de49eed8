import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { CheckField } from '../../components/check-field';
import { type FieldError, Foutoverzicht } from '../../components/foutoverzicht';
import { SubmitButton } from '../../components/submit-button';
import styles from './gebruikers.module.css';

interface UserFormProps {
  readonly label: string;
  readonly intro?: string;
  readonly submitText?: string;
  /** What is missing before it can be sent. */
  readonly errors: readonly FieldError[];
  /** Sends it; a code is why it was refused. */
  readonly onSubmit: (withoutHuisarts: boolean) => Promise<ErrorCode | null>;
  readonly onDone: () => void;
  readonly children?: (shown: readonly FieldError[]) => ReactNode;
}

/** A form about a user. That no huisarts is left is said once it is refused for it, and can then be meant. */
export function UserForm(props: UserFormProps) {
  const words = texts.gebruikers;
  const { label, intro, submitText = words.save, errors, onSubmit, onDone, children } = props;
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const [withoutHuisarts, setWithoutHuisarts] = useState(false);
  const shown = attempt === 0 ? [] : errors;
  const refused = refusal === null ? [] : [{ fieldId: null, text: errorText(refusal) }];

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefusal(null);
    setAttempt(attempt + 1);
    if (errors.length > 0 || pending) return;
    setPending(true);
    const code = await onSubmit(withoutHuisarts);
    setPending(false);
    if (code === null) return onDone();
    setRefusal(code);
    setAttempt(attempt + 2);
  }

  return (
    <form className={styles.form} aria-label={label} onSubmit={(event) => void submit(event)} noValidate>
      <h3>{label}</h3>
      {intro !== undefined && <p className={styles.soft}>{intro}</p>}
      <Foutoverzicht errors={[...shown, ...refused]} attempt={attempt} />
      {children?.(shown)}
      {(refusal === 'lastHuisarts' || withoutHuisarts) && (
        <CheckField label={words.withoutHuisarts} checked={withoutHuisarts} onChange={setWithoutHuisarts} />
      )}
      <div className={styles.actions}>
        <SubmitButton pending={pending} pendingText={words.pending}>
          {submitText}
        </SubmitButton>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
