import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { Card } from '../../components/card';
import { type FieldError, Foutoverzicht } from '../../components/foutoverzicht';
import { PasswordField } from '../../components/password-field';
import { SubmitButton } from '../../components/submit-button';
import { newPasswordSchema } from '../kluis/new-password';
import { PasswordMeter } from '../kluis/password-meter';
import form from '../kluis/vault-screen.module.css';
import styles from './instellingen.module.css';

const formSchema = z.object({
  current: z.string().min(1, texts.kluis.password.missing),
  next: newPasswordSchema,
});
const fieldIds = { current: 'wachtwoord-huidig', next: 'wachtwoord-nieuw' } as const;
const currentCodes: ReadonlySet<ErrorCode> = new Set(['wrongPassword', 'tooSoon']);

/** Another password for the same vault; the form opens when it is asked for. */
export function ChangePassword({ userName }: { readonly userName: string }) {
  const [open, setOpen] = useState(false);
  const words = texts.instellingen;
  return (
    <Card title={words.password}>
      {open ? (
        <ChangeForm userName={userName} onDone={() => setOpen(false)} />
      ) : (
        <>
          <p className={styles.text}>{words.passwordText}</p>
          <Button className={styles.first} onClick={() => setOpen(true)}>
            {words.passwordChange}
          </Button>
        </>
      )}
    </Card>
  );
}

function ChangeForm({ userName, onDone }: { readonly userName: string; readonly onDone: () => void }) {
  const words = texts.instellingen;
  const { password, pending } = texts.kluis;
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const change = useAsk('vault.changePassword');
  const { register, handleSubmit, watch, formState } = useForm({
    resolver: zodResolver(formSchema),
    defaultValues: { current: '', next: '' },
    shouldFocusError: false,
  });

  const submit = handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await change.ask(typed);
    if (!answer.ok) return setRefusal(answer.code);
    showNotice(words.passwordChanged);
    onDone();
  });

  const aboutCurrent = refusal !== null && currentCodes.has(refusal);
  const currentError = formState.errors.current?.message ?? (aboutCurrent ? errorText(refusal) : null);
  const nextError =
    formState.errors.next?.message ?? (refusal !== null && !aboutCurrent ? errorText(refusal) : null);
  const all: FieldError[] = [];
  if (currentError) all.push({ fieldId: fieldIds.current, text: currentError });
  if (nextError) all.push({ fieldId: fieldIds.next, text: nextError });
  const forget = () => setRefusal(null);

  return (
    <form className={form.form} onSubmit={(event) => void submit(event)} noValidate>
      <Foutoverzicht errors={all} attempt={formState.submitCount} />
      <PasswordField
        kind="current"
        label={words.passwordCurrent}
        error={currentError}
        id={fieldIds.current}
        autoFocus
        {...register('current', { onChange: forget })}
      />
      <PasswordField
        kind="new"
        label={password.newLabel}
        description={password.rule}
        error={nextError}
        id={fieldIds.next}
        below={<PasswordMeter password={watch('next')} name={userName} />}
        {...register('next', { onChange: forget })}
      />
      <div className={form.actions}>
        <SubmitButton pending={change.pending} pendingText={pending}>
          {words.passwordChange}
        </SubmitButton>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
}
