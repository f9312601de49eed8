import { zodResolver } from '@hookform/resolvers/zod';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type ErrorCode, errorText } from '#contract/error-texts';
import { useToday, useZone } from '../../app/app-info';
import { ask } from '../../app/client';
import { showStandingNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { loadVaultState, useVaultState, vaultFaulted, vaultOpened } from '../../app/vault-state';
import { PasswordField } from '../../components/password-field';
import { SubmitButton } from '../../components/submit-button';
import { moment } from '../reservekopie/moment';
import { ChooseUser, firstChoice } from './choose-user';
import { PractiseOffer } from './practise-offer';
import { isVaultFault } from './vault-fault-codes';
import { VaultScreen } from './vault-screen';
import styles from './vault-screen.module.css';
import { useCountdown, WaitText } from './wait';

const formSchema = z.object({ password: z.string().min(1, texts.kluis.password.missing) });

const nobody = { users: [], lastUserId: null, switching: false } as const;

/** Who it is, and the password. */
export function UnlockVault() {
  const { unlock, password, pending } = texts.kluis;
  const vault = useVaultState();
  const today = useToday();
  const zone = useZone();
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const [seconds, waitFor] = useCountdown();
  const open = useAsk('vault.unlock');
  const form = useForm({ resolver: zodResolver(formSchema), defaultValues: { password: '' } });

  const { users, lastUserId, switching } = vault.state === 'locked' ? vault : nobody;
  const [chosen, setChosen] = useState(() => firstChoice(users, { lastUserId, switching }));
  const waitMs = users.find(({ id }) => id === chosen)?.waitMs ?? 0;
  useEffect(() => waitFor(waitMs), [waitFor, waitMs]);

  const restoredFrom = vault.state === 'locked' ? vault.restoredFrom : undefined;
  const restored = restoredFrom === undefined ? [] : [unlock.restoredFrom(moment(restoredFrom, today, zone))];

  const submit = form.handleSubmit(async ({ password: typed }) => {
    if (seconds > 0) return;
    setRefusal(null);
    const answer = await open.ask({ password: typed, ...(chosen === null ? {} : { userId: chosen }) });
    if (answer.ok) {
      const { failedAttempts, clockBehind } = answer.value.session;
      if (clockBehind) showStandingNotice(unlock.clockBehind);
      else if (failedAttempts > 0) showStandingNotice(unlock.failedBefore(failedAttempts));
      vaultOpened(answer.value.session);
      return;
    }
    if (isVaultFault(answer.code)) return vaultFaulted(answer.code);
    if (answer.code === 'noVault') return loadVaultState();
    setRefusal(answer.code);
    form.setFocus('password', { shouldSelect: true });
    const status = await ask('vault.status', {});
    if (status.ok && status.value.state === 'locked')
      waitFor(status.value.users.find(({ id }) => id === chosen)?.waitMs ?? status.value.waitMs);
  });

  const error = form.formState.errors.password?.message ?? (refusal === null ? null : errorText(refusal));
  return (
    <VaultScreen title={unlock.title} intro={restored}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <ChooseUser
          users={users}
          value={chosen}
          onChoose={(id) => {
            setRefusal(null);
            setChosen(id);
          }}
        />
        <PasswordField
          kind="current"
          label={password.label}
          error={error}
          autoFocus
          below={<WaitText seconds={seconds} />}
          {...form.register('password', { onChange: () => setRefusal(null) })}
        />
        <div className={styles.actions}>
          <SubmitButton pending={open.pending} pendingText={pending}>
            {unlock.submit}
          </SubmitButton>
        </div>
        <Link to="/kluis/herstellen" className={styles.link}>
          {unlock.forgotten}
        </Link>
        <Link to="/kluis/terugzetten" className={styles.link}>
          {unlock.restore}
        </Link>
        <div className={styles.spoken} role="alert">
          {refusal === null ? '' : errorText(refusal)}
        </div>
      </form>
      <PractiseOffer />
    </VaultScreen>
  );
}
