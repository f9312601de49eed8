import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { recoverySheetMade } from '../../app/vault-state';
import { PasswordField } from '../../components/password-field';
import { SubmitButton } from '../../components/submit-button';
import styles from './vault-screen.module.css';

const formSchema = z.object({ password: z.string().min(1, texts.kluis.password.missing) });

/** Asks the password and makes a new recovery key; the gate then leads to the Noodblad. */
export function RenewNoodbladForm({ children }: { readonly children?: ReactNode }) {
  const { noodblad, password, pending } = texts.kluis;
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const renew = useAsk('vault.renewRecoverySheet');
  const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { password: '' } });

  const submit = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await renew.ask(typed);
    if (answer.ok) return recoverySheetMade(answer.value);
    setRefusal(answer.code);
    form.setFocus('password', { shouldSelect: true });
  });

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <PasswordField
        kind="current"
        label={password.label}
        error={form.formState.errors.password?.message ?? (refusal === null ? null : errorText(refusal))}
        {...form.register('password', { onChange: () => setRefusal(null) })}
      />
      <div className={styles.actions}>
        <SubmitButton pending={renew.pending} pendingText={pending}>
          {noodblad.renew}
        </SubmitButton>
        {children}
      </div>
    </form>
  );
}
