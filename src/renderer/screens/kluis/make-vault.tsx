import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { loadVaultState, vaultOpened } from '../../app/vault-state';
import { type FieldError, Foutoverzicht } from '../../components/foutoverzicht';
import { PasswordField } from '../../components/password-field';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { newPasswordSchema } from './new-password';
import { PasswordMeter } from './password-meter';
import { PractiseOffer } from './practise-offer';
import { VaultScreen } from './vault-screen';
import styles from './vault-screen.module.css';

const formSchema = z.object({
  name: z.string().trim().min(1, texts.kluis.make.nameMissing).max(200),
  password: newPasswordSchema,
});
type Form = z.infer<typeof formSchema>;

const fieldIds = { name: 'kluis-naam', password: 'kluis-wachtwoord' } as const;

/** First run: the vault with its first user. */
export function MakeVault() {
  const { make, password, pending } = texts.kluis;
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const create = useAsk('vault.create');
  const form = useForm<Form>({
    resolver: zodResolver(formSchema),
    defaultValues: { name: '', password: '' },
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const typed = form.watch();

  const submit = form.handleSubmit(async ({ name, password: chosen }) => {
    setRefusal(null);
    const answer = await create.ask({ userName: name, password: chosen });
    if (answer.ok) vaultOpened(answer.value.session, { sheet: answer.value.recoverySheet, firstRun: true });
    else if (answer.code === 'alreadyExists') await loadVaultState();
    else setRefusal(answer.code);
  });

  const passwordError = errors.password?.message ?? (refusal === null ? null : errorText(refusal));
  const all: FieldError[] = [];
  if (errors.name?.message) all.push({ fieldId: fieldIds.name, text: errors.name.message });
  if (passwordError) all.push({ fieldId: fieldIds.password, text: passwordError });

  return (
    <VaultScreen title={make.title} intro={make.intro}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Foutoverzicht errors={all} attempt={submitCount} />
        <TextField
          label={make.name}
          description={make.nameHint}
          error={errors.name?.message}
          id={fieldIds.name}
          {...form.register('name')}
        />
        <PasswordField
          kind="new"
          label={password.label}
          description={password.rule}
          error={passwordError}
          id={fieldIds.password}
          below={<PasswordMeter password={typed.password} name={typed.name} />}
          {...form.register('password', { onChange: () => setRefusal(null) })}
        />
        <div className={styles.actions}>
          <SubmitButton pending={create.pending} pendingText={pending}>
            {make.submit}
          </SubmitButton>
        </div>
      </form>
      <Link to="/kluis/terugzetten" className={styles.link}>
        {make.restore}
      </Link>
      <PractiseOffer />
    </VaultScreen>
  );
}
