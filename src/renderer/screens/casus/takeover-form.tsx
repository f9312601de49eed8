import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NewAct } from '#domain/casus/act';
import { parseDutchDate } from '#domain/tijd/dutch-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { useSession } from '../../app/vault-state';
import { ChoiceChips } from '../../components/choice-chips';
import { Datumveld } from '../../components/datumveld';
import { type FieldError, Foutoverzicht } from '../../components/foutoverzicht';
import { SubmitButton } from '../../components/submit-button';
import { TextField } from '../../components/text-field';
import styles from './casus.module.css';

interface TakeoverFormProps {
  readonly onSubmit: (act: NewAct) => Promise<void>;
  readonly onCancel: () => void;
}

const ids = { date: 'overname-datum', name: 'overname-naam' } as const;

/** Asks on which day and by whom the care was taken over. */
export function TakeoverForm({ onSubmit, onCancel }: TakeoverFormProps) {
  const { takeover } = texts.casus;
  const today = useToday();
  const { user } = useSession();
  const [date, setDate] = useState('');
  const [by, setBy] = useState<'huisarts' | 'poh-ggz'>(
    user.roles.includes('poh-ggz') ? 'poh-ggz' : 'huisarts',
  );
  const [name, setName] = useState<string>(user.name);
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const understood = parseDutchDate(date, today);
  const dateError = understood.kind === 'date' ? null : takeover.dateMissing;
  const nameError = name.trim() === '' ? takeover.nameMissing : null;
  const errors: FieldError[] = [];
  if (attempt > 0 && dateError) errors.push({ fieldId: ids.date, text: dateError });
  if (attempt > 0 && nameError) errors.push({ fieldId: ids.name, text: nameError });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (understood.kind !== 'date' || nameError || pending) return;
    setPending(true);
    await onSubmit({ kind: 'overgenomen', date: understood.date, by, name: name.trim() });
    setPending(false);
  }

  const options = takeover.byOptions;
  return (
    <form className={styles.stack} onSubmit={(event) => void submit(event)} noValidate>
      <Foutoverzicht errors={errors} attempt={attempt} />
      <Datumveld
        id={ids.date}
        label={takeover.date}
        today={today}
        text={date}
        onTextChange={setDate}
        error={attempt > 0 ? dateError : null}
      />
      <ChoiceChips
        legend={takeover.by}
        value={by}
        onChoose={setBy}
        options={[
          { value: 'huisarts', label: options.huisarts },
          { value: 'poh-ggz', label: options['poh-ggz'] },
        ]}
      />
      <TextField
        id={ids.name}
        label={takeover.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={attempt > 0 ? nameError : null}
      />
      <div className={styles.actions}>
        <SubmitButton pending={pending} pendingText={takeover.pending}>
          {takeover.submit}
        </SubmitButton>
        <Button onClick={onCancel}>{takeover.cancel}</Button>
      </div>
    </form>
  );
}
