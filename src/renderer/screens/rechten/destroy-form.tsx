import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { type Destruction, type DestructionGround, destructionGrounds } from '#domain/inzage/destruction';
import { texts } from '../../app/texts';
import { forgetAnswers, useAsk } from '../../app/use-call';
import { ChoiceChips } from '../../components/choice-chips';
import { type FieldError, Foutoverzicht } from '../../components/foutoverzicht';
import { PasswordField } from '../../components/password-field';
import { SubmitButton } from '../../components/submit-button';
import { SelectField } from '../../components/text-field';
import styles from './rechten.module.css';

const fieldIds = { second: 'vernietiging-tweede', password: 'vernietiging-wachtwoord' } as const;

interface DestroyFormProps {
  readonly personId: string;
  readonly confirmers: readonly { readonly id: string; readonly name: string }[];
  readonly onCancel: () => void;
  readonly onDestroyed: (destruction: Destruction) => void;
}

/** The one thing that can't be taken back: a colleague confirms it with their own password. */
export function DestroyForm({ personId, confirmers, onCancel, onDestroyed }: DestroyFormProps) {
  const [ground, setGround] = useState<DestructionGround>('verzoek');
  const [second, setSecond] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const [attempt, setAttempt] = useState(0);
  const destroy = useAsk('vernietiging.carryOut');
  const words = texts.rechten.destroy;

  const secondError = attempt > 0 && second === '' ? words.chooseMissing : null;
  const passwordMissing = attempt > 0 && password === '' ? words.passwordMissing : null;
  const passwordError = passwordMissing ?? (refusal === null ? null : errorText(refusal));
  const errors: FieldError[] = [];
  if (secondError) errors.push({ fieldId: fieldIds.second, text: secondError });
  if (passwordError) errors.push({ fieldId: fieldIds.password, text: passwordError });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefusal(null);
    setAttempt((before) => before + 1);
    if (second === '' || password === '' || destroy.pending) return;
    const answer = await destroy.ask({ personId, ground, confirmedBy: second, password });
    if (!answer.ok) {
      setRefusal(answer.code);
      setAttempt((before) => before + 1);
      return;
    }
    for (const name of ['casus.list', 'bewaartermijn.list', 'vernietiging.list'] as const)
      forgetAnswers(name);
    onDestroyed(answer.value);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Foutoverzicht errors={errors} attempt={attempt} />
      <ChoiceChips
        legend={words.ground}
        options={destructionGrounds.map((value) => ({ value, label: words.grounds[value] }))}
        value={ground}
        onChoose={setGround}
      />
      <SelectField
        id={fieldIds.second}
        label={words.second}
        error={secondError}
        options={[
          { value: '', label: words.choose },
          ...confirmers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={second}
        onChange={(event) => setSecond(event.currentTarget.value)}
      />
      <PasswordField
        kind="current"
        id={fieldIds.password}
        label={words.password}
        error={passwordError}
        value={password}
        onChange={(event) => {
          setRefusal(null);
          setPassword(event.currentTarget.value);
        }}
      />
      <div className={styles.actions}>
        <SubmitButton pending={destroy.pending} pendingText={words.pending}>
          {words.carryOut}
        </SubmitButton>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
