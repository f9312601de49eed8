import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type ErrorCode, errorText } from '#contract/error-texts';
import type { RecoverySheet } from '#contract/vault-calls';
import { showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useAsk } from '../../app/use-call';
import { recoverySheetConfirmed } from '../../app/vault-state';
import { type FieldError, Foutoverzicht } from '../../components/foutoverzicht';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import { VaultScreen } from './vault-screen';
import styles from './vault-screen.module.css';

interface NoodbladCheckProps {
  readonly sheet: RecoverySheet;
  readonly typed: readonly [string, string];
  readonly onType: (typed: readonly [string, string]) => void;
  readonly onBack: () => void;
}

const fieldIds = ['noodblad-groep-a', 'noodblad-groep-b'] as const;

/** Two groups of the Noodblad are typed back from paper. */
export function NoodbladCheck({ sheet, typed, onType, onBack }: NoodbladCheckProps) {
  const { noodblad, pending } = texts.kluis;
  const confirm = useAsk('vault.confirmRecoverySheet');
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const numbers = [(sheet.check[0] ?? 0) + 1, (sheet.check[1] ?? 0) + 1] as const;

  const missing = ([0, 1] as const).map((at) =>
    attempt > 0 && typed[at].trim() === '' ? noodblad.groupMissing(numbers[at]) : null,
  );
  const wrong = refusal === null ? null : errorText(refusal);
  const errors = ([0, 1] as const).flatMap((at): FieldError[] => {
    const text = missing[at] ?? (at === 0 ? wrong : null);
    return text === null ? [] : [{ fieldId: fieldIds[at], text }];
  });

  const change = (at: 0 | 1, text: string) => {
    setRefusal(null);
    onType(at === 0 ? [text, typed[1]] : [typed[0], text]);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((before) => before + 1);
    if (confirm.pending || typed.some((text) => text.trim() === '')) return;
    const answer = await confirm.ask({ groups: [...typed] });
    if (!answer.ok) {
      setRefusal(answer.code);
      setAttempt((before) => before + 1);
      return;
    }
    showNotice(noodblad.confirmed);
    recoverySheetConfirmed();
  };

  return (
    <VaultScreen title={noodblad.checkTitle} intro={[noodblad.checkIntro]}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Foutoverzicht errors={errors} attempt={attempt} />
        {([0, 1] as const).map((at) => (
          <TextField
            key={at}
            id={fieldIds[at]}
            label={noodblad.groupName(numbers[at])}
            error={missing[at] ?? wrong}
            width="short"
            autoCapitalize="characters"
            maxLength={20}
            value={typed[at]}
            onChange={(event) => change(at, event.currentTarget.value)}
          />
        ))}
        <div className={styles.actions}>
          <SubmitButton pending={confirm.pending} pendingText={pending}>
            {noodblad.confirm}
          </SubmitButton>
          <Button onClick={onBack}>{noodblad.back}</Button>
        </div>
      </form>
    </VaultScreen>
  );
}
