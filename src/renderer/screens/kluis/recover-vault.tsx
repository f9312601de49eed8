import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { ask } from '../../app/client';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { loadVaultState, useVaultState, vaultFaulted, vaultOpened } from '../../app/vault-state';
import { type FieldError, Foutoverzicht } from '../../components/foutoverzicht';
import { PasswordField } from '../../components/password-field';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { ChooseUser, firstChoice } from './choose-user';
import { newPasswordSchema } from './new-password';
import { PasswordMeter } from './password-meter';
import { isVaultFault } from './vault-fault-codes';
import { VaultScreen } from './vault-screen';
import styles from './vault-screen.module.css';
import { useCountdown, WaitText } from './wait';

const formSchema = z.object({
  recoveryKey: z.string().trim().min(1, texts.kluis.recover.keyMissing).max(200),
  newPassword: newPasswordSchema,
});
type Form = z.infer<typeof formSchema>;

const fieldIds = { recoveryKey: 'noodblad-sleutel', newPassword: 'noodblad-wachtwoord' } as const;
const keyCodes: ReadonlySet<ErrorCode> = new Set(['wrongRecoveryKey', 'mistypedRecoveryKey', 'tooSoon']);

/** The vault opens with the key of the Noodblad; a new password and a new Noodblad follow. */
export function RecoverVault() {
  const { recover, password, pending } = texts.kluis;
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const [seconds, waitFor] = useCountdown();
  const open = useAsk('vault.recover');
  const form = useForm<Form>({
    resolver: zodResolver(formSchema),
    defaultValues: { recoveryKey: '', newPassword: '' },
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const vault = useVaultState();
  const users = vault.state === 'locked' ? vault.users : [];
  const [chosen, setChosen] = useState(() =>
    firstChoice(users, { lastUserId: vault.state === 'locked' ? vault.lastUserId : null, switching: false }),
  );

  const submit = form.handleSubmit(async (typed) => {
    if (seconds > 0) return;
    setRefusal(null);
    const answer = await open.ask({ ...typed, ...(chosen === null ? {} : { userId: chosen }) });
    if (answer.ok) return vaultOpened(answer.value.session, { sheet: answer.value.recoverySheet });
    if (isVaultFault(answer.code)) return vaultFaulted(answer.code);
    if (answer.code === 'noVault') return loadVaultState();
    setRefusal(answer.code);
    const status = await ask('vault.status', {});
    if (status.ok && status.value.state === 'locked') waitFor(status.value.waitMs);
  });

  const aboutKey = refusal !== null && keyCodes.has(refusal);
  const keyError = errors.recoveryKey?.message ?? (aboutKey ? errorText(refusal) : null);
  const passwordError =
    errors.newPassword?.message ?? (refusal !== null && !aboutKey ? errorText(refusal) : null);
  const all: FieldError[] = [];
  if (keyError) all.push({ fieldId: fieldIds.recoveryKey, text: keyError });
  if (passwordError) all.push({ fieldId: fieldIds.newPassword, text: passwordError });
  const forget = () => setRefusal(null);

  return (
    <VaultScreen title={recover.title} intro={[recover.intro]}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Foutoverzicht errors={all} attempt={submitCount} />
        <TextField
          label={recover.key}
          description={recover.keyHint}
          error={keyError}
          id={fieldIds.recoveryKey}
          autoCapitalize="characters"
          below={<WaitText seconds={seconds} />}
          {...form.register('recoveryKey', { onChange: forget })}
        />
        <ChooseUser legend={recover.who} users={users} value={chosen} onChoose={setChosen} />
        <PasswordField
          kind="new"
          label={password.newLabel}
          description={password.rule}
          error={passwordError}
          id={fieldIds.newPassword}
          below={
            <PasswordMeter
              password={form.watch('newPassword')}
              name={users.find(({ id }) => id === chosen)?.name ?? ''}
            />
          }
          {...form.register('newPassword', { onChange: forget })}
        />
        <div className={styles.actions}>
          <SubmitButton pending={open.pending} pendingText={pending}>
            {recover.submit}
          </SubmitButton>
        </div>
        <Link to="/kluis/openen" className={styles.link}>
          {recover.back}
        </Link>
      </form>
    </VaultScreen>
  );
}
