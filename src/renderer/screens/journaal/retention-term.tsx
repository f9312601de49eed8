import { type FormEvent, useState } from 'react';
import { errorText } from '#contract/error-texts';
import { retentionYearsSchema } from '#contract/vernietiging-calls';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers, useAsk } from '../../app/use-call';
import { Card } from '../../components/card';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import styles from './journaal.module.css';

/** How many years after its last change a dossier is proposed for destruction. */
export function RetentionTerm({ years }: { readonly years: number }) {
  const [typed, setTyped] = useState(String(years));
  const [invalid, setInvalid] = useState(false);
  const change = useAsk('bewaartermijn.change');
  const words = texts.rechten.retention;

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const parsed = retentionYearsSchema.safeParse(Number(typed.trim() || Number.NaN));
    setInvalid(!parsed.success);
    if (!parsed.success) return;
    const answer = await change.ask({ years: parsed.data });
    if (!answer.ok) return showFailure(errorText(answer.code));
    showNotice(words.yearsSaved);
    forgetAnswers('bewaartermijn.list');
  }

  return (
    <Card title={words.term}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label={words.years}
          description={words.yearsHint}
          width="short"
          inputMode="numeric"
          value={typed}
          error={invalid ? words.yearsInvalid : null}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={styles.actions}>
          <SubmitButton pending={change.pending} pendingText={texts.frame.saving}>
            {words.saveYears}
          </SubmitButton>
        </div>
      </form>
    </Card>
  );
}
